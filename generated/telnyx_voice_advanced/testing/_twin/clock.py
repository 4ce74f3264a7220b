# Generated; edit spec/ or templates/ instead.
"""The clocks that a twin can have. Both are the `System` of the clients that call it."""

from __future__ import annotations

import random
import threading
from datetime import UTC, datetime
from math import isfinite
from typing import Final

from ..._arguments import validate_seconds
from ..._system import System

BEGINNING: Final = datetime(2026, 1, 1, tzinfo=UTC).timestamp()
"""What a manual clock shows first, so that every run shows the same."""


def finite_seconds(seconds: float, name: str) -> float:
    """A time by which a clock can be moved.

    Raises:
        TypeError: It is no number.
        ValueError: It is negative, or has no end.
    """
    length = validate_seconds(seconds, name, or_zero=True)
    if not isfinite(length):
        raise ValueError(f"Expected seconds with an end for `{name}` but received {seconds!r}")
    return length


class SystemClock(System):
    """The machine's clock and sleep."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__()
        self._dice = dice
        self._began = self.monotonic()

    @property
    def elapsed(self) -> float:
        """Seconds since the twin began."""
        return self.monotonic() - self._began

    def stopwatch(self) -> float:
        """Seconds of the clock by which an endpoint has to respond in time."""
        return self.monotonic()

    def random(self) -> float:
        return self._dice.random()

    def move_to(self, moment: float) -> None:
        """Wait until a moment."""
        seconds = moment - self.monotonic()
        if seconds > 0:
            self.sleep(seconds)


class ManualClock(SystemClock):
    """Shows what it was told. Whoever sleeps by it moves it on, and goes on at once."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__(dice)
        self._now = 0.0
        self._lock = threading.Lock()
        self.monotonic = lambda: self._now
        self._began = 0.0

    def time(self) -> float:
        return BEGINNING + self._now

    def sleep(self, seconds: float) -> None:
        self.move_to(self._now + seconds)

    async def sleep_async(self, seconds: float) -> None:
        from anyio.lowlevel import checkpoint

        self.sleep(seconds)
        await checkpoint()

    def move_to(self, moment: float) -> None:
        """Show a moment, unless it has passed."""
        with self._lock:
            self._now = max(self._now, moment)
