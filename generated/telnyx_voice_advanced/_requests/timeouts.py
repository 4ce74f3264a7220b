# Generated; edit spec/ or templates/ instead.
"""The timeouts of an attempt's steps and the deadline of a call, as a caller gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .._arguments import validate_seconds

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
        seconds = validate_seconds(timeout, "timeout")
        return StepTimeouts(seconds, seconds, seconds)
    try:
        steps = timeout.connect, timeout.read, timeout.write
    except AttributeError:
        kind = type(timeout).__name__
    else:
        for step in steps:
            if step is not None:
                validate_seconds(step, "timeout")
        return StepTimeouts(*steps)
    raise TypeError(f"Expected seconds or an httpx.Timeout for `timeout` but received a {kind}")


def validate_deadline(deadline: float | None) -> float | None:
    """The seconds that a call may take over all its attempts, None for no limit."""
    return None if deadline is None else validate_seconds(deadline, "deadline")
