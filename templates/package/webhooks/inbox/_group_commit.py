"""Group commit: what comes in while one transaction is written to disk goes into the next, together.

A thread that has something to write takes the database when it is free, and writes for all who
wait. So a delivery by itself costs no change of threads, and sixty-four at once share one fsync.
What an event loop has to write is written by a thread of the inbox.

Where a transaction fails, what it had of events to store and to settle is tried once more without the
rest, such as a lease, pruning, or what people ask for.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from threading import Lock, Semaphore, Thread
from time import monotonic
from typing import Any, Final, NamedTuple, TypeVar, cast

from ... import _fork
from ._database import Database, Wake
from ._rows import Incoming
from ._statements import Settlement

T = TypeVar("T")

_log: Final = logging.getLogger(__package__)

_MOST_AT_ONCE: Final = 512


class _Job(NamedTuple):
    """One event to store, one to settle, or a function of the database."""

    work: Incoming | Settlement | Callable[[Database], Any]
    future: Future[Any]


class GroupCommit:
    """Runs what it is given, in the order of store, settle, and the rest; many to a transaction."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._start()
        self.wakers: dict[Wake, None] = {}
        """Called whenever new events were stored here."""
        _fork.restart_in_child(self)

    def _start(self) -> None:
        self._jobs: deque[_Job] = deque()
        self._writing = Lock()
        self._waiting = Semaphore(0)
        self._starting = Lock()
        self._thread: Thread | None = None

    def restart(self) -> object:
        """In a forked child: the connection and the thread are the parent's."""
        inherited = (vars(self).copy(), self.database.forget())
        self._start()
        self.wakers = {}
        return inherited

    def run(self, work: Incoming | Settlement | Callable[[Database], T], until: float) -> Any:
        """Run it here or wait for who writes, until a moment on the monotonic clock.

        Raises:
            TimeoutError: it was not committed by then. It may be later, if it was begun.
        """
        job = _Job(work, Future())
        self._jobs.append(job)
        if self._writing.acquire(timeout=max(until - monotonic(), 0.0)):
            try:
                # Many in line before this one may take several transactions.
                while not job.future.done():
                    self._write()
            finally:
                self._writing.release()
        elif job.future.cancel():
            raise TimeoutError("The database was busy")
        return job.future.result(max(until - monotonic(), 0.0))

    def submit(self, work: Incoming | Settlement | Callable[[Database], T]) -> Future[Any]:
        """Have a thread run it."""
        if self._thread is None:
            with self._starting:
                if self._thread is None:
                    thread = Thread(target=self._serve, name="telnyx-inbox", daemon=True)
                    thread.start()
                    self._thread = thread
        job = _Job(work, Future())
        self._jobs.append(job)
        self._waiting.release()
        return job.future

    def close(self) -> None:
        """Close the connection; the next job opens one."""
        with self._writing:
            self.database.discard()

    def _serve(self) -> None:
        while True:
            self._waiting.acquire()
            if self._jobs:
                with self._writing:
                    self._write()
                if self._jobs:
                    self._waiting.release()

    def _write(self) -> None:
        jobs: list[_Job] = []
        while self._jobs and len(jobs) < _MOST_AT_ONCE:
            job = self._jobs.popleft()
            if job.future.set_running_or_notify_cancel():
                jobs.append(job)
        if jobs:
            self._commit(jobs)

    def _commit(self, jobs: Sequence[_Job]) -> None:
        has_begun = False
        try:
            self.database.begin()
            has_begun = True
            results = self._results(jobs)
            self.database.commit()
        except BaseException as error:
            self.database.discard()
            failed: Sequence[_Job] = jobs
            events: Sequence[_Job] = ()
            if has_begun and isinstance(error, Exception):
                failed, events = _apart(jobs)
            for job in failed:
                job.future.set_exception(error)
            if not isinstance(error, Exception):
                raise
            if events:
                self._commit(events)
            return
        for job, result in zip(jobs, results, strict=True):
            job.future.set_result(result)
        if any(
            result is True and isinstance(job.work, Incoming)
            for job, result in zip(jobs, results, strict=True)
        ):
            for wake in list(self.wakers):
                wake()

    def _results(self, jobs: Sequence[_Job]) -> list[Any]:
        incoming = [job.work for job in jobs if isinstance(job.work, Incoming)]
        settlements = [job.work for job in jobs if isinstance(job.work, Settlement)]
        accepted = iter(self.database.accept(incoming) if incoming else ())
        settled = iter(self.database.settle(settlements) if settlements else ())
        return [self._result(job, accepted, settled) for job in jobs]

    def _result(self, job: _Job, accepted: Iterable[bool], settled: Iterable[bool]) -> Any:
        if isinstance(job.work, Incoming):
            return next(cast("Any", accepted))
        if isinstance(job.work, Settlement):
            return next(cast("Any", settled))
        return job.work(self.database)


def _apart(jobs: Sequence[_Job]) -> tuple[Sequence[_Job], Sequence[_Job]]:
    """Those that have failed, and those of events, which are worth another transaction without the rest."""
    rest = [job for job in jobs if not isinstance(job.work, (Incoming, Settlement))]
    if not rest:
        return jobs, []
    return rest, [job for job in jobs if isinstance(job.work, (Incoming, Settlement))]
