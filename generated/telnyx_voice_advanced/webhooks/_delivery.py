# Generated; edit spec/ or templates/ instead.
"""A verified event on its way to its handlers."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from ._effects import Effects, InvocationFailed, Invoke, NotBegun
from ._log_fields import log_fields
from ._middleware import InvokeWithin
from ._results import BUSY, HANDLER_FAILED, STORE_FAILED
from .delivery_context import DeliveryContext, enter_delivery
from .result import Result

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._lease_keeper import LeaseKeeper
    from ._leg_queue import KeyedQueue
    from ._middleware import ErrorHook, Layers
    from ._phase import Phase
    from ._registrar import Invocation
    from ._signals import Signals
    from .accepted import Accepted

_log: Final = logging.getLogger(__package__)


@dataclass(slots=True, kw_only=True)
class Delivery:
    """The event, what is to be done with it, and what it shares with others."""

    event_type: str | None
    key: str
    """What the event is deduplicated by."""
    leg: str | None
    """The call leg whose events are handled one after another."""
    invocations: tuple[Invocation, ...]
    accepted: Accepted
    attempt: int | None
    """Which attempt of a queue this is."""
    clock: Callable[[], float]
    layers: Layers | None
    error_hooks: tuple[ErrorHook, ...]
    store: Any
    legs: KeyedQueue
    signals: Signals
    keeper: LeaseKeeper
    token: str
    """Stands for this delivery of the event, and no other."""
    phase: Phase
    until: float
    """The moment on the monotonic clock at which the sender gets a response: what has not begun by
    then does not begin."""

    @property
    def is_late(self) -> bool:
        return monotonic() >= self.until

    def invoke_handlers(self, fencing_token: int | None) -> Effects[None]:
        """Run the handlers in order, up to the first that fails."""
        enter_delivery(
            DeliveryContext(
                key=self.key,
                fencing_token=fencing_token,
                accepted=self.accepted,
                _attempt=self.attempt,
                _until=self.until,
                _clock=self.clock,
            )
        )
        try:
            yield from self._invocations()
        except InvocationFailed as failure:
            error = failure.error
            if self.error_hooks and isinstance(error, Exception) and type(error) is not NotBegun:
                yield from self._call_hooks(error)
            raise

    def _invocations(self) -> Effects[None]:
        if self.layers is not None:
            yield InvokeWithin(
                self.layers, self.accepted.event, self.invocations, begin_by=self.until
            )
            return
        begin_by: float | None = self.until
        for handler, event in self.invocations:
            yield Invoke(handler, (event,), begin_by=begin_by)
            # Once one has run, the others have to.
            begin_by = None

    def _call_hooks(self, error: Exception) -> Effects[None]:
        for hook in self.error_hooks:
            try:
                yield Invoke(hook, (self.accepted.event, error))
            except InvocationFailed as failure:
                _log.error(
                    "An error hook failed",
                    exc_info=failure.error,
                    extra=log_fields(self.accepted, HANDLER_FAILED.reason),
                )

    def failed(self, failure: InvocationFailed) -> Result:
        """The result of a delivery whose handler failed."""
        if isinstance(failure.error, NotBegun):
            _log.error(
                "No thread was free in time for a handler of %s webhooks",
                self.event_type,
                extra=log_fields(self.accepted, BUSY.reason),
            )
            return BUSY
        _log.error(
            "A handler of %s webhooks failed",
            self.event_type,
            exc_info=failure.error,
            extra=log_fields(self.accepted, HANDLER_FAILED.reason),
        )
        return HANDLER_FAILED

    def store_failed(self, what: str, failure: InvocationFailed) -> None:
        """Say in the log what the store could not do."""
        _log.error(
            "The store could not %s a %s webhook",
            what,
            self.event_type,
            exc_info=failure.error,
            extra=log_fields(self.accepted, STORE_FAILED.reason),
        )
