# Generated; edit spec/ or templates/ instead.
"""What is to happen later on the twin's clock."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from threading import RLock
from typing import Generic, TypeVar

T = TypeVar("T")


class Schedule(Generic[T]):
    """Things by the moment at which they are due; of the same moment, in the order of their coming."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, T]] = []
        self._count = 0
        self._lock = RLock()

    def add(self, due: float, what: T) -> None:
        """Put something on the schedule."""
        with self._lock:
            self._count += 1
            heapq.heappush(self._heap, (due, self._count, what))

    def take(self, until: float) -> tuple[float, T] | None:
        """What is due first, if it is due by then."""
        with self._lock:
            if not self._heap or self._heap[0][0] > until:
                return None
            due, _, what = heapq.heappop(self._heap)
            return due, what

    def waiting(self) -> list[tuple[float, T]]:
        """All that is to come, in its order."""
        with self._lock:
            return [(due, what) for due, _, what in sorted(self._heap, key=lambda entry: entry[:2])]


Happening = Callable[[float], None]
"""Something that is done at its moment, which it is told."""
