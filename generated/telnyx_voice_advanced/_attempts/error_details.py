# Generated; edit spec/ or templates/ instead.
"""The explanations in an error response: Telnyx's `errors`, and whatever stands in their place.

Telnyx documents a list of objects in `errors`. Gateways in front of it, and Telnyx itself at times,
send less: entries without a code, one object, a `message`, a line of text, a page of HTML.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final, cast

from .._errors import APIErrorDetail, ErrorSource
from .._json.shapes import json_object
from .._redaction import CUT

_MOST_ENTRIES: Final = 20
_MOST_TOLD: Final = 5
_LONGEST_SENTENCE: Final = 500
_LONGEST_LINE: Final = 200
_EXPLANATIONS: Final = (
    *("detail", "message", "Message", "msg", "description", "error_description", "reason"),
    *("errorMessage", "error", "errors"),
)
"""Members that hold an explanation, the better ones first."""
_NESTED: Final = ("errors", "error", "detail", "message")
"""Members that may hold objects or lists which explain."""


def error_details(body: object) -> tuple[APIErrorDetail, ...]:
    """What can be read as explanations, the first twenty; the rest of a strange body is left alone."""
    if isinstance(body, str):
        line = _title(body) if body.lstrip().startswith("<") else _first_line(body)
        return (APIErrorDetail(code="", title="", detail=line),) if line else ()
    return tuple(islice(_details(body), _MOST_ENTRIES))


def sentences(errors: tuple[APIErrorDetail, ...]) -> str:
    """The explanations in words, the first five."""
    told = "; ".join(_sentence(error) for error in errors[:_MOST_TOLD])
    return told if len(errors) <= _MOST_TOLD else f"{told}; {CUT}"


def _details(value: object) -> Iterator[APIErrorDetail]:
    if isinstance(value, str):
        if value.strip(f" {CUT}"):
            yield APIErrorDetail(code="", title="", detail=value)
    elif isinstance(value, list):
        for entry in cast("list[object]", value):
            yield from _details(entry)
    elif fields := json_object(value):
        for name in _NESTED:
            if isinstance(fields.get(name), dict | list) and (
                nested := list(islice(_details(fields[name]), _MOST_ENTRIES))
            ):
                yield from nested
                return
        yield from list(_entry(fields)) or _by_field(json_object(fields.get("errors")) or {})


def _by_field(errors: dict[str, object]) -> Iterator[APIErrorDetail]:
    """Of `{"errors": {"role": ["is invalid"]}}`."""
    for name, member in errors.items():
        for detail in _details(member):
            yield APIErrorDetail(
                code="", title="", detail=detail.detail, source=ErrorSource(pointer=f"/{name}")
            )


def _entry(fields: dict[str, object]) -> Iterator[APIErrorDetail]:
    code, title = fields.get("code"), _text(fields.get("title"))
    code = str(code) if isinstance(code, int) and not isinstance(code, bool) else _text(code)
    texts = (_text(fields.get(name)) for name in _EXPLANATIONS)
    detail = next((text for text in texts if text), None)
    if code is None and title is None and detail is None:
        return
    yield APIErrorDetail(
        code=code or "",
        title=title or "",
        detail=detail,
        source=_source(json_object(fields.get("source"))),
        meta=json_object(fields.get("meta")),
    )


def _source(fields: dict[str, object] | None) -> ErrorSource | None:
    if fields is None:
        return None
    return ErrorSource(
        pointer=_text(fields.get("pointer")), parameter=_text(fields.get("parameter"))
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _sentence(error: APIErrorDetail) -> str:
    start = f"{error.code} {error.title}".strip()
    if error.detail and not start and error.source:
        # Nothing else says what "is invalid".
        where = error.source.pointer or error.source.parameter
        describe_exception = f"{error.detail} ({where})" if where else error.detail
    elif error.detail:
        describe_exception = f"{start}: {error.detail}" if start else error.detail
    else:
        describe_exception = start
    return _shortened(describe_exception, _LONGEST_SENTENCE)


def _first_line(text: str) -> str | None:
    """The first line of a text; none of what only began as JSON, or is no text."""
    line = next((line for line in text.splitlines() if line.strip()), "")
    line = " ".join(line.split())
    if line[:1] in ("{", "[", '"') or not line.isprintable() or not any(map(str.isalpha, line)):
        return None
    return _shortened(line, _LONGEST_LINE)


def _title(page: str) -> str | None:
    """The title of a page, or its first heading."""
    from html import unescape

    lowered = page.lower()
    for tag in ("<title", "<h1"):
        start = lowered.find(">", lowered.find(tag)) + 1 if tag in lowered else 0
        end = lowered.find("<", start)
        if start and end > start and (line := " ".join(unescape(page[start:end]).split())):
            return _shortened(line, _LONGEST_LINE)
    return None


def _shortened(text: str, length: int) -> str:
    return text if len(text) <= length else text[:length] + CUT
