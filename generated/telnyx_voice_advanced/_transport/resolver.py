# Generated; edit spec/ or templates/ instead.
"""Look-ups of host names that end in time, in few threads, whatever the system's resolver does.

`getaddrinfo` knows no timeout, so it runs in threads that can be left behind. All clients of a
process share at most `_MOST_THREADS` of them, and asyncio's executor is left to the application.
Calls that want the same name wait for the same look-up. Beside one that takes long a second is
begun, because a lost packet delays the first for seconds; a name never has more than the two.
Where no thread can be started, the name is resolved in the thread that asks.
"""

from __future__ import annotations

import _thread
import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any, Final, NamedTuple, TypeAlias

from .. import _fork
from .slots import Slot, Slots

_MOST_THREADS: Final = 8
_LONG: Final = 1.0
"""Seconds after which a second look-up of the same name is begun."""


class Address(NamedTuple):
    """Where to connect to, in the terms of `socket`."""

    family: int
    sockaddr: tuple[Any, ...]


Found: TypeAlias = "list[Address] | Exception"


class LookUp:
    """One question to the system's resolver, and those who wait for what it finds."""

    def __init__(self, host: str, port: int, beside: LookUp | None) -> None:
        self.host = host
        self.port = port
        self.is_queued = False
        self.found: Found | None = None
        self._beside = beside
        self._begun = monotonic()
        self._waiting: deque[Callable[[Found], object]] = deque()

    def may_have_company(self) -> bool:
        """Is it time for a second look-up of this name?"""
        if monotonic() - self._begun < _LONG:
            return False
        return self._beside is None or self._beside.found is not None

    def tell(self, waiting: Callable[[Found], object]) -> None:
        """Have what is found given to a callable, once or twice, in whatever thread."""
        self._waiting.append(waiting)
        if self.found is not None:
            waiting(self.found)

    def run(self) -> None:
        if self.found is None:
            self.found = look_up(self.host, self.port)
        with suppress(IndexError):
            while True:
                self._waiting.popleft()(self.found)


class Resolver:
    """The look-ups of a process. A forked child begins with none.

    It holds no lock: an interrupt can at worst have a name looked up twice.
    """

    def __init__(self) -> None:
        self._start()
        _fork.restart_in_child(self)

    def _start(self) -> None:
        self._threads = Slots(_MOST_THREADS)
        self._queue: deque[LookUp] = deque()
        self._latest: dict[tuple[str, int], LookUp] = {}

    def restart(self) -> object:
        inherited = (self._threads, self._queue, self._latest)
        self._start()
        return inherited

    def find(self, host: str, port: int) -> LookUp:
        """The look-up of a name that is under way, or a new one."""
        key = (host, port)
        latest = self._latest.get(key)
        if latest is None:
            latest = self._latest.setdefault(key, LookUp(host, port, None))
        elif latest.may_have_company():
            latest = self._latest[key] = LookUp(host, port, latest)
        if not latest.is_queued:
            self._begin(latest)
        return latest

    def _begin(self, wanted: LookUp) -> None:
        self._queue.append(wanted)
        slot = self._threads.take_free()
        # Without one, the first thread that is done takes it from the queue.
        if slot is not None:
            try:
                # Unlike `Thread.start`, this cannot be interrupted half-way.
                _thread.start_new_thread(self._work, ([slot],))
            except RuntimeError:
                with suppress(ValueError):
                    self._queue.remove(wanted)
                self._run(wanted)
        # Interrupted before this, it is queued once more by the next that wants it.
        wanted.is_queued = True

    def _work(self, held: list[Slot]) -> None:
        threads, queue = self._threads, self._queue
        while True:
            with suppress(IndexError):
                while True:
                    self._run(queue.popleft())
            held.clear()
            # Whoever queued between the two found no thread free, and relies on this one.
            slot = threads.take_free() if queue else None
            if slot is None:
                return
            held.append(slot)
            del slot

    def _run(self, wanted: LookUp) -> None:
        key = (wanted.host, wanted.port)
        try:
            wanted.run()
        finally:
            if self._latest.get(key) is wanted:
                self._latest.pop(key, None)


resolver: Final = Resolver()


def look_up(host: str, port: int) -> Found:
    """Ask the system, for as long as it takes."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except Exception as error:
        return error
    addresses = [Address(family, sockaddr) for family, _, _, _, sockaddr in found]
    return list(dict.fromkeys(addresses))


def resolve(host: str, port: int, seconds: float | None) -> Found | None:
    """The addresses of a name, the exception that says why there are none, or None in time."""
    if seconds is None:
        return look_up(host, port)
    result: SimpleQueue[Found] = SimpleQueue()
    resolver.find(host, port).tell(result.put)
    try:
        return result.get(timeout=max(seconds, 0.0))
    except Empty:
        return None
