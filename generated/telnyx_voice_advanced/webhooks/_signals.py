# Generated; edit spec/ or templates/ instead.
"""Wakes deliveries of this process that wait for another one of it."""

from __future__ import annotations

from concurrent.futures import Future
from threading import RLock

from .. import _fork


class Signals:
    """Futures by name, for threads and event loops alike."""

    def __init__(self) -> None:
        # Reentrant: a delivery that is garbage ends wherever it is collected.
        self._lock = RLock()
        self._waiting: dict[str, list[Future[None]]] = {}
        _fork.restart_in_child(self)

    def restart(self) -> object:
        """In a forked child: whoever waits does so in the parent."""
        inherited = (self._lock, self._waiting)
        self._lock, self._waiting = RLock(), {}
        return inherited

    def of(self, name: str) -> Future[None]:
        """Done at the next `send` of this name."""
        future: Future[None] = Future()
        with self._lock:
            self._waiting.setdefault(name, []).append(future)
        return future

    def send(self, name: str) -> None:
        """Wake whoever waits for this name."""
        if name not in self._waiting:
            return
        with self._lock:
            woken = self._waiting.pop(name, [])
        for future in woken:
            if future.set_running_or_notify_cancel():
                future.set_result(None)
