# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The `errors` of Telnyx's answers, typed as far as they can be read."""

from __future__ import annotations

from typing import Any, cast

from ._errors import APIErrorDetail, ErrorSource


def error_details(body: object) -> tuple[APIErrorDetail, ...]:
    """The entries of `errors` that can be read; the rest of a strange body is left alone."""
    if not isinstance(body, dict):
        return ()
    entries = cast("dict[str, object]", body).get("errors")
    if not isinstance(entries, list):
        return ()
    found = (_detail(entry) for entry in cast("list[object]", entries))
    return tuple(detail for detail in found if detail is not None)


def _detail(entry: object) -> APIErrorDetail | None:
    if not isinstance(entry, dict):
        return None
    fields = cast("dict[str, Any]", entry)
    code, title = fields.get("code"), _text(fields.get("title"))
    code = str(code) if isinstance(code, int) and not isinstance(code, bool) else _text(code)
    if code is None and title is None:
        return None
    source, meta = fields.get("source"), fields.get("meta")
    return APIErrorDetail(
        code=code or "",
        title=title or "",
        detail=_text(fields.get("detail")),
        source=_source(cast("dict[str, Any]", source)) if isinstance(source, dict) else None,
        meta=cast("dict[str, Any]", meta) if isinstance(meta, dict) else None,
    )


def _source(fields: dict[str, Any]) -> ErrorSource:
    return ErrorSource(
        pointer=_text(fields.get("pointer")), parameter=_text(fields.get("parameter"))
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def sentence(error: APIErrorDetail) -> str:
    start = f"{error.code} {error.title}".strip()
    return f"{start}: {error.detail}" if error.detail else start
