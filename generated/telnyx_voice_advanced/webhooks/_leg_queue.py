# Generated; edit spec/ or templates/ instead.
"""One at a time for each key, in the order of arrival; threads and event loops alike."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from threading import RLock

from .. import _fork


class Ticket:
    """A place in a queue."""

    __slots__ = ("waiting",)

    def __init__(self) -> None:
        self.waiting: Future[None] | None = None
        """Done once everybody before it has left; None where nobody was there."""


class KeyedQueue:
    """Queues that exist only while somebody is in them."""

    def __init__(self) -> None:
        # Reentrant: a delivery that is garbage leaves its queue wherever it is collected.
        self._lock = RLock()
        self._queues: dict[str, deque[Ticket]] = {}
        _fork.restart_in_child(self)

    def restart(self) -> object:
        """In a forked child: whoever queued up did so in the parent."""
        inherited = (self._lock, self._queues)
        self._lock, self._queues = RLock(), {}
        return inherited

    def acquire(self, key: str) -> Ticket:
        """Queue up. The ticket that comes back is to be waited for, and released whatever happens."""
        ticket = Ticket()
        with self._lock:
            queue = self._joined(key, ticket)
            if queue[0] is not ticket:
                ticket.waiting = Future()
        return ticket

    def _joined(self, key: str, ticket: Ticket) -> deque[Ticket]:
        while True:
            queue = self._queues.setdefault(key, deque())
            queue.append(ticket)
            # A delivery that was collected in between may have taken the queue away.
            if self._queues.get(key) is queue:
                return queue

    def release(self, key: str, ticket: Ticket) -> None:
        """Make room for the next one."""
        with self._lock:
            queue = self._queues.get(key)
            if queue is None or ticket not in queue:
                return  # It queued up in the process that this one was forked from.
            was_first = queue[0] is ticket
            queue.remove(ticket)
            following = queue[0] if queue else None
            if following is None:
                del self._queues[key]
            woken = following.waiting if was_first and following is not None else None
        # A ticket that was cancelled while it waited leaves by itself and wakes the one after it.
        if woken is not None and woken.set_running_or_notify_cancel():
            woken.set_result(None)
