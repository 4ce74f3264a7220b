# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What keeps secrets and callers' data out of everything that people print."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

MASK: Final = "***"
_SHOWN_OF_A_TOKEN: Final = 8
_SHORTEST_SCRUBBED: Final = 4


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


class Scrubber:
    """Takes a call's own secrets out of what a server or a library says about it.

    Values of fewer than four characters stay: taking out every "1" would take the status too.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Iterable[str]) -> None:
        spellings: set[str] = set()
        for value in values:
            if len(value) >= _SHORTEST_SCRUBBED:
                spellings |= {value, quote(value, safe="", errors="replace"), repr(value)[1:-1]}
        self._values = sorted(spellings, key=len, reverse=True)

    def text(self, text: str) -> str:
        for value in self._values:
            text = text.replace(value, MASK)
        return text

    def bytes(self, content: bytes) -> bytes:
        for value in self._values:
            content = content.replace(value.encode("utf-8", "replace"), MASK.encode())
        return content
