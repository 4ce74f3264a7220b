# Generated; edit spec/ or templates/ instead.
"""Threads of a worker, which end before the worker does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from typing import Final

_SECONDS_TO_END: Final = 5.0
"""How long a worker that ends waits for a database that does not respond."""


class Background:
    """A thread beside an event loop."""

    def __init__(self, work: Callable[[Callable[[float], bool]], object], name: str) -> None:
        """`work` gets a function that waits for so many seconds, and says whether to end."""
        self._work = work
        self._over = Event()
        self._loop = asyncio.get_running_loop()
        self._ended = asyncio.Event()
        self._thread = Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Start the thread.

        Raises:
            RuntimeError: the process has no thread left.
        """
        self._thread.start()

    def end(self) -> None:
        """Have it end."""
        self._over.set()

    async def ended(self) -> None:
        """Wait until it has ended, or for five seconds."""
        if self._thread.ident is None:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(_SECONDS_TO_END):
                await self._ended.wait()
                self._thread.join()

    def _run(self) -> None:
        try:
            self._work(self._over.wait)
        finally:
            with suppress(RuntimeError):  # The loop is closed.
                self._loop.call_soon_threadsafe(self._ended.set)
