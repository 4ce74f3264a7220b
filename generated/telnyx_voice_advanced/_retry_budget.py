# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""A token bucket that keeps retries from amplifying an outage."""

from __future__ import annotations

from threading import Lock
from typing import Final

from . import _fork
from ._retry import Ending

_CAPACITY: Final = 500
_TRANSIENT_COST: Final = 14
_THROTTLED_COST: Final = 5


class RetryBudget:
    """500 tokens shared by all calls of a client and its copies.

    A retry after a throttled attempt costs 5 of them, any other 14; a call that succeeds at its
    first attempt gives 1 back. With none left, calls fail at once instead of being repeated.
    """

    __slots__ = ("__weakref__", "_lock", "_tokens")

    def __init__(self) -> None:
        self._tokens = _CAPACITY
        self._lock = Lock()
        _fork.restart_in_child(self)

    def spend(self, ending: Ending) -> bool:
        """Pay for one retry; False when the tokens do not suffice."""
        cost = _THROTTLED_COST if ending is Ending.THROTTLED else _TRANSIENT_COST
        with self._lock:
            if self._tokens < cost:
                return False
            self._tokens -= cost
            return True

    def refund(self) -> None:
        """Note a success at the first attempt."""
        if self._tokens >= _CAPACITY:
            return
        with self._lock:
            self._tokens = min(_CAPACITY, self._tokens + 1)

    def restart(self) -> object:
        """Replace a lock that another thread may have held when the process forked."""
        inherited, self._lock = self._lock, Lock()
        return inherited
