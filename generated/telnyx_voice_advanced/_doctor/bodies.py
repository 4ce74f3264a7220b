# Generated; edit spec/ or templates/ instead.
"""What proxies, frameworks and logs do to a body."""

from __future__ import annotations

import binascii
import json
import re
import zlib
from base64 import b64decode
from typing import Any, Final
from urllib.parse import parse_qs, unquote_to_bytes

from .._json.shapes import json_object
from .variants import Change

_RAW: Final = "Verify the raw body, before anything parses it."
_PROXY: Final = "Have the proxy, or whatever stands between, hand on the body's bytes untouched."
_DECODE: Final = "Decode it first; the signature is of what was inside."
_LARGEST: Final = 1 << 20


def _json(
    *, ascii_only: bool = False, spaces: bool = False, indent: int | None = None, sort: bool = False
) -> Any:
    separators = (", ", ": ") if spaces else (",", ":")
    if indent is not None:
        separators = (",", ": ")

    def undo(body: bytes) -> bytes:
        value = json.loads(body)
        text = json.dumps(
            value,
            ensure_ascii=ascii_only,
            separators=separators,
            indent=indent,
            sort_keys=sort,
        )
        return text.encode("utf-8")

    return undo


def _escaped(pairs: dict[str, str]) -> Any:
    def undo(body: bytes) -> bytes | None:
        text = body.decode()
        for plain, escape in pairs.items():
            text = text.replace(plain, escape)
        return text.encode()

    return undo


def _inside_text(body: bytes) -> bytes | None:
    value = json.loads(body)
    return value.encode() if isinstance(value, str) else None


def _inside_quotes(body: bytes) -> bytes | None:
    text = body.decode()
    if '\\"' not in text:
        return None
    unescaped: str = json.loads(f'"{text.strip().strip(chr(34))}"')
    return unescaped.encode()


def _inside_field(body: bytes) -> bytes | None:
    value = json_object(json.loads(body))
    if value is None or "data" in value:
        return None
    for name in ("body", "payload", "rawBody", "raw_body", "event", "message", "Message", "detail"):
        inner = value.get(name)
        if isinstance(inner, str):
            return inner.encode()
        if isinstance(inner, dict):
            return json.dumps(inner, ensure_ascii=False, separators=(",", ":")).encode()
    return None


def _from_base64(body: bytes) -> bytes | None:
    text = b"".join(body.split()).strip(b'"').replace(b"-", b"+").replace(b"_", b"/")
    return b64decode(text, validate=True) or None


def _from_form(body: bytes) -> bytes | None:
    fields = parse_qs(body.decode(), strict_parsing=True)
    values = [value for listed in fields.values() for value in listed]
    return values[0].encode() if len(values) == 1 else None


def _inflated(body: bytes) -> bytes | None:
    try:
        return zlib.decompressobj(wbits=47).decompress(body, _LARGEST) or None
    except zlib.error:
        return None


def _without_chunks(body: bytes) -> bytes | None:
    found: list[bytes] = []
    rest = body
    while True:
        size, separator, rest = rest.partition(b"\r\n")
        if not separator:
            return None
        length = int(size.split(b";")[0], 16)
        if length == 0:
            return b"".join(found)
        found.append(rest[:length])
        rest = rest[length:].removeprefix(b"\r\n")


def _mojibake(encoding: str) -> Any:
    def undo(body: bytes) -> bytes | None:
        return None if body.isascii() else body.decode().encode(encoding)

    return undo


def _as_utf8(body: bytes) -> bytes | None:
    return None if body.isascii() else body.decode("cp1252").encode()


def _from_utf16(body: bytes) -> bytes | None:
    return body.decode("utf-16").encode() if body[:2] in (b"\xff\xfe", b"\xfe\xff") else None


def _from_percent(body: bytes) -> bytes | None:
    return unquote_to_bytes(body) if b"%7B" in body or b"%22" in body else None


