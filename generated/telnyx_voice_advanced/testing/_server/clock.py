# Generated; edit spec/ or templates/ instead.
"""The clock of a twin that is a server: it goes by itself, faster or slower, or stands still."""

from __future__ import annotations

import random
import time
from typing import Final

from .._twin.clock import BEGINNING, SystemClock
from .._twin.endpoint import PATIENCE

_AT_LEAST: Final = 30.0


class ServedClock(SystemClock):
    """Seconds since the twin began. `standing` and `going` make one."""

    def __init__(self, dice: random.Random, *, running: bool, unix_time: float) -> None:
        super().__init__(dice)
        self.running = running
        self.speed = 1.0
        """How many of its seconds pass in one."""
        self._unix_time = unix_time
        self._shown = 0.0
        self._went = 0.0
        self._since = time.monotonic()
        self.monotonic = self._read
        self._began = 0.0

    @classmethod
    def standing(cls, dice: random.Random) -> ServedClock:
        """One that moves when it is told, and shows the same date in every run."""
        return cls(dice, running=False, unix_time=BEGINNING)

    @classmethod
    def going(cls, dice: random.Random) -> ServedClock:
        """One that shows the time of day."""
        return cls(dice, running=True, unix_time=time.time())

    def set(self, *, running: bool | None = None, speed: float | None = None) -> None:
        """Go on, stand still, or go at another speed from now on."""
        self._settle()
        self.running = self.running if running is None else running
        self.speed = self.speed if speed is None else speed

    def seconds_until(self, moment: float) -> float | None:
        """How long a moment is away in seconds of the machine; None: it does not come by itself."""
        return (moment - self._read()) / self.speed if self.running else None

    def time(self) -> float:
        return self._unix_time + self._read()

    def stopwatch(self) -> float:
        """Seconds of the machine in which it went: what counts for an endpoint, at every speed."""
        return self._went + (time.monotonic() - self._since if self.running else 0.0)

    @property
    def patience(self) -> float:
        """Seconds of the machine that an endpoint has now.

        While the clock stands still a slow machine changes nothing of what happens.
        """
        return PATIENCE if self.running else _AT_LEAST

    def move_to(self, moment: float) -> None:
        """Show a moment, unless it has passed."""
        self._settle()
        self._shown = max(self._shown, moment)

    def sleep(self, seconds: float) -> None:
        self.move_to(self._read() + seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def _read(self) -> float:
        if not self.running:
            return self._shown
        return self._shown + (time.monotonic() - self._since) * self.speed

    def _settle(self) -> None:
        shown, went = self._read(), self.stopwatch()
        self._shown, self._went, self._since = shown, went, time.monotonic()
