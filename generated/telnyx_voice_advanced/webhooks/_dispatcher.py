# Generated; edit spec/ or templates/ instead.
"""From a verified event to the result of its delivery, in time."""

from __future__ import annotations

import logging
import os
from functools import partial
from inspect import iscoroutinefunction
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ._claimed import claimed_delivery
from ._delivery import Delivery
from ._effects import seconds_until
from ._handler_threads import HandlerThreads
from ._in_flight import InFlight, wait_for
from ._lease_keeper import LeaseKeeper, LoopKeeper, ThreadKeeper
from ._leg_queue import KeyedQueue
from ._log_fields import log_fields
from ._ordered import give_back_later, ordered_delivery, place_of
from ._phase import Phase
from ._results import BUSY, HANDLER_FAILED, IN_PROGRESS, STORE_FAILED
from ._signals import Signals
from ._sync_runner import run_effects

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._effects import Effects
    from ._middleware import ErrorHook, Layers
    from ._registrar import Invocation
    from .accepted import Accepted
    from .result import Result
    from .store import AsyncOrderedStore, AsyncStore, OrderedStore, Store

_log: Final = logging.getLogger(__package__)


class Verified(NamedTuple):
    """An event that was proven to be genuine, and what it is to be given to."""

    event_type: str | None
    key: str
    leg: str | None
    invocations: tuple[Invocation, ...]
    accepted: Accepted
    attempt: int | None
    clock: Callable[[], float]
    layers: Layers | None
    error_hooks: tuple[ErrorHook, ...]


class Dispatcher:
    """What the deliveries of a router share: the store, the queues of call legs, the threads."""

    def __init__(self, store: Store | AsyncStore | OrderedStore | AsyncOrderedStore) -> None:
        given: Any = store
        self._store = given
        self._is_ordered = hasattr(given, "enter")
        first_asked = given.enter if self._is_ordered else given.claim
        self._is_async = iscoroutinefunction(first_asked)
        self._legs = KeyedQueue()
        self._signals = Signals()
        self._threads = HandlerThreads()
        self._in_flight = InFlight()
        renewing = given if self._is_ordered else None
        keeper = LoopKeeper if self._is_async else ThreadKeeper
        self._keeper: LeaseKeeper = keeper(renewing)

    def refuse_async_store(self) -> None:
        """Say that deliveries cannot be taken without an event loop that stays.

        Raises:
            TypeError: the store is for event loops.
        """
        # Each delivery would have a loop of its own, and the store's connections belong to the first.
        if self._is_async:
            raise TypeError(
                f"{type(self._store).__name__} belongs to one event loop. For handle(), WSGI and"
                " Lambda give the router a store without `await`, such as RedisStore."
            )

    def deliver(self, verified: Verified, seconds: float) -> Result:
        """The result, or after `seconds` that the handlers are still running."""
        from contextvars import copy_context

        delivery, effects = self._begin(verified, seconds)
        running = self._threads.submit(copy_context().run, run_effects, effects)
        try:
            return running.result(seconds_until(delivery.until))
        except TimeoutError:
            if running.done():
                raise
        if running.cancel():
            _log.error(
                "No thread was free in time for a %s webhook",
                verified.event_type,
                extra=log_fields(verified.accepted, BUSY.reason),
            )
            return BUSY
        running.add_done_callback(partial(_log_late, verified))
        if not delivery.phase.give_up():
            return _still_running(verified)
        if self._is_ordered:
            # Its thread may be waiting for a store that does not respond.
            give_back_later(delivery, place_of(delivery))
        return self._not_begun(delivery)

    def deliver_here(self, verified: Verified) -> Result:
        """The result, whenever it is there; handlers run in this thread."""
        from contextvars import copy_context

        _, effects = self._begin(verified, inf)
        return copy_context().run(run_effects, effects)

    def handlers_of(self, verified: Verified, fencing_token: int) -> Effects[None]:
        """The handlers alone, for who orders and remembers events himself."""
        delivery, _ = self._begin(verified, inf)
        return delivery.invoke_handlers(fencing_token)

    async def deliver_async(self, verified: Verified, seconds: float) -> Result:
        """The same in this event loop."""
        from ._async_runner import AsyncRunner

        delivery, effects = self._begin(verified, seconds)
        task = self._in_flight.begin(AsyncRunner(effects, self._threads))
        if task.done():
            return task.result()
        # Not cancelled with the caller: what was begun is finished.
        await wait_for(task, seconds_until(delivery.until))
        if task.done():
            return task.result()
        task.add_done_callback(partial(_log_late, verified))
        if not delivery.phase.give_up():
            return _still_running(verified)
        return self._not_begun(delivery)

    def _not_begun(self, delivery: Delivery) -> Result:
        store_failed = self._is_ordered and not delivery.phase.store_responds
        return STORE_FAILED if store_failed else IN_PROGRESS

    def _begin(self, verified: Verified, seconds: float) -> tuple[Delivery, Effects[Result]]:
        self._in_flight.release_closed_loops()
        delivery = Delivery(
            event_type=verified.event_type,
            key=verified.key,
            leg=verified.leg,
            invocations=verified.invocations,
            accepted=verified.accepted,
            attempt=verified.attempt,
            clock=verified.clock,
            layers=verified.layers,
            error_hooks=verified.error_hooks,
            store=self._store,
            legs=self._legs,
            signals=self._signals,
            keeper=self._keeper,
            token=os.urandom(16).hex(),
            phase=Phase(),
            until=monotonic() + seconds,
        )
        perform = ordered_delivery if self._is_ordered else claimed_delivery
        return delivery, perform(delivery)


def _still_running(verified: Verified) -> Result:
    _log.warning(
        "A %s webhook was not handled in time; its handlers go on",
        verified.event_type,
        extra=log_fields(verified.accepted, IN_PROGRESS.reason),
    )
    return IN_PROGRESS


def _log_late(verified: Verified, running: Any) -> None:
    error = None if running.cancelled() else running.exception()
    if error is not None:
        _log.error(
            "A late %s webhook ended in an error",
            verified.event_type,
            exc_info=error,
            extra=log_fields(verified.accepted, HANDLER_FAILED.reason),
        )
