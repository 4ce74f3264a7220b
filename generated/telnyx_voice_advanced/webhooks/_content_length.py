# Generated; edit spec/ or templates/ instead.
"""How long a request says that its body is."""

from __future__ import annotations

from typing import Final

_MOST_DIGITS: Final = 18


def content_length(value: str) -> int | None:
    """The number of a Content-Length header; nothing if it is none."""
    plain = value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS
    return int(value) if plain else None
