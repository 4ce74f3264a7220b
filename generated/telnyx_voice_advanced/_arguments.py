# Generated; edit spec/ or templates/ instead.
"""Checks of what clients, routers and stores are set up with: not every caller runs a type checker.

A value of the wrong kind is a TypeError, a wrong value a ValueError, where it is given and not at
the first call or webhook that it breaks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


def validate_seconds(seconds: Any, name: str, *, or_zero: bool = False) -> float:
    """A duration of more than zero seconds, or of zero too.

    Raises:
        TypeError: it is not a number.
        ValueError: it is negative, zero or NaN.
    """
    if isinstance(seconds, bool) or not hasattr(seconds, "__float__"):
        raise TypeError(f"Expected seconds for `{name}` but received {described(seconds)}")
    length = float(seconds)
    # The comparisons are the way round that NaN fails.
    if not (length >= 0 if or_zero else length > 0):
        expected = "zero or more" if or_zero else "more than zero"
        raise ValueError(f"Expected {expected} seconds for `{name}` but received {seconds!r}")
    return length


def validate_whole_number(number: Any, name: str, *, least: int) -> int:
    """A whole number.

    Raises:
        TypeError: it is none.
        ValueError: it is lower than `least`.
    """
    if isinstance(number, bool) or not isinstance(number, int):
        raise TypeError(f"Expected a whole number for `{name}` but received {described(number)}")
    if number < least:
        raise ValueError(f"Expected `{name}` from {least} up but received {number!r}")
    return number


def validate_mapping(mapping: Any, name: str) -> None:
    """Refuse what is neither a mapping nor None.

    Raises:
        TypeError: it is something else.
    """
    if mapping is not None and not isinstance(mapping, Mapping):
        raise TypeError(f"Expected a mapping for `{name}` but received {described(mapping)}")


def validate_text(text: Any, name: str) -> str:
    """A text.

    Raises:
        TypeError: it is something else.
    """
    if not isinstance(text, str):
        raise TypeError(f"Expected a string for `{name}` but received {described(text)}")
    return text


def validate_clock(clock: Callable[[], float] | None) -> Callable[[], float] | None:
    """A clock, or None for the system's.

    Raises:
        TypeError: it cannot be called.
    """
    if clock is not None and not callable(clock):
        raise TypeError(f"Expected a function for `clock` but received {described(clock)}")
    return clock


def described(value: object) -> str:
    """What was received, in words that hold nothing of the value."""
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return "None" if value is None else type(value).__name__
