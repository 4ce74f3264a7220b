# Generated; edit spec/ or templates/ instead.
"""A receiver that hands verified deliveries over to a broker, and handles none itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Final

from ._effects import Effects, InvocationFailed, Invoke, NotBegun, Wait, seconds_until
from ._handler_threads import HandlerThreads
from ._in_flight import InFlight, wait_for
from ._leg_queue import KeyedQueue
from ._log_fields import log_fields
from ._receiver import Receiver, refuse_in_a_loop
from ._results import BUSY, IN_PROGRESS
from ._sync_runner import run_effects
from .accepted import Accepted
from .result import Result

if TYPE_CHECKING:
    from .._unwrap.headers import WebhookHeaders
    from .._unwrap.signature import Payload
    from ._verifier import Verifier
    from ._watch import Watch
    from ._watched_router import Unwatched

_log: Final = logging.getLogger(__package__)

_FORWARDED: Final = Result(200, "forwarded")
_PUBLISH_FAILED: Final = Result(503, "publish_failed")


class Forwarder(Receiver):
    """Responds with 200 once `publish` has returned, and 503 where it failed or took too long.

    The events of a call leg are published one after another, in the order in which they arrive.
    """

    def __init__(
        self,
        verifier: Verifier,
        publish: Callable[[Accepted], object],
        deadline: float,
        watched: Callable[[Accepted | Result], Watch | Unwatched],
    ) -> None:
        self._verifier = verifier
        self._publish = publish
        self._deadline = deadline
        self._watched = watched
        self._legs = KeyedQueue()
        self._threads = HandlerThreads()
        self._in_flight = InFlight()

    def __repr__(self) -> str:
        name = getattr(self._publish, "__qualname__", type(self._publish).__name__)
        return f"<{type(self).__name__} to {name}>"

    def refuse_async_store(self) -> None:
        """Nothing is stored here."""

    def handle(self, body: Payload, headers: WebhookHeaders) -> Result:
        """Take a delivery. `publish` runs in a thread, and in an event loop there if it is async.

        Raises:
            RuntimeError: An event loop runs in this thread; `await handle_async(...)` there.
        """
        return self._handle_within(self._deadline, body, headers)

    def _handle_within(self, seconds: float, body: Payload, headers: WebhookHeaders) -> Result:
        refuse_in_a_loop("handle_async")
        accepted = self._verifier.accept(body, headers)
        with self._watched(accepted) as watch:
            if isinstance(accepted, Result):
                return accepted
            return watch.result(self._forwarded(accepted, seconds))

    async def handle_async(self, body: Payload, headers: WebhookHeaders) -> Result:
        """Take a delivery, in this event loop. A sync `publish` runs in a thread.

        What was begun is finished, even where the caller is cancelled.
        """
        accepted = self._verifier.accept(body, headers)
        with self._watched(accepted) as watch:
            if isinstance(accepted, Result):
                return accepted
            return watch.result(await self._forwarded_async(accepted))

    def _forwarded(self, accepted: Accepted, seconds: float) -> Result:
        from contextvars import copy_context

        self._in_flight.release_closed_loops()
        until = monotonic() + seconds
        publishing = self._published(accepted, until)
        running = self._threads.submit(copy_context().run, run_effects, publishing)
        try:
            return running.result(seconds_until(until))
        except TimeoutError:
            if running.done():
                raise
        return _busy(accepted) if running.cancel() else _late(accepted)

    async def _forwarded_async(self, accepted: Accepted) -> Result:
        from ._async_runner import AsyncRunner

        self._in_flight.release_closed_loops()
        until = monotonic() + self._deadline
        publishing = AsyncRunner(self._published(accepted, until), self._threads)
        task = self._in_flight.begin(publishing)
        await wait_for(task, seconds_until(until))
        return task.result() if task.done() else _late(accepted)

    def _published(self, accepted: Accepted, until: float) -> Effects[Result]:
        leg = accepted.partition_key
        ticket = self._legs.acquire(leg)
        try:
            if ticket.waiting and not (yield Wait(ticket.waiting, until)):
                return IN_PROGRESS
            yield Invoke(self._publish, (accepted,), begin_by=until)
        except InvocationFailed as failure:
            if isinstance(failure.error, NotBegun):
                return _busy(accepted)
            _log.error(
                "A webhook could not be published",
                exc_info=failure.error,
                extra=log_fields(accepted, _PUBLISH_FAILED.reason),
            )
            return _PUBLISH_FAILED
        finally:
            self._legs.release(leg, ticket)
        return _FORWARDED


def _busy(accepted: Accepted) -> Result:
    _log.error(
        "No thread was free in time to publish a webhook",
        extra=log_fields(accepted, BUSY.reason),
    )
    return BUSY


def _late(accepted: Accepted) -> Result:
    _log.warning(
        "A webhook was not published in time; the retry will publish it again",
        extra=log_fields(accepted, IN_PROGRESS.reason),
    )
    return IN_PROGRESS
