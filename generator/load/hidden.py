"""Characters that nobody sees, or that show text in another order than it has."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_ORDER: Final = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Unicode's Bidi_Control: letters that run right to left need none of them."""
_HIDDEN: Final = re.compile(
    # What has no glyph: control characters, and Unicode's Default_Ignorable_Code_Point.
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_FLAG: Final = re.compile("\U0001f3f4[\U000e0061-\U000e007a]{5}\U000e007f")
"""The emoji for England, Scotland or Wales."""
_JOINER, _NON_JOINER, _KEYCAP = "\u200d", "\u200c", "\u20e3"


def hidden(text: str) -> tuple[str, bool] | None:
    """The first character of a text that is refused, and whether it changes the order of those around it."""
    at = next(_places(text), None)
    return None if at is None else (text[at], text[at] in _ORDER)


def without_hidden(text: str) -> str:
    """A text without the characters that are refused."""
    places = frozenset(_places(text))
    return "".join(c for at, c in enumerate(text) if at not in places) if places else text


def _places(text: str) -> Iterator[int]:
    """Where the characters are that are refused."""
    if text.isascii() and text.isprintable():
        return
    flags = [flag.span() for flag in _FLAG.finditer(text)]
    for match in _HIDDEN.finditer(text):
        at = match.start()
        if not (_shapes(text, at) or any(start < at < end for start, end in flags)):
            yield at


def _shapes(text: str, at: int) -> bool:
    """Whether a character is one that only gives its neighbours another shape, where they have one."""
    character, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if character in "\ufe0e\ufe0f":  # a symbol as text, or as an emoji
        return _is_symbol(before) or (
            before in "0123456789#*" and before != "" and after == _KEYCAP
        )
    if character == _JOINER and _is_symbol(after):
        return _is_symbol(before) or (before == "\ufe0f" and _is_symbol(text[at - 2 : at - 1]))
    if character in (_JOINER, _NON_JOINER):  # as in domain names (RFC 5892, appendix A)
        return _joins(before) and after.isalpha()
    return False


def _is_symbol(character: str) -> bool:
    return character in ("‼", "⁉", "〰", "\u2139") or (
        character > "\x7f" and unicodedata.category(character)[0] == "S"
    )


def _joins(character: str) -> bool:
    """Whether a letter may change its shape with the next one: after a virama, and in Arabic's family."""
    return character != "" and (
        unicodedata.combining(character) == 9 or unicodedata.bidirectional(character) == "AL"
    )
