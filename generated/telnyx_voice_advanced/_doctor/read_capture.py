# Generated; edit spec/ or templates/ instead.
"""Read a captured delivery: a raw request, a curl command, an event of a cloud, a body alone."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Mapping
from typing import Any, Final, cast

from .._json.shapes import json_object
from .captured import Captured, UnreadableCaptureError, header_pairs
from .curl import read_curl

_REQUEST_LINE: Final = re.compile(rb"[A-Z]{3,10} \S+(?: HTTP/[0-9.]+)?\r?\n")
_HEADER_LINE: Final = re.compile(rb"[A-Za-z0-9_-]+:[^\n]*\r?\n")
_END_OF_HEAD: Final = re.compile(rb"\r?\n\r?\n")
_CURL: Final = re.compile(rb"\s*(?:\$\s+)?curl(?:\.exe)?\s")


def read_capture(data: bytes, headers: tuple[tuple[str, str], ...] = ()) -> Captured:
    """The delivery that a file holds.

    Args:
        data: A raw HTTP request; header lines, an empty line and a body; a curl command; the event
            of a Lambda function; an entry of a HAR file; JSON with `headers` and `body`; or the
            body alone.
        headers: More headers, for a body alone.

    Raises:
        UnreadableCaptureError: It is none of these.
    """
    if _CURL.match(data):
        found = read_curl(data.decode("utf-8", "surrogateescape"))
    elif _REQUEST_LINE.match(data) or _HEADER_LINE.match(data):
        found = _raw(data)
    else:
        found = _document(data) or Captured((), data)
    return Captured((*found.headers, *headers), found.body, found.notes)


def _raw(data: bytes) -> Captured:
    start = _REQUEST_LINE.match(data)
    rest = data[start.end() :] if start else data
    end = _END_OF_HEAD.search(rest)
    if end is None:
        raise UnreadableCaptureError(
            "There is no empty line between the headers and the body; without one, nobody can say"
            " where the body begins"
        )
    head = rest[: end.start()].decode("latin-1")
    lines = re.sub(r"\r?\n[ \t]+", " ", head).splitlines()
    return Captured(header_pairs(lines), rest[end.end() :])


def _document(data: bytes) -> Captured | None:
    """JSON that holds a request, where it does."""
    try:
        document = json_object(json.loads(data))
    except (ValueError, RecursionError):
        return None
    if document is None:
        return None
    request = json_object(document.get("request")) or document
    raw = request.get("raw")
    if isinstance(raw, str):  # ngrok's inspector.
        return _raw(b64decode(raw))
    headers = _headers(request)
    if not headers:
        return None
    post_data = json_object(request.get("postData"))
    body: Any = post_data.get("text") if post_data else request.get("body")
    if isinstance(body, str):
        if request.get("isBase64Encoded") is True:
            return Captured(headers, b64decode(body), ("The body was in base64, as it said.",))
        return Captured(headers, body.encode("utf-8", "surrogatepass"))
    if body is None:
        return Captured(headers, b"", ("There is no body.",))
    again = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    return Captured(headers, again, ("The capture holds the body parsed, not as it was received.",))


def _headers(request: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    listed: Any = request.get("headers") or request.get("multiValueHeaders")
    if isinstance(listed, list):  # HAR
        for entry in cast("list[object]", listed):
            pair = json_object(entry)
            if pair is not None and isinstance(pair.get("name"), str):
                found.append((pair["name"], str(pair.get("value", ""))))
        return tuple(found)
    for name, value in (json_object(listed) or {}).items():
        values = cast("list[object]", value) if isinstance(value, list) else [value]
        found += [(name, str(each)) for each in values]
    return tuple(found)
