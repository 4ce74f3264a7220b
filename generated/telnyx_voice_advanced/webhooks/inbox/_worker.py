# Generated; edit spec/ or templates/ instead.
"""Takes events out of an inbox and has their handlers run, in an event loop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from .. import _async_runner as runner
from .._handler_threads import HandlerThreads
from . import _statements as statements
from ._background import Background
from ._database import Database
from ._group_commit import GroupCommit
from ._handling import Handling
from ._renewals import Renewals
from ._rows import Leased
from ._settling import Settling
from ._statements import Settlement
from ._verdict import verdict_of_death, verdict_of_error

if TYPE_CHECKING:
    from ..router import WebhookRouter

_log: Final = logging.getLogger(__package__)

_SECONDS_BETWEEN_LOOKS: Final = 1.0
"""Until a worker looks by itself: for leases and pauses that ended, which nobody tells."""
_SECONDS_BETWEEN_PRUNINGS: Final = 60.0
_SECONDS_AFTER_A_FAILURE: Final = 0.25
_SECONDS_TO_GIVE_BACK: Final = 5.0
"""At the end of a worker whose database does not respond."""
_ENDS_THE_WORKER: Final = (asyncio.CancelledError, KeyboardInterrupt, SystemExit)


class Worker:
    """Up to `concurrency` events at a time, no two of them of one leg."""

    def __init__(
        self,
        router: WebhookRouter,
        commits: GroupCommit,
        *,
        concurrency: int,
        lease: float,
        attempts: int,
        backoff: float,
        prune: Callable[[Database], object],
    ) -> None:
        self._router = router
        self._commits = commits
        self._concurrency = concurrency
        self._lease = lease
        self._attempts = attempts
        self._backoff = backoff
        self._prune = prune
        self._threads = HandlerThreads()
        self._renewals = Renewals(commits, lease)
        self._running: set[asyncio.Task[None]] = set()
        self._settling = Settling(commits, settled=self._renewals.drop, failed=self._failed)
        self._woken = asyncio.Event()
        self._is_draining = False
        self._is_failing = False

    def drain(self) -> None:
        """Take no more events, and end once those that are being handled are settled."""
        self._is_draining = True
        self._woken.set()

    async def run(self) -> None:
        """Work until drained or cancelled. What runs then is waited for or given back.

        It ends once its threads have. Cancelled again, it waits for no handler.
        """
        loop = asyncio.get_running_loop()

        def wake() -> None:
            with suppress(RuntimeError):  # The loop is closed.
                loop.call_soon_threadsafe(self._woken.set)

        watch = partial(self._commits.database.watch, wake)
        threads = (
            Background(watch, "telnyx-inbox-watch"),
            Background(self._renewals.run, "telnyx-inbox-leases"),
        )
        self._commits.wakers[wake] = None
        pruning = loop.create_task(self._prune_forever())
        try:
            for thread in threads:
                thread.start()
            try:
                await self._work()
            finally:
                await self._wind_up()
        finally:
            for thread in threads:
                thread.end()
            self._commits.wakers.pop(wake, None)
            pruning.cancel()
            await asyncio.wait((pruning,))
            await asyncio.gather(*(thread.ended() for thread in threads))

    async def _work(self) -> None:
        while not self._is_draining:
            self._woken.clear()
            free = self._concurrency - len(self._running)
            taken = await self._take(free) if free else ()
            for leased in taken:
                self._renewals.hold(leased)
                task = asyncio.create_task(self._handle(leased))
                self._running.add(task)
                task.add_done_callback(partial(self._ended, leased))
            if free and len(taken) == free:
                continue
            with suppress(TimeoutError):
                # Not `wait_for`: in Python 3.11 it loses a cancellation that comes with the event.
                async with asyncio.timeout(_SECONDS_BETWEEN_LOOKS):
                    await self._woken.wait()
        while self._running:
            await asyncio.wait(self._running)

    async def _wind_up(self) -> None:
        for task in self._running:
            task.cancel()
        while self._running:
            await asyncio.wait(self._running)
        self._threads.close()
        await self._settling.ended()

    def _ended(self, leased: Leased, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._woken.set()
        error = None if task.cancelled() else task.exception()
        if isinstance(error, Exception):
            _log.error("An event could not be settled", exc_info=error)
            # It is handled again once its lease has ended.
            self._renewals.drop(leased.lease)

    async def _take(self, free: int) -> Sequence[Leased]:
        def lease(database: Database) -> Sequence[Leased]:
            return database.lease(free, self._lease)

        job: Future[Sequence[Leased]] | None = None
        try:
            job = self._commits.submit(lease)
            taken = await asyncio.wrap_future(job)
        except asyncio.CancelledError:
            if job is not None and not job.cancelled():
                await self._give_back(job)
            raise
        except Exception as error:
            self._failed("lease events", error)
            await asyncio.sleep(_SECONDS_AFTER_A_FAILURE)
            return ()
        self._is_failing = False
        return taken

    async def _give_back(self, job: Future[Sequence[Leased]]) -> None:
        with suppress(Exception):  # Then nothing was leased, or the leases end by themselves.
            async with asyncio.timeout(_SECONDS_TO_GIVE_BACK):
                taken = await asyncio.wrap_future(job)
            for leased in taken:
                self._settling.settle(leased, Settlement(statements.RELEASED, leased.lease))

    async def _handle(self, leased: Leased) -> None:
        if leased.attempt > self._attempts:
            self._settling.settle(leased, verdict_of_death(leased))
            return
        handling = Handling(self._router, leased)
        try:
            await runner.AsyncRunner(handling.steps(), self._threads).result()
        except GeneratorExit:
            raise  # The loop is closed. The lease ends by itself.
        except BaseException as error:
            self._settling.settle(leased, self._verdict(handling, error))
            if isinstance(error, _ENDS_THE_WORKER):
                raise
        else:
            self._settling.settle(leased, Settlement(statements.DONE, leased.lease))

    def _verdict(self, handling: Handling, error: BaseException) -> Settlement:
        return verdict_of_error(handling, error, attempts=self._attempts, backoff=self._backoff)

    async def _prune_forever(self) -> None:
        while True:
            try:
                await asyncio.wrap_future(self._commits.submit(self._prune))
            except Exception as error:
                self._failed("prune", error)
            await asyncio.sleep(_SECONDS_BETWEEN_PRUNINGS)

    def _failed(self, what: str, error: Exception) -> None:
        if not self._is_failing:
            _log.error("The inbox could not %s: %s", what, error)
        self._is_failing = True