def _from_repr(body: bytes) -> bytes | None:
    text = body.decode().strip()
    match = re.fullmatch(r"b(['\"])(.*)\1", text, re.DOTALL)
    if match is None:
        return None
    return match[2].encode("latin-1", "backslashreplace").decode("unicode_escape").encode("latin-1")


def _from_python(body: bytes) -> bytes | None:
    import ast

    value = ast.literal_eval(body.decode().strip())
    if not isinstance(value, dict):
        return None
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _from_hex(body: bytes) -> bytes | None:
    return binascii.unhexlify(b"".join(body.split()))


BODIES: Final[tuple[Change[bytes], ...]] = (
    Change("The body was written as UTF-16.", _RAW, _from_utf16),
    Change("A line end was added to the body.", _PROXY, lambda body: body.rstrip(b"\r\n")),
    Change("White space around the body was added.", _PROXY, bytes.strip),
    Change("The body's last line end was taken away.", _PROXY, lambda body: body + b"\n"),
    Change("Line ends became CRLF.", _PROXY, lambda body: body.replace(b"\r\n", b"\n")),
    Change(
        "Line ends became LF.",
        _PROXY,
        lambda body: body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"),
    ),
    Change(
        "A byte order mark was put before the body.",
        _PROXY,
        lambda body: body.removeprefix(b"\xef\xbb\xbf"),
    ),
    Change("Null bytes were added to the body.", _PROXY, lambda body: body.strip(b"\0")),
    Change("The body was parsed and serialised anew.", _RAW, _json()),
    Change(
        "The body was parsed and serialised anew, with letters beyond ASCII as themselves.",
        _RAW,
        _json(ascii_only=True),
    ),
    Change("The body was parsed and serialised without spaces.", _RAW, _json(spaces=True)),
    Change(
        "The body was parsed and serialised without spaces and escapes.",
        _RAW,
        _json(spaces=True, ascii_only=True),
    ),
    Change("The body was parsed and serialised in another order.", _RAW, _json(sort=True)),
    Change("The body was parsed and laid out anew.", _RAW, _json(indent=2)),
    Change("Escaped slashes lost their backslash.", _RAW, _escaped({"/": "\\/"})),
    Change("Slashes were escaped, as PHP does.", _RAW, _escaped({"\\/": "/"})),
    Change(
        "Characters of HTML were escaped, as Go does.",
        _RAW,
        _escaped({"\\u003c": "<", "\\u003e": ">", "\\u0026": "&"}),
    ),
    Change(
        "Escaped characters of HTML became themselves.",
        _RAW,
        _escaped({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}),
    ),
    Change(
        "Characters were escaped for HTML.",
        _RAW,
        _escaped({"&quot;": '"', "&#34;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&"}),
    ),
    Change("The body was wrapped in base64.", _DECODE, _from_base64),
    Change("The body was put into a text of JSON.", _DECODE, _inside_text),
    Change("The body was escaped as a text of JSON.", _DECODE, _inside_quotes),
    Change("The body was put into a field of another document.", _DECODE, _inside_field),
    Change("The body was sent on as a form.", _DECODE, _from_form),
    Change("The body was percent-encoded.", _DECODE, _from_percent),
    Change("The body was compressed.", _DECODE, _inflated),
    Change("The body was written in hexadecimal.", _DECODE, _from_hex),
    Change("The chunks of the transfer were left in the body.", _DECODE, _without_chunks),
    Change("The body was written as Python shows bytes.", _RAW, _from_repr),
    Change("The body was written as Python shows a dict.", _RAW, _from_python),
    Change("The body was read as Latin-1 and written as UTF-8.", _RAW, _mojibake("latin-1")),
    Change("The body was read as Windows-1252 and written as UTF-8.", _RAW, _mojibake("cp1252")),
    Change("The body was written as Windows-1252.", _RAW, _as_utf8),
)
"""Each on its own, or two one after another."""
