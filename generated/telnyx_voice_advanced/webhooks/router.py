# Generated; edit spec/ or templates/ instead.
"""From a request's body and headers to the handlers of the event that it brings."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING, Final, Literal

from .. import _fork, types
from .._arguments import described, validate_clock, validate_seconds, validate_whole_number
from .._lazy_module import LazyModule
from .._spec import TOLERANCE_SECONDS
from .._types import NotGiven, PublicKeys, not_given
from .._unwrap.headers import WebhookHeaders
from .._unwrap.public_key import key_of_environment, listed_keys, public_keys
from .._unwrap.signature import Payload, validate_tolerance
from ._acknowledge import storing
from ._dispatcher import Dispatcher, Verified
from ._forwarder import Forwarder
from ._layered_router import LayeredRouter
from ._middleware import checked
from ._receiver import Receiver, refuse_in_a_loop
from ._registrar import checked_handler
from ._verifier import Verifier
from ._watched_router import WatchedRouter
from .accepted import Accepted
from .memory_store import MemoryStore
from .result import Result
from .routes import WebhookRoutes
from .store import AsyncOrderedStore, AsyncStore, OrderedStore, Store, validate_store

if TYPE_CHECKING:
    from . import inbox as inboxes
else:
    inboxes = LazyModule(f"{__package__}.inbox")

_fork.wait_for_imports_first()

DEFAULT_DEADLINE: Final = 1.5
"""Seconds. Telnyx waits two, and the response has to get back to it."""
DEFAULT_MAX_BODY_BYTES: Final = 256 * 1024
"""The transcript of a long AI conversation, which is the largest of the events, has a tenth of that."""


class WebhookRouter(WebhookRoutes, LayeredRouter, WatchedRouter, Receiver):
    """Verifies a delivery, hands its event to the handlers, and says what to respond.

    Responds with 200 when the event is taken (handled, handled before, or waived), 400 when it is not
    proven to be genuine, 413 when it is too large, 500 when a handler failed and 503 when the
    same event is being handled elsewhere, the store is out of reach, or the server lost the body:
    Telnyx retries a 5xx.

    Every delivery gets its response within `deadline` seconds. A handler that takes longer goes
    on, in a thread of the router's own where it is sync, and its event stays claimed: the
    response is 503, and the retry gets 200 once the handler has returned. A handler that never
    returns holds its call leg, so bound what it waits for. `handle_async` needs asyncio.

    An event is handled once: its handlers run in order as one unit, up to the first that fails,
    and a retry runs all of them again. Events of one call leg are handled one after another, in
    the order in which they arrive: within a process, and with an `OrderedStore` such as
    `RedisStore` over all processes that share it.

    With an inbox, and `acknowledge="stored"`, a delivery is answered with 200 once its event is
    stored, whatever its type, and the workers of the inbox hand it to the handlers.
    """

    def __init__(
        self,
        *,
        public_key: PublicKeys | NotGiven = not_given,
        fallback: Callable[[types.UnwrapWebhookEvent], object] | None,
        store: Store | AsyncStore | OrderedStore | AsyncOrderedStore | None = None,
        deadline: float = DEFAULT_DEADLINE,
        tolerance: float = TOLERANCE_SECONDS,
        max_body_bytes: int = DEFAULT_MAX_BODY_BYTES,
        clock: Callable[[], float] | None = None,
        inbox: inboxes.Inbox | None = None,
        acknowledge: Literal["handled", "stored"] = "handled",
    ) -> None:
        """Make a router.

        Args:
            public_key: The base64 public key of your Telnyx account; several during a rotation.
                Left out, it is what the environment variable TELNYX_PUBLIC_KEY holds.
            fallback: Gets every event that no handler takes, and those that broke their schema.
                When it returns, the response is 200 and the event never comes again, so it should
                write `event.raw` to where it outlives the process, and raise where it cannot.
                `None` waives these events: the response is 200, and they are forgotten.
            store: Where handled events are remembered; by default in this process.
                One with async methods serves `handle_async` alone.
            deadline: How many seconds a delivery may take until it gets its response.
                Telnyx waits for two.
            tolerance: How many seconds a delivery's timestamp may be off, in either direction.
            max_body_bytes: The largest body that is read: what a connection may cost.
            clock: Unix time in seconds; `time.time()`, as it is at each delivery, where none is given.
            inbox: Where events are stored that workers handle. It takes the place of `store`.
            acknowledge: Answer with 200 once an event is "handled", or once it is "stored" in the inbox.

        Raises:
            TypeError: An argument is of another kind.
            ValueError: The deadline or `max_body_bytes` is not greater than zero, the tolerance is
                negative or None, or `acknowledge` does not fit what else is given.
            WebhookVerificationError: A key is missing, malformed or weak.
        """
        super().__init__()
        given = key_of_environment() if isinstance(public_key, NotGiven) else public_key
        keys = listed_keys(given)
        public_keys(keys)
        self._fallback = None if fallback is None else checked_handler(fallback)
        self._deadline = validate_seconds(deadline, "deadline")
        validate_store(store)
        self._dispatcher = Dispatcher(MemoryStore() if store is None else store)
        self._storing = storing(inbox, store, acknowledge)
        self.inbox: Final = inbox
        self._verifier = Verifier(
            keys=keys,
            tolerance=validate_tolerance(tolerance),
            clock=validate_clock(clock),
            max_body_bytes=validate_whole_number(max_body_bytes, "max_body_bytes", least=1),
        )

    def handle(self, body: Payload, headers: WebhookHeaders) -> Result:
        """Take a delivery. Handlers run in a thread of the router's, async ones in an event loop there.

        Raises:
            RuntimeError: An event loop runs in this thread; `await handle_async(...)` there.
            TypeError: The store is for event loops.
        """
        return self._handle_within(self._deadline, body, headers)

    def _handle_within(self, seconds: float, body: Payload, headers: WebhookHeaders) -> Result:
        refuse_in_a_loop("handle_async")
        self.refuse_async_store()
        accepted = self._verifier.accept(body, headers)
        with self._watched(accepted) as watch:
            if self._storing is not None:
                return watch.result(self._storing.store(accepted, seconds))
            return watch.result(self._delivered(accepted, seconds, None))

    def refuse_async_store(self) -> None:
        """Say that deliveries cannot be taken without an event loop that stays.

        Raises:
            TypeError: The store is for event loops.
        """
        self._dispatcher.refuse_async_store()

    async def handle_async(self, body: Payload, headers: WebhookHeaders) -> Result:
        """Take a delivery, in this event loop. Sync handlers run in threads of the router's own.

        A delivery that was begun is finished, even where the caller is cancelled because the
        HTTP client went away. Where the loop itself is shut down, a sync handler that runs is waited
        for, and an async handler is interrupted and its event free for the retry.
        """
        accepted = self._verifier.accept(body, headers)
        with self._watched(accepted) as watch:
            if self._storing is not None:
                return watch.result(await self._storing.store_async(accepted, self._deadline))
            return watch.result(await self._delivered_async(accepted, self._deadline, None))

    def accept(self, body: Payload, headers: WebhookHeaders) -> Accepted | Result:
        """Verify a delivery and handle nothing: what comes back can wait in a queue for `dispatch`.

        Respond with 200 once the queue has `accepted.to_json()`. A delivery that is refused gives a
        `Result` with the status to respond with, the same as that of `handle`. It needs no event
        loop and blocks none.
        """
        return self._verifier.accept(body, headers)

    def dispatch(
        self, accepted: Accepted, *, attempt: int | None = None, deadline: float | None = None
    ) -> Result:
        """Handle what `accept` took, in this process or another, as `handle` would have.

        The signature is verified again, since a queue is trusted no more than the network, and the
        clock counts for nothing, however long it waited. Handlers run in this thread, async ones in an
        event loop here.

        The queue is done with the message where the status is 200. With any other it should hand
        it over again, and after some attempts to its dead letters.

        Args:
            accepted: What `accept` gave, or `Accepted.from_json` read.
            attempt: How often the queue has handed this message over, for handlers that ask.
            deadline: How many seconds it may take.
                What has not begun by then does not begin, and what is not done goes on in a thread
                of the router's: 503 in both cases. By default it waits for the events of the call
                leg that came before, and for its handlers.

        Raises:
            RuntimeError: An event loop runs in this thread; `await dispatch_async(...)` there.
            TypeError: The store is for event loops, or an argument is of another kind.
            ValueError: `deadline` is not greater than zero, or `attempt` is lower than 1.
        """
        refuse_in_a_loop("dispatch_async")
        self.refuse_async_store()
        limit = inf if deadline is None else validate_seconds(deadline, "deadline")
        verified = self._verified_again(accepted, attempt)
        with self._watched(verified) as watch:
            return watch.result(self._delivered(verified, limit, attempt))

    async def dispatch_async(
        self, accepted: Accepted, *, attempt: int | None = None, deadline: float | None = None
    ) -> Result:
        """`dispatch` in this event loop. Sync handlers run in threads of the router's own.

        What was begun is finished, even where the caller is cancelled.

        Raises:
            TypeError: An argument is of another kind.
            ValueError: `deadline` is not greater than zero, or `attempt` is lower than 1.
        """
        limit = inf if deadline is None else validate_seconds(deadline, "deadline")
        verified = self._verified_again(accepted, attempt)
        with self._watched(verified) as watch:
            return watch.result(await self._delivered_async(verified, limit, attempt))

    def forward(self, publish: Callable[[Accepted], object]) -> Receiver:
        """A receiver for the adapters that verifies and hands over to a broker, and handles nothing.

        `publish`, sync or async, gets the `Accepted` and sends `accepted.to_json()`, with
        `accepted.partition_key` for the order of a call leg and `accepted.message_id` where the broker
        deduplicates. It returns once the broker has it. Then the response is 200; where it raises,
        or takes longer than the router's deadline, it is 503, and Telnyx retries: the same event may
        be published twice, and `dispatch` handles it once.

        Raises:
            TypeError: `publish` cannot be called, or a call of it runs nothing.
        """
        checked(publish, "`publish`", "an Accepted")
        return Forwarder(self._verifier, publish, self._deadline, self._watched)

    def _delivered(
        self, accepted: Accepted | Result, seconds: float, attempt: int | None
    ) -> Result:
        verified = self._routed(accepted, attempt)
        if isinstance(verified, Result):
            return verified
        if seconds == inf:
            return self._dispatcher.deliver_here(verified)
        return self._dispatcher.deliver(verified, seconds)

    async def _delivered_async(
        self, accepted: Accepted | Result, seconds: float, attempt: int | None
    ) -> Result:
        verified = self._routed(accepted, attempt)
        if isinstance(verified, Result):
            return verified
        return await self._dispatcher.deliver_async(verified, seconds)

    def _verified_again(self, accepted: Accepted, attempt: int | None) -> Accepted | Result:
        # Not every caller runs a type checker, and `accept` gives a `Result` for what it refuses.
        if not isinstance(accepted, Accepted):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"Expected an Accepted but received {described(accepted)}")
        if attempt is not None:
            validate_whole_number(attempt, "attempt", least=1)
        return self._verifier.accept_again(accepted)

    def _routed(self, accepted: Accepted | Result, attempt: int | None) -> Verified | Result:
        if isinstance(accepted, Result):
            return accepted
        event = accepted.event
        event_type = event.data.event_type
        invocations, rest = self._matched(event, event_type)
        if not invocations:
            if self._fallback is None:
                return Result(200, "ignored")
            invocations = ((self._fallback, rest),)
        return Verified(
            event_type=event_type,
            key=accepted.key,
            leg=accepted.leg,
            invocations=invocations,
            accepted=accepted,
            attempt=attempt,
            clock=self._verifier.now,
            layers=self._layers,
            error_hooks=self._error_hooks,
        )


def validate_router(router: object) -> WebhookRouter:
    """The router that an adapter is given, where no other receiver does.

    Raises:
        TypeError: it is something else.
    """
    if not isinstance(router, WebhookRouter):
        raise TypeError(f"Expected a WebhookRouter but received {described(router)}")
    return router
