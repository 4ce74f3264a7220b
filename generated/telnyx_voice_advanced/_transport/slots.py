# Generated; edit spec/ or templates/ instead.
"""A limit on how many may do something at once, which no interrupt can wear down.

A semaphore balances `acquire` and `release`; an exception that a signal handler raises between
the two unbalances it for ever, and one raised inside it leaves its lock held. Here nothing is
balanced: whoever may go ahead holds a `Slot`, and the slots that are held are those that are
alive. One that is lost, wherever that happens, dies and is free again. The bookkeeping is done by
a weak reference whose callback is a method of `dict`: no bytecode runs, so no signal comes between.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import Final
from weakref import ReferenceType, ref

_LOOK_AGAIN: Final = 0.05
"""Seconds after which the first that waits looks for itself: an interrupt may lose a wake-up."""


class Slot:
    """Leave to go ahead, for as long as it is referred to."""

    __slots__ = ("__weakref__", "wake")
    wake: Callable[[], object] | None

    def __init__(self) -> None:
        self.wake = None


class Slots:
    """At most `size` go ahead at once; others wait in the order in which they came."""

    __slots__ = ("_forget", "_held", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        self._held: dict[ReferenceType[Slot], None] = {}
        """In the order of their coming: those behind the first `size` wait."""
        self._forget: Callable[[ReferenceType[Slot]], object] = self._held.pop

    @property
    def _value(self) -> int:
        """How many are free, by the name that it has in a `Semaphore`."""
        return max(self._size - len(self._held), 0)

    def join(self) -> Slot:
        """Take a slot, or a place in the queue: `ahead` tells which."""
        slot = Slot()
        self._held[ref(slot, self._forget)] = None
        return slot

    def ahead(self, slot: Slot) -> int:
        """How many have to leave first; zero when it may go ahead."""
        if len(self._held) <= self._size:
            return 0
        key = ref(slot)
        while True:
            with suppress(RuntimeError):  # Another thread changed it meanwhile.
                return max(list(self._held).index(key) + 1 - self._size, 0)

    def take(self, until: float | None, clock: Callable[[], float]) -> Slot | None:
        """Wait for a slot until a moment on a clock; None when none came free."""
        slot = self.join()
        if len(self._held) <= self._size:
            return slot
        try:
            turn = Lock()
            turn.acquire()
            slot.wake = turn.release
            while ahead := self.ahead(slot):
                seconds = pause(ahead, until, clock)
                if seconds <= 0:
                    break
                turn.acquire(timeout=seconds)
            else:
                return slot
        except BaseException:
            del slot  # A traceback may keep this frame for long.
            self.wake()
            raise
        del slot
        self.wake()
        return None

    def take_free(self) -> Slot | None:
        """A slot if one is free."""
        if len(self._held) >= self._size:
            return None
        slot = self.join()
        return None if self.ahead(slot) else slot

    def wake(self) -> None:
        """To be called after a slot was let go: who may go ahead now need not look for it."""
        if len(self._held) < self._size:
            return
        with suppress(RuntimeError, IndexError):
            slot = list(self._held)[self._size - 1]()
            if slot is not None and slot.wake is not None:
                slot.wake()


def pause(ahead: int, until: float | None, clock: Callable[[], float]) -> float:
    """Seconds to wait for a wake-up; zero or less when it is too late."""
    seconds = _LOOK_AGAIN * ahead
    return seconds if until is None else min(seconds, until - clock())
