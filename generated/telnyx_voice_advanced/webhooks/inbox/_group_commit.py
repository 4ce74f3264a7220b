# Generated; edit spec/ or templates/ instead.
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
from threading import Lock, RLock, Semaphore, Thread, current_thread, get_ident
from time import monotonic
from typing import Any, Final, NamedTuple, TypeVar, cast

from ... import _fork
from ._database import Database, Wake
from ._rows import Incoming
from ._statements import Settlement
from .errors import InboxError

T = TypeVar("T")

_log: Final = logging.getLogger(__package__)

_MOST_AT_ONCE: Final = 512


class _Job(NamedTuple):
    """One event to store, one to settle, or a function of the database."""

    work: Incoming | Settlement | Callable[[Database], Any]
    future: Future[Any]


class _Writer:
    """A thread that writes what is submitted, until it is ended."""

    def __init__(self, write_all: Callable[[], object]) -> None:
        self._write_all = write_all
        self._submitted = Semaphore(0)
        self._is_over = False
        self._thread = Thread(target=self._run, name="telnyx-inbox", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """There is something to write."""
        self._submitted.release()

    def end(self, seconds: float) -> None:
        """Write what was submitted, and end; wait so long for that, unless this is its thread."""
        self._is_over = True
        self._submitted.release()
        if self._thread is not current_thread():
            self._thread.join(seconds)

    def _run(self) -> None:
        is_over = False
        while not is_over:
            self._submitted.acquire()
            # Before the last look for jobs, so that it finds those of whoever still found this thread.
            is_over = self._is_over
            try:
                self._write_all()
            except BaseException:
                _log.exception("The inbox was interrupted while it wrote")  # Who waits was told.


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
        self._holder: int | None = None
        """The thread that has the database."""
        self._is_closed = False
        """Whether whoever has the database is to close the connection."""
        # Reentrant: a signal handler may close while this thread starts the other.
        self._starting = RLock()
        self._writer: _Writer | None = None

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
        if self.database.is_remote:
            return _result(self.submit(work), until)
        job = _Job(work, Future())
        self._jobs.append(job)
        if self._acquired(max(until - monotonic(), 0.0)):
            try:
                # Many in line before this one may take several transactions.
                while not job.future.done():
                    self._write()
            finally:
                self._release()
        return _result(job.future, until)

    def submit(self, work: Incoming | Settlement | Callable[[Database], T]) -> Future[Any]:
        """Have a thread run it."""
        job = _Job(work, Future())
        self._jobs.append(job)
        writer = self._writer
        if writer is None:
            with self._starting:
                writer = self._writer
                if writer is None:
                    try:
                        writer = self._writer = _Writer(self._write_all)
                    except RuntimeError:  # The process has no thread left.
                        job.future.cancel()
                        raise
        writer.wake()
        return job.future

    def close(self, until: float) -> None:
        """End the thread, once it has written what was submitted, and close the connection.

        The next job has another of both. A thread that is closing while it writes, in a signal handler
        or a finalizer, closes the connection once it has written. So does a thread that writes for
        longer than this waits.
        """
        writer, self._writer = self._writer, None
        is_writing = self._holder == get_ident()
        if writer is not None:
            # It may be waiting for this thread.
            writer.end(0.0 if is_writing else max(until - monotonic(), 0.0))
        if not is_writing and self._acquired(max(until - monotonic(), 0.0)):
            try:
                self.database.discard()
            finally:
                self._release()
        else:
            self._is_closed = True

    def _acquired(self, seconds: float) -> bool:
        acquired = self._writing.acquire(timeout=seconds)
        if acquired:
            self._holder = get_ident()
        return acquired

    def _release(self) -> None:
        if self._is_closed:
            self._is_closed = False
            self.database.discard()
        self._holder = None
        self._writing.release()

    def _write_all(self) -> None:
        while self._jobs:
            self._writing.acquire()
            self._holder = get_ident()
            try:
                self._write()
            finally:
                self._release()

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
            if not isinstance(error, Exception):
                # Meant for this thread alone, such as the time limit of a worker.
                interrupted = InboxError(f"{type(error).__name__} interrupted who wrote it")
                for job in jobs:
                    job.future.set_exception(interrupted)
                raise
            failed, events = _apart(jobs) if has_begun else (jobs, ())
            for job in failed:
                job.future.set_exception(error)
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


def _result(future: Future[Any], until: float) -> Any:
    try:
        return future.result(max(until - monotonic(), 0.0))
    except TimeoutError:
        if future.done():
            return future.result()
        future.cancel()
    raise TimeoutError("The database was busy, or does not respond")


def _apart(jobs: Sequence[_Job]) -> tuple[Sequence[_Job], Sequence[_Job]]:
    """Those that have failed, and those of events, which are worth another transaction without the rest."""
    rest = [job for job in jobs if not isinstance(job.work, (Incoming, Settlement))]
    if not rest:
        return jobs, []
    return rest, [job for job in jobs if isinstance(job.work, (Incoming, Settlement))]
