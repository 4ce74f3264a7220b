# Generated; edit spec/ or templates/ instead.
"""Forked children start with connections and locks of their own, and with no import under way.

Python imports a module under a lock of the module's own. A child that is forked while another
thread holds one would wait for it for ever, as soon as it imports the module too; and this package
imports most of itself when it is first used. So a fork waits until nothing is being imported, by
whomever, and until nobody holds a lock that was named here.
"""

from __future__ import annotations

import importlib
import os
from _thread import get_ident
from time import monotonic, sleep
from typing import Any, Final, Protocol
from weakref import ReferenceType, ref

_bootstrap: Final[Any] = vars(importlib)["_bootstrap"]
"""Not public, but the only place that knows of imports under way. The same since Python 3.3."""
_LONGEST_WAIT: Final = 10.0
"""Seconds: far longer than an import takes, unless that waits for the fork itself."""
_SECONDS_BETWEEN: Final = 0.0005


class Restartable(Protocol):
    def restart(self) -> object: ...


class Lock(Protocol):
    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool: ...
    def release(self) -> None: ...


_alive: dict[ReferenceType[Restartable], None] = {}
_inherited: list[object] = []
_locks: list[Lock] = []
_held: list[Lock] = []
_forking: set[int] = set()
"""The threads that are about to fork."""


def restart_in_child(shared: Restartable) -> None:
    """Have `restart()` called in every child that is forked from now on."""
    # A `WeakSet` tidies up in Python, where a signal handler's exception would be lost.
    _alive[ref(shared, _alive.pop)] = None


def hold_while_forking(lock: Lock) -> None:
    """Have every fork wait for a lock that is held for short steps, such as what msgspec prepares."""
    _locks.append(lock)


def wait_for_imports_first() -> None:
    """Have a fork wait for imports before it does what was registered until now.

    To be called by modules that import `logging`. It holds a lock of its own while a process forks,
    which an import that is waited for may need.
    """
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(
            before=_before_fork,
            after_in_parent=_after_fork,
            after_in_child=_after_fork_in_child,
        )


def _before_fork() -> None:
    me = get_ident()
    if me in _forking:
        return
    _forking.add(me)
    until = monotonic() + _LONGEST_WAIT
    while True:
        while _imported_elsewhere(me) and monotonic() < until:
            sleep(_SECONDS_BETWEEN)
        for lock in _locks:
            if lock.acquire(timeout=max(until - monotonic(), 0.0)):
                _held.append(lock)
        # Whoever had a lock may have begun to import what needs it.
        if monotonic() >= until or not _imported_elsewhere(me):
            return
        _release()


def _imported_elsewhere(me: int) -> bool:
    """Is another thread importing a module? Its lock is there for as long as that takes."""
    return any(
        getattr(reference(), "owner", None) not in (None, me)
        for reference in list(_bootstrap._module_locks.values())
    )


def _release() -> None:
    while _held:
        _held.pop().release()


def _after_fork() -> None:
    _forking.discard(get_ident())
    _release()


def _after_fork_in_child() -> None:
    if get_ident() not in _forking:
        return
    _forking.clear()
    _release()
    # What belongs to the parent is kept for ever: finalising it here could say goodbye on the
    # parent's connections, or wait for a lock that one of the parent's threads held.
    known = [reference() for reference in list(_alive)]
    _inherited.extend(shared.restart() for shared in known if shared is not None)


wait_for_imports_first()
