# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""One at a time for each key, in the order of arrival; threads and event loops alike."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from threading import Lock
from typing import TypeAlias

from .. import _fork

Turn: TypeAlias = "Future[None]"
"""Done once it is this one's turn."""


class Turns:
    """Queues that exist only while somebody is in them."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._queues: dict[str, deque[Turn]] = {}
        _fork.restart_in_child(self)

    def restart(self) -> object:
        """In a forked child: whoever queued up did so in the parent."""
        inherited = (self._lock, self._queues)
        self._lock, self._queues = Lock(), {}
        return inherited

    def enter(self, key: str) -> Turn:
        """Queue up. The turn that comes back is to be waited for, and left whatever happens."""
        turn: Turn = Future()
        with self._lock:
            queue = self._queues.setdefault(key, deque())
            queue.append(turn)
            first = len(queue) == 1
        if first:
            turn.set_result(None)
        return turn

    def leave(self, key: str, turn: Turn) -> None:
        """Make room for the next one."""
        with self._lock:
            queue = self._queues.get(key)
            if queue is None or turn not in queue:
                return  # It queued up in the process that this one was forked from.
            was_first = queue[0] is turn
            queue.remove(turn)
            following = queue[0] if queue else None
            if following is None:
                del self._queues[key]
        # A turn that was cancelled while it waited leaves by itself and wakes the one after it.
        if was_first and following is not None and following.set_running_or_notify_cancel():
            following.set_result(None)
