# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Timeouts that know the moment at which a call has to be over."""

from __future__ import annotations

import math
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from .beginning import extended, success

if TYPE_CHECKING:
    from .._types import TimeoutTypes
    from .protocol import Progress


class StepTimeouts(NamedTuple):
    """Seconds that one step of an attempt may take, None for no limit."""

    connect: float | None
    read: float | None
    write: float | None


DEFAULT_TIMEOUTS = StepTimeouts(connect=3.0, read=5.0, write=5.0)
DEFAULT_DEADLINE = 20.0


class Limit(float):
    """Seconds one socket operation may take, and the moment that none may outlive.

    HTTP libraries hand a timeout on to the socket unchanged, so the moment travels with it
    through any of them to the network backend, which asks `left` before every operation. What
    the backend reads it notes in `received`, for as long as the answer's beginning matters, and
    in `progress` that it begins to write.
    """

    __slots__ = ("progress", "received", "until")
    until: float
    received: bytes
    progress: Progress | None

    def __new__(
        cls, seconds: float | None, until: float | None, progress: Progress | None = None
    ) -> Limit:
        limit = super().__new__(cls, math.inf if seconds is None else seconds)
        limit.until = math.inf if until is None else until
        limit.received = b""
        limit.progress = progress
        return limit

    def begin(self) -> None:
        """Note that the request is about to be written."""
        if self.progress is not None:
            self.progress.begun = True

    def note(self, data: bytes) -> None:
        """Remember the beginning of the answer."""
        self.received = extended(self.received, data)

    def success(self) -> int | None:
        """The status of a 2xx status line that arrived, whatever broke after it."""
        return success(self.received)


def left(timeout: float | None) -> float | None:
    """Seconds that the next operation may take; zero or less when it is too late for it."""
    if isinstance(timeout, Limit):
        seconds = min(float(timeout), timeout.until - monotonic())
        return None if seconds == math.inf else seconds
    return timeout


def step_timeouts(timeout: TimeoutTypes) -> StepTimeouts:
    """The steps' timeouts from a number, None, or a `Timeout` of httpx or httpx2."""
    if timeout is None:
        return StepTimeouts(None, None, None)
    if isinstance(timeout, int | float):
        seconds = checked_seconds(timeout)
        return StepTimeouts(seconds, seconds, seconds)
    try:
        return StepTimeouts(timeout.connect, timeout.read, timeout.write)
    except AttributeError:
        kind = type(timeout).__name__
    raise TypeError(f"Expected seconds or an httpx.Timeout for `timeout` but received a {kind}")


def checked_deadline(deadline: float | None) -> float | None:
    """The seconds that a call may take over all its attempts, None for no limit."""
    return None if deadline is None else checked_seconds(deadline)


def checked_seconds(seconds: float) -> float:
    """A duration, refused when it is negative or no number."""
    if not isinstance(seconds, int | float):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"Expected seconds but received a {type(seconds).__name__}")
    if not seconds >= 0:
        raise ValueError(f"Expected zero or more seconds but received {seconds!r}")
    return float(seconds)
