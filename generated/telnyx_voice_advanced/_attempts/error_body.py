# Generated; edit spec/ or templates/ instead.
"""What a response's body says: decoded first, then without the secrets of the call, and not too much.

A server decides how large a body is and what is in it. What is parsed, looked through and kept of
it is bounded here, so that no body holds up a program or floods its log.
"""

from __future__ import annotations

from codecs import getincrementaldecoder
from typing import TYPE_CHECKING, Final, cast

from .._redaction import CUT, MASK

if TYPE_CHECKING:
    from .._redaction import Redactor

_MOST_PARSED: Final = 64 * 1024
"""Bytes. Of a larger body the beginning is kept, as text."""
_MOST_VALUES: Final = 500
_MOST_CHARACTERS: Final = 32 * 1024
"""Characters looked through, over all texts of a body."""
_LONGEST_TEXT: Final = 4096
_LONGEST_NAME: Final = 200
_DEEPEST: Final = 100
_LONGEST_CODE: Final = 6
_ENVELOPE: Final = frozenset(
    {"errors", "code", "title", "detail", "source", "pointer", "parameter", "meta"}
)
"""Names that Telnyx documents: they tell nothing, even where a secret is spelt the same."""
_ERRORS: Final = frozenset({"errors", "error"})
"""Members whose objects have codes of the server's own."""


def redacted_body(content: bytes, redactor: Redactor) -> object | None:
    """The decoded JSON, the text when it is no JSON, None when there is none; `…` for what was cut."""
    if not content:
        return None
    from .._json.text import decode_json

    text = _text(content)
    if len(content) > _MOST_PARSED:
        return f"{redactor.beginning(text, _LONGEST_TEXT, more=True)} [{len(content)} bytes]"
    try:
        decoded: object = decode_json(text.encode())
    except (ValueError, RecursionError):
        return redactor.beginning(text, _LONGEST_TEXT)
    return _Harmless(redactor).value(decoded, _DEEPEST, True)


def _text(content: bytes) -> str:
    """The beginning of a body. A character that the cut goes through is left out."""
    from json import detect_encoding

    beginning = content[:_MOST_PARSED]
    complete = len(content) <= _MOST_PARSED
    try:
        return getincrementaldecoder(detect_encoding(content))().decode(beginning, complete)
    except UnicodeDecodeError:
        return beginning.decode("utf-8", "replace")


class _Harmless:
    """A copy of decoded JSON without secrets, of bounded size."""

    def __init__(self, redactor: Redactor) -> None:
        self._scrubber = redactor
        self._values = _MOST_VALUES
        self._characters = _MOST_CHARACTERS

    def value(self, value: object, depth: int, has_code: bool) -> object:
        self._values -= 1
        if isinstance(value, str):
            return self._text(value, _LONGEST_TEXT)
        if isinstance(value, bool) or value is None:
            return value
        if isinstance(value, int | float):
            return self._scrubber.number(value)
        if not depth:
            return MASK
        if isinstance(value, list):
            return self._list(cast("list[object]", value), depth - 1, has_code)
        return self._object(cast("dict[str, object]", value), depth - 1, has_code)

    def _list(self, entries: list[object], depth: int, has_code: bool) -> list[object]:
        kept: list[object] = []
        for entry in entries:
            if self._values <= 0:
                kept.append(CUT)
                break
            kept.append(self.value(entry, depth, has_code))
        return kept

    def _object(self, members: dict[str, object], depth: int, has_code: bool) -> dict[str, object]:
        kept: dict[str, object] = {}
        for name, member in members.items():
            if self._values <= 0:
                kept[CUT] = CUT
                break
            if name not in _ENVELOPE:
                name = self._text(name, _LONGEST_NAME)
            if has_code and name == "code" and _is_code(member):
                kept[name] = member
            else:
                kept[name] = self.value(member, depth, has_code and name in _ERRORS)
        return kept

    def _text(self, text: str, length: int) -> str:
        if self._characters <= 0:
            return CUT
        self._characters -= min(len(text), self._scrubber.window(length))
        return self._scrubber.beginning(text, length)


def _is_code(code: object) -> bool:
    # Telnyx's codes are numbers of five digits. One that equals the digits sent is still the
    # server's own, and programs branch on it; anything longer, or no number, may be an echo.
    text = str(code) if type(code) is int and 0 <= code < 10**_LONGEST_CODE else code
    return (
        isinstance(text, str) and len(text) <= _LONGEST_CODE and text.isascii() and text.isdigit()
    )
