# Generated; edit spec/ or templates/ instead.
"""Counts the events of an inbox for whoever measures it, beside those who store and handle them."""

from __future__ import annotations

import logging
from concurrent.futures import Future, wait
from threading import Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, Final, NamedTuple

from ... import _fork
from ..._async_code import is_in_event_loop
from ..._observing.inbox_depth import Depth, measure

if TYPE_CHECKING:
    from ._database import Database

_log: Final = logging.getLogger(__package__)

_SECONDS: Final = 2.0
"""How long a database may take to respond until whoever measures it goes without."""


class _Reading(NamedTuple):
    """An answer that is on its way."""

    depth: Future[Depth]
    until: float
    """The moment on the monotonic clock from which nobody waits for it."""


class DepthReader:
    """Counts in a thread that may take its time: never two at once, and none before the first question."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._is_failing = False
        self._lock = Lock()
        self._last: _Reading | None = None
        _fork.restart_in_child(self)
        measure(self)

    def restart(self) -> object:
        """In a forked child: the thread is the parent's."""
        inherited = (self._lock, self._last)
        self._lock, self._last = Lock(), None
        return inherited

    def close(self, until: float) -> None:
        """Wait for the answer that is on its way, and so for its connection to be closed."""
        # Without the lock, which a signal handler that closes may have interrupted.
        last = self._last
        if last is not None:
            wait((last.depth,), max(until - monotonic(), 0.0))

    def depth(self) -> Depth | None:
        """How many events there are now; in an event loop, how many there were at the question before.

        None, and a line in the log for the first time, where the database does not respond.
        """
        with self._lock:
            before = self._last
            now = before
            if now is None or now.depth.done():
                now = self._last = self._begin()
        if not is_in_event_loop():
            return self._result(now)
        # A loop would stand still for as long as the database takes.
        if before is None or not (before.depth.done() or monotonic() >= before.until):
            return None
        return self._result(before)

    def _begin(self) -> _Reading:
        depth: Future[Depth] = Future()
        thread = Thread(target=self._read, args=(depth,), name="telnyx-inbox-depth", daemon=True)
        try:
            thread.start()
        except RuntimeError as error:  # The process has no thread left.
            depth.set_exception(error)
        return _Reading(depth, monotonic() + _SECONDS)

    def _read(self, depth: Future[Depth]) -> None:
        try:
            depth.set_result(self._database.depth())
        except BaseException as error:
            depth.set_exception(error)

    def _result(self, reading: _Reading) -> Depth | None:
        try:
            found = reading.depth.result(max(reading.until - monotonic(), 0.0))
        except Exception as error:
            if not self._is_failing:
                reason = str(error) or "the database does not respond"
                _log.error("The events of the inbox could not be counted: %s", reason)
            self._is_failing = True
            return None
        self._is_failing = False
        return found
