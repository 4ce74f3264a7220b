# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Deduplication for one process."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from threading import RLock

from .. import _fork
from .store import Claim


class MemoryStore:
    """Remembers handled events for `ttl` seconds, and at most `max_events` of them.

    What is being handled is never forgotten; of what was handled, the oldest goes first.
    `clock` counts seconds.
    """

    def __init__(
        self,
        *,
        ttl: float = 3600.0,
        max_events: int = 50_000,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ttl = ttl
        self._max_events = max_events
        self._clock = clock
        # Reentrant, as a delivery that is garbage gives its claim back wherever it is collected.
        self._lock = RLock()
        self._claimed: dict[str, str] = {}
        self._done: OrderedDict[str, float] = OrderedDict()
        _fork.restart_in_child(self)

    def restart(self) -> object:
        """In a forked child: what the parent is handling is not in this process's hands."""
        inherited, self._lock = self._lock, RLock()
        self._claimed.clear()
        return inherited

    def claim(self, key: str, token: str) -> Claim:
        """Take the event `key` for the one delivery that `token` stands for."""
        with self._lock:
            self._forget()
            if key in self._done:
                return Claim.DONE
            if key in self._claimed:
                return Claim.BUSY
            self._claimed[key] = token
            return Claim.TAKEN

    def commit(self, key: str) -> None:
        """The event has been handled."""
        with self._lock:
            self._claimed.pop(key, None)
            self._done[key] = self._clock() + self._ttl
            self._done.move_to_end(key)
            self._forget()

    def release(self, key: str, token: str) -> None:
        """Give the event back."""
        with self._lock:
            if self._claimed.get(key) == token:
                del self._claimed[key]

    def _forget(self) -> None:
        now = self._clock()
        while self._done:
            oldest = next(iter(self._done))
            if len(self._done) <= self._max_events and self._done[oldest] > now:
                return
            del self._done[oldest]
