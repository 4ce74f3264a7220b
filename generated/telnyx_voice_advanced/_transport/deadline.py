# Generated; edit spec/ or templates/ instead.
"""Timeouts that know the moment at which a call has to be over."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from .beginning import extended, success

if TYPE_CHECKING:
    from collections.abc import Callable

    from .protocol import Progress


class DeadlineTimeout(float):
    """Seconds one socket operation may take, and the moment on a clock that none may outlive.

    HTTP libraries hand a timeout on to the socket unchanged, so the moment travels with it
    through any of them to the network backend, which asks `left` before every operation. What
    the backend reads it notes in `received`, for as long as the response's beginning matters, and
    in `progress` that it begins to write.
    """

    __slots__ = ("clock", "progress", "received", "until")
    clock: Callable[[], float]
    until: float
    received: bytes
    progress: Progress | None

    def __new__(
        cls,
        seconds: float | None,
        until: float | None,
        clock: Callable[[], float],
        progress: Progress | None = None,
    ) -> DeadlineTimeout:
        limit = super().__new__(cls, math.inf if seconds is None else seconds)
        limit.until = math.inf if until is None else until
        limit.clock = clock
        limit.received = b""
        limit.progress = progress
        return limit

    def begin(self) -> None:
        """Note that the request is about to be written."""
        if self.progress is not None:
            self.progress.begun = True

    def note(self, data: bytes) -> None:
        """Remember the beginning of the response."""
        self.received = extended(self.received, data)

    def success(self) -> int | None:
        """The status of a 2xx status line that arrived, whatever broke after it."""
        return success(self.received)


def remaining(timeout: float | None) -> float | None:
    """Seconds that the next operation may take; zero or less when it is too late for it."""
    if isinstance(timeout, DeadlineTimeout):
        seconds = min(float(timeout), timeout.until - timeout.clock())
        return None if seconds == math.inf else seconds
    return timeout
