# Generated; edit spec/ or templates/ instead.
"""Token buckets that keep retries from amplifying an outage: one for each endpoint of a client."""

from __future__ import annotations

import re
from threading import RLock
from typing import TYPE_CHECKING, Final

from .. import _fork
from .._outcome import AttemptResult

if TYPE_CHECKING:
    from .._requests.base_url import BaseURL

_CAPACITY: Final = 500
_TRANSIENT_COST: Final = 14
_THROTTLED_COST: Final = 5
_MOST_ENDPOINTS: Final = 128
_IDENTIFIER: Final = r"/[^/]*[0-9…%:][^/]*"
"""A segment of a path that names one of many things, as far as one can tell."""


class RetryBudget:
    """500 tokens shared by all calls of an endpoint.

    A retry after a throttled attempt costs 5 of them, any other 14; a call that succeeds at its
    first attempt gives 1 back. With none left, calls fail at once instead of being repeated.
    """

    __slots__ = ("__weakref__", "_lock", "_tokens")

    def __init__(self) -> None:
        self._tokens = _CAPACITY
        # A signal handler may make a call of its own while this thread holds the lock.
        self._lock = RLock()
        _fork.restart_in_child(self)

    @property
    def is_full(self) -> bool:
        return self._tokens >= _CAPACITY

    def spend(self, result: AttemptResult) -> bool:
        """Pay for one retry; False when the tokens do not suffice."""
        cost = _THROTTLED_COST if result is AttemptResult.THROTTLED else _TRANSIENT_COST
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
        inherited, self._lock = self._lock, RLock()
        return inherited


class RetryBudgets:
    """The budgets of a client and its copies, by endpoint: one that fails costs the others nothing.

    A budget begins with the first retry, and is forgotten once it is full again and another needs
    the room. The endpoints beyond 128 that fail at a time share one.
    """

    __slots__ = ("_budgets", "_others")

    def __init__(self) -> None:
        self._budgets: dict[object, RetryBudget] = {}
        self._others = RetryBudget()

    def of(self, base_url: BaseURL, operation: str) -> EndpointBudget:
        """The budget of an operation, or of a method and path, at a host."""
        return EndpointBudget(self, base_url, operation)

    def spend(self, endpoint: object, result: AttemptResult) -> bool:
        budget = self._budgets.get(endpoint)
        if budget is None and self._has_room():
            budget = self._budgets.setdefault(endpoint, RetryBudget())
        return (budget or self._others).spend(result)

    def refund(self, endpoint: object) -> None:
        self._budgets.get(endpoint, self._others).refund()

    @property
    def is_full(self) -> bool:
        """Has nothing failed of late?"""
        return not self._budgets and self._others.is_full

    def _has_room(self) -> bool:
        if len(self._budgets) >= _MOST_ENDPOINTS:
            for endpoint, budget in self._budgets.copy().items():
                if budget.is_full:
                    self._budgets.pop(endpoint, None)
        return len(self._budgets) < _MOST_ENDPOINTS


class EndpointBudget:
    """The budget of one endpoint, as a call sees it."""

    __slots__ = ("_base_url", "_budgets", "_operation")

    def __init__(self, budgets: RetryBudgets, base_url: BaseURL, operation: str) -> None:
        self._budgets = budgets
        self._base_url = base_url
        self._operation = operation

    def spend(self, result: AttemptResult) -> bool:
        """Pay for one retry; False when the tokens do not suffice."""
        return self._budgets.spend(self._endpoint, result)

    def refund(self) -> None:
        """Note a success at the first attempt."""
        if not self._budgets.is_full:
            self._budgets.refund(self._endpoint)

    @property
    def _endpoint(self) -> object:
        # A call by its path names the path, in which identifiers make no endpoint of their own.
        name = self._operation
        if "/" in name:
            name = re.sub(_IDENTIFIER, "/*", name)
        return self._base_url.host, self._base_url.port, name
