# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What an answer's body says: decoded first, and then without the secrets of the call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from ._json_object import json_object
from ._redact import MASK

if TYPE_CHECKING:
    from ._redact import Scrubber

_DEEPEST: Final = 100
_LONGEST_CODE: Final = 6
_ENVELOPE: Final = frozenset(
    {"errors", "code", "title", "detail", "source", "pointer", "parameter", "meta"}
)
"""Names that Telnyx documents: they tell nothing, even where a secret is spelt the same."""


def harmless_body(content: bytes, scrubber: Scrubber) -> object | None:
    """The decoded JSON, the text when it is no JSON, None when there is none."""
    if not content:
        return None
    import msgspec

    text = _text(content)
    try:
        decoded: object = msgspec.json.decode(text)
    except (ValueError, RecursionError):
        return scrubber.text(text)
    harmless = _harmless(decoded, scrubber, _DEEPEST)
    _keep_codes(decoded, harmless)
    return harmless


def _text(content: bytes) -> str:
    from json import detect_encoding

    try:
        return content.decode(detect_encoding(content))
    except UnicodeDecodeError:
        return content.decode("utf-8", "replace")


def _harmless(value: object, scrubber: Scrubber, depth: int) -> object:
    if isinstance(value, str):
        return scrubber.text(value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int | float):
        return scrubber.number(value)
    if not depth:
        return MASK
    if isinstance(value, list):
        entries = cast("list[object]", value)
        return [_harmless(entry, scrubber, depth - 1) for entry in entries]
    members = cast("dict[str, object]", value)
    return {
        name if name in _ENVELOPE else scrubber.text(name): _harmless(member, scrubber, depth - 1)
        for name, member in members.items()
    }


def _keep_codes(said: object, harmless: object) -> None:
    """Put back the codes of the errors."""
    for entry, shown in zip(_entries(said), _entries(harmless), strict=True):
        fields, shown_fields = json_object(entry), json_object(shown)
        if fields and shown_fields and _is_code(fields.get("code")):
            shown_fields["code"] = fields["code"]


def _entries(body: object) -> list[object]:
    entries = (json_object(body) or {}).get("errors")
    return cast("list[object]", entries) if isinstance(entries, list) else []


def _is_code(code: object) -> bool:
    # Telnyx's codes are numbers of five digits. One that equals the digits sent is still the
    # server's own, and programs branch on it; anything longer, or no number, may be an echo.
    text = str(code) if type(code) is int and 0 <= code < 10**_LONGEST_CODE else code
    return (
        isinstance(text, str) and len(text) <= _LONGEST_CODE and text.isascii() and text.isdigit()
    )
