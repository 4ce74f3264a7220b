# Generated; edit spec/ or templates/ instead.
"""Deduplication for one process."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b
from threading import RLock
from typing import Final

from .. import _fork
from .._arguments import validate_clock, validate_seconds, validate_whole_number
from .store import Claim

_log: Final = logging.getLogger(__package__)

_BYTES_AN_EVENT: Final = 208
"""A digest of 16 bytes, a moment, and their places in an ordered mapping: measured."""


class MemoryStore:
    """Remembers handled events for `ttl` seconds, as far as they fit into `max_bytes`.

    What is being handled is never forgotten; of what was handled, the oldest goes first, and the
    log says so when that is before its time. `clock` counts seconds.
    """

    def __init__(
        self,
        *,
        ttl: float = 3600.0,
        max_bytes: int = 64 * 1024 * 1024,
        max_events: int | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        """Make a store.

        Args:
            ttl: How many seconds handled events are known.
            max_bytes: What the record of handled events may take; an event takes about 200.
            max_events: A limit of their number, where one is wanted.
            clock: Seconds from any moment on; by default the system's monotonic clock.

        Raises:
            TypeError: An argument is of another kind.
            ValueError: A number is not greater than zero.
        """
        self._ttl = validate_seconds(ttl, "ttl")
        fitting = max(validate_whole_number(max_bytes, "max_bytes", least=1) // _BYTES_AN_EVENT, 1)
        if max_events is not None:
            fitting = min(fitting, validate_whole_number(max_events, "max_events", least=1))
        self._max_events = fitting
        self._clock = validate_clock(clock)
        # Reentrant, as a delivery that is garbage gives its claim back wherever it is collected.
        self._lock = RLock()
        self._claimed: dict[bytes, str] = {}
        self._done: OrderedDict[bytes, float] = OrderedDict()
        self._forgets_early = False
        _fork.restart_in_child(self)

    def __repr__(self) -> str:
        return f"<MemoryStore: {len(self._done)} handled, {len(self._claimed)} in hand>"

    def restart(self) -> object:
        """In a forked child: what the parent is handling is not in this process's hands."""
        inherited, self._lock = self._lock, RLock()
        self._claimed.clear()
        return inherited

    def claim(self, key: str, token: str) -> Claim:
        """Claim the event `key` for the one delivery that `token` stands for."""
        digest = _digest(key)
        with self._lock:
            self._forget()
            if digest in self._done:
                return Claim.DONE
            if digest in self._claimed:
                return Claim.BUSY
            self._claimed[digest] = token
            return Claim.ACQUIRED

    def commit(self, key: str) -> None:
        """The event has been handled."""
        digest = _digest(key)
        with self._lock:
            self._claimed.pop(digest, None)
            self._done[digest] = self._now() + self._ttl
            self._done.move_to_end(digest)
            self._forget()

    def release(self, key: str, token: str) -> None:
        """Give the event back."""
        digest = _digest(key)
        with self._lock:
            if self._claimed.get(digest) == token:
                del self._claimed[digest]

    def _now(self) -> float:
        return time.monotonic() if self._clock is None else self._clock()

    def _forget(self) -> None:
        now = self._now()
        while self._done:
            oldest = next(iter(self._done))
            left = self._done[oldest] - now
            if left > 0:
                if len(self._done) <= self._max_events:
                    return
                self._say_so(left)
            del self._done[oldest]

    def _say_so(self, left: float) -> None:
        if not self._forgets_early:
            _log.warning(
                "MemoryStore is full: it forgets handled events after %.0f s, not after %.0f s. A"
                " webhook that is repeated later is handled again; give it more `max_bytes`.",
                self._ttl - left,
                self._ttl,
            )
        self._forgets_early = True


def _digest(key: str) -> bytes:
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).digest()
