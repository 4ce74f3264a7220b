"""Breaks what the plan says, one after another, as the deliveries go on."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from .deliverer import Deliverer
from .journal import JournalReader, Line
from .plan import Fault, Plan
from .proxy import Proxy
from .redis_process import RedisProcess
from .servers import WORKERS

_PAUSE = 3.0
_GLANCE = 0.01
"""Seconds between two looks at the journal."""
_MOMENT = 0.1
_SECONDS_TO_RENEW = 0.6
_SECONDS_TO_RECOVER = 10.0
_MOST_SECONDS = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """A fault, and when it was. Times are monotonic, in seconds."""

    fault: Fault
    began: float
    ended: float
    pid: int | None = None
    """The worker that it hit."""


class Faults:
    """A hand for each fault."""

    def __init__(
        self, plan: Plan, journal: JournalReader, redis: RedisProcess, proxy: Proxy
    ) -> None:
        self._plan = plan
        self._rng = random.Random(plan.seed)
        self._journal = journal
        self._redis = redis
        self._proxy = proxy
        self._dead: set[int] = set()
        self.happened: list[Happened] = []

    async def wait_for_workers(self) -> None:
        """Wait until all workers serve."""
        await self._until(lambda: len(self._alive()) == WORKERS, "the workers to start")

    async def break_all(self, deliverer: Deliverer) -> None:
        """Break everything, spread evenly over the deliveries.

        After the first kill of a worker nothing else breaks until its events are handled again.
        """
        faults = self._plan.faults
        for number, fault in enumerate(faults, 1):
            await deliverer.progress(self._plan.deliveries * number // (len(faults) + 1))
            await self._recovered()
            is_of_worker = fault in (Fault.KILL_WORKER, Fault.PAUSE_WORKER)
            pid = await self._worker(deliverer) if is_of_worker else None
            began = time.monotonic()
            await self._break(fault, pid or 0)
            ended = time.monotonic()
            self.happened.append(Happened(fault=fault, began=began, ended=ended, pid=pid))
            await self.wait_for_workers()
            if fault is Fault.KILL_WORKER and len(self._dead) == 1:
                await self._until(partial(self._is_taken_over, pid, began), "a takeover")

    async def _break(self, fault: Fault, pid: int) -> None:
        match fault:
            case Fault.KILL_WORKER:
                self._dead.add(pid)
                os.kill(pid, signal.SIGKILL)
            case Fault.PAUSE_WORKER:
                os.kill(pid, signal.SIGSTOP)
                try:
                    await asyncio.sleep(_PAUSE)
                finally:
                    os.kill(pid, signal.SIGCONT)
            case Fault.PAUSE_REDIS:
                self._redis.stand_still()
                try:
                    await asyncio.sleep(_PAUSE)
                finally:
                    self._redis.go_on()
            case Fault.KILL_REDIS:
                await self._redis.kill()
                await self._redis.start()
            case Fault.CUT_CONNECTIONS:
                self._proxy.cut()
            case Fault.LOSE_RESPONSES:
                self._proxy.lose_responses()

    def _alive(self) -> list[int]:
        return [pid for pid in self._journal.started if pid not in self._dead]

    def _busy(self) -> list[Line]:
        """Where handlers began that run now."""
        running = self._journal.running.values()
        return [line for line in running if line["pid"] not in self._dead]

    async def _worker(self, deliverer: Deliverer) -> int:
        """One in which a handler runs, as long as there is something to handle."""
        await self._until(lambda: self._busy() or deliverer.is_over, "a handler to run")
        return self._rng.choice([line["pid"] for line in self._busy()] or self._alive())

    def _is_taken_over(self, pid: int | None, killed: float) -> bool:
        """Whether the events whose handlers ran in that worker are handled again."""
        return all(
            self._journal.begun[line["event"]] > killed
            for line in self._journal.running.values()
            if line["pid"] == pid
        )

    async def _recovered(self) -> None:
        """Wait until all that was claimed before the last fault was renewed since, or is noted.

        A lease outlives one standstill, of a process or of Redis, and not two in a row.
        """
        if not self.happened:
            return
        # What was claimed in the middle of the fault begins a little after it.
        since = self.happened[-1].ended + _MOMENT

        def is_recovered() -> bool:
            renewed = self._journal.renewed
            return all(
                renewed.get(line["pid"], 0.0) > since + _SECONDS_TO_RENEW
                for line in self._busy()
                if line["at"] <= since
            ) and not any(
                line["at"] <= since and line["pid"] not in self._dead
                for line in self._journal.unnoted.values()
            )

        # A receiver that does not is broken in a way that the verdict finds.
        with suppress(TimeoutError):
            await self._until(is_recovered, "claims to be renewed", _SECONDS_TO_RECOVER)

    async def _until(
        self, is_so: Callable[[], object], what: str, seconds: float = _MOST_SECONDS
    ) -> None:
        end = time.monotonic() + seconds
        while True:
            self._journal.read()
            if is_so():
                return
            if time.monotonic() >= end:
                raise TimeoutError(f"Waited {seconds:.0f} s for {what}.")
            await asyncio.sleep(_GLANCE)

    async def quiet(self) -> None:
        """Wait until no handler runs any more."""
        await self._until(lambda: not self._busy(), "the handlers to end")
