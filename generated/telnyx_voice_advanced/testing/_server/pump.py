# Generated; edit spec/ or templates/ instead.
"""Lets a twin's time go by: what is due happens, and is delivered."""

from __future__ import annotations

import asyncio

from .._twin import carrier
from .._twin.journal import DeliveryRecord
from .._twin.postman import Steps
from .changes import Changes
from .served_twin import ServedTwin


class Pump:
    """What is due of one twin.

    The deliveries of one call follow each other, those of several calls are made at once. A
    delivery that is to be attempted again stands in the way of no other.
    """

    def __init__(self, twin: ServedTwin, changes: Changes) -> None:
        self._twin = twin
        self._changes = changes
        self._last: dict[str | None, asyncio.Task[None]] = {}
        """The last delivery of each call that has one under way."""
        self._stepping = asyncio.Lock()

    async def run(self) -> None:
        """Do what is due as soon as it is, for ever."""
        while not self._changes.is_over:
            seen = self._changes.count
            async with self._stepping:
                seconds = self._step()
            await self._changes.wait(seen, seconds)

    async def stop(self) -> None:
        """Give up what is under way, once no time is being passed."""
        async with self._stepping:
            for task in self._last.values():
                task.cancel()
            if self._last:
                await asyncio.wait([*self._last.values()])

    async def advance(self, seconds: float) -> None:
        """Let time pass at once, and deliver what is due in it: one after the other, as a test expects it."""
        async with self._stepping:
            if self._last:
                await asyncio.wait([*self._last.values()])
            await self._carry(self._twin.pass_time(seconds))

    async def repeat(self, record: DeliveryRecord) -> None:
        """Deliver once more what was delivered."""
        await self._carry(self._twin.repeat(record))

    def _step(self) -> float | None:
        """Begin all that is due; how many seconds there are until the next."""
        clock = self._twin.clock
        while clock.running and (due := self._twin.next_due()) is not None:
            seconds = clock.seconds_until(due)
            if seconds is not None and seconds > 0:
                return seconds
            if self._twin.happen(due):
                self._changes.tell()
            elif taken := self._twin.take(due):
                self._begin(*taken)
        return None

    def _begin(self, call: str | None, steps: Steps) -> None:
        before = self._last.get(call) if call is not None else None

        async def deliver() -> None:
            if before is not None:
                await asyncio.wait([before])
            await self._carry(steps)

        task = asyncio.get_running_loop().create_task(deliver())
        key = call if call is not None else f"{id(task)}"
        self._last[key] = task

        def forget(done: asyncio.Task[None]) -> None:
            if self._last.get(key) is done:
                del self._last[key]

        task.add_done_callback(forget)

    async def _carry(self, steps: Steps) -> None:
        try:
            await carrier.run_async(steps, self._twin.clock)
        finally:
            self._changes.tell()
