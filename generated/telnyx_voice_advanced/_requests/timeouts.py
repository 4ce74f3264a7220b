# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The timeouts of an attempt's steps and the deadline of a call, as a caller gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .._types import TimeoutTypes


class StepTimeouts(NamedTuple):
    """Seconds that one step of an attempt may take, None for no limit."""

    connect: float | None
    read: float | None
    write: float | None


DEFAULT_TIMEOUTS = StepTimeouts(connect=3.0, read=5.0, write=5.0)
DEFAULT_DEADLINE = 20.0


def step_timeouts(timeout: TimeoutTypes) -> StepTimeouts:
    """The steps' timeouts from a number, None, or a `Timeout` of httpx or httpx2."""
    if timeout is None:
        return StepTimeouts(None, None, None)
    if isinstance(timeout, int | float):
        seconds = validate_seconds(timeout)
        return StepTimeouts(seconds, seconds, seconds)
    try:
        return StepTimeouts(timeout.connect, timeout.read, timeout.write)
    except AttributeError:
        kind = type(timeout).__name__
    raise TypeError(f"Expected seconds or an httpx.Timeout for `timeout` but received a {kind}")


def validate_deadline(deadline: float | None) -> float | None:
    """The seconds that a call may take over all its attempts, None for no limit."""
    return None if deadline is None else validate_seconds(deadline)


def validate_seconds(seconds: float) -> float:
    """A duration, refused when it is negative or no number."""
    if not isinstance(seconds, int | float):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"Expected seconds but received a {type(seconds).__name__}")
    if not seconds >= 0:
        raise ValueError(f"Expected zero or more seconds but received {seconds!r}")
    return float(seconds)
