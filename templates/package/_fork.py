"""Forked children start with connections and locks of their own."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import ReferenceType, ref


class Restartable(Protocol):
    def restart(self) -> object: ...


_alive: dict[ReferenceType[Restartable], None] = {}
_inherited: list[object] = []


def restart_in_child(shared: Restartable) -> None:
    """Have `restart()` called in every child that is forked from now on."""
    # A `WeakSet` tidies up in Python, where a signal handler's exception would be lost.
    _alive[ref(shared, _alive.pop)] = None


def _after_fork() -> None:
    # What belongs to the parent is kept for ever: finalising it here could say goodbye on the
    # parent's connections, or wait for a lock that one of the parent's threads held.
    known = [reference() for reference in list(_alive)]
    _inherited.extend(shared.restart() for shared in known if shared is not None)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
