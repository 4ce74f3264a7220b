# Generated; edit spec/ or templates/ instead.
"""What keeps secrets and callers' data out of everything that people print."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote, unquote

MASK: Final = "***"
CUT: Final = "…"
"""Stands where the rest of something was left out."""
_SHOWN_OF_A_TOKEN: Final = 8
_SHORTEST_SCRUBBED: Final = 4
_LONGEST_ESCAPE: Final = 6
"""Characters that one of a secret takes where it is escaped, as in `\\u0041` and `&#x41;`."""
_DEEPEST_ESCAPING: Final = 3
_PADDED: Final = re.compile(r"&#0+(?=[0-9])")
_OVERLONG: Final = re.compile(r"&#[0-9]{8,};?")
_ESCAPED: Final = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")


class Secret:
    """A string that does not show itself."""

    __slots__ = ("value",)

    def __init__(self, value: str) -> None:
        self.value = value

    def __repr__(self) -> str:
        return MASK

    def __reduce__(self) -> str:
        raise TypeError(
            "An API key is neither pickled nor copied with what holds it: where another client is"
            " needed, make a new one from the key, or use with_options()"
        )


def shortened(token: str) -> str:
    """The beginning of a token, enough to tell two calls apart."""
    return token if len(token) <= _SHOWN_OF_A_TOKEN else f"{token[:_SHOWN_OF_A_TOKEN]}…"


class Redactor:
    """Takes a call's own secrets out of what a server or a library says about it.

    Values of fewer than four characters stay: taking out every "1" would take the status too.
    """

    __slots__ = ("_margin", "_numbers", "_plain", "_values")

    def __init__(self, values: Iterable[str]) -> None:
        spellings: set[str] = set()
        plain: set[str] = set()
        numbers: set[int] = set()
        for value in values:
            if len(value) >= _SHORTEST_SCRUBBED:
                spellings |= {value, quote(value, safe="", errors="replace"), repr(value)[1:-1]}
                plain.add(_unescape(value))
                if (number := _number(value)) is not None:
                    numbers.add(number)
        self._values = sorted(spellings, key=len, reverse=True)
        self._plain = sorted(
            (value for value in plain if len(value) >= _SHORTEST_SCRUBBED), key=len, reverse=True
        )
        self._numbers = numbers
        self._margin = _LONGEST_ESCAPE * max(map(len, plain), default=0)

    def text(self, text: str) -> str:
        """The text without the secrets, and without its escapes where those hid one."""
        text = _without(self._values, text)
        plain = _unescape(text)
        if plain == text:
            return text
        harmless = _without(self._plain, plain)
        return text if harmless == plain else harmless

    def beginning(self, text: str, length: int, *, more: bool = False) -> str:
        """At most `length` characters without the secrets, and `…` where there are more.

        Work is bounded by `length` and the secrets, not by the text. What is left out begins
        before any secret that the cut goes through. `more`: the text was cut already.
        """
        window = self.window(length)
        more = more or len(text) > window
        harmless = self.text(text[:window])
        kept = max(0, len(harmless) - self._margin) if more else len(harmless)
        if not more and kept <= length:
            return harmless
        return harmless[: min(kept, length)] + CUT

    def window(self, length: int) -> int:
        """How much of a text is looked at for so many characters of it."""
        return length + self._margin

    def number(self, number: float) -> float | str:
        """The number, or the mark where it is a secret as a whole: digits of it say nothing."""
        return MASK if number in self._numbers else number


def _without(values: Iterable[str], text: str) -> str:
    for value in values:
        text = text.replace(value, MASK)
    return text


def _number(digits: str) -> int | None:
    if not (digits.isascii() and digits.isdigit()):
        return None
    significant = digits.lstrip("0")
    # Python refuses to convert more than 4300 digits, and no decoder hands out such a number.
    if not _SHORTEST_SCRUBBED <= len(significant) <= 4300:
        return None
    return int(significant)


def _unescape(text: str) -> str:
    """The text without the escapes of JSON, addresses and HTML, also where they were escaped again."""
    for _ in range(_DEEPEST_ESCAPING):
        before = text
        if "\\" in text:
            text = _ESCAPED.sub(lambda found: chr(int(found[1] or found[2], 16)), text)
            text = text.replace("\\", "")
            # Halves of a pair become one character, and a half alone becomes one that can be shown.
            text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if "%" in text:
            text = unquote(text)
        if "&" in text:
            from html import unescape

            # `unescape` has Python convert the digits, which it refuses to do with thousands of them.
            text = _OVERLONG.sub("\N{REPLACEMENT CHARACTER}", _PADDED.sub("&#", text))
            text = unescape(text)
        if text == before:
            break
    return text
