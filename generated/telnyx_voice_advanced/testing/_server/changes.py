# Generated; edit spec/ or templates/ instead.
"""Tells whoever waits that something has changed."""

from __future__ import annotations

import asyncio


class Changes:
    """Counts changes, and wakes those that wait for one. It ends with its server."""

    def __init__(self) -> None:
        self.count = 0
        self.is_over = False
        self._event = asyncio.Event()

    def tell(self) -> None:
        """Something has changed."""
        self.count += 1
        event, self._event = self._event, asyncio.Event()
        event.set()

    def end(self) -> None:
        """The server ends: nobody is to wait any longer."""
        self.is_over = True
        self.tell()

    async def wait(self, seen: int, seconds: float | None = None) -> bool:
        """Wait for a change after those that were counted; whether one came in time."""
        if self.count != seen or self.is_over:
            return True
        try:
            await asyncio.wait_for(self._event.wait(), seconds)
        except TimeoutError:
            return False
        return True
