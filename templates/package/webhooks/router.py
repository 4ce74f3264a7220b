"""From a request's body and headers to the handlers of the event that it brings."""

from __future__ import annotations

import logging
from collections.abc import Callable
from hashlib import sha256
from typing import Any, Final

from .. import _fork, types
from .._arguments import described, validate_clock, validate_seconds, validate_whole_number
from .._json.shapes import json_object
from .._spec import TOLERANCE_SECONDS
from .._types import NotGiven, not_given
from .._unwrap.errors import VerificationFailure, WebhookVerificationError
from .._unwrap.headers import WebhookHeaders, came_in_chunks
from .._unwrap.public_key import PublicKeys, key_of_environment, listed_keys, public_keys
from .._unwrap.signature import Payload, body_bytes, check_headers, validate_tolerance
from .._unwrap.unwrap import unwrap
from ._clock_watch import ClockWatch
from ._dispatcher import Dispatcher, Verified
from ._registrar import checked_handler
from .memory_store import MemoryStore
from .result import Result
from .routes import WebhookRoutes
from .store import AsyncOrderedStore, AsyncStore, OrderedStore, Store, validate_store

_fork.wait_for_imports_first()

DEFAULT_DEADLINE: Final = 1.5
"""Seconds. Telnyx waits two, and the response has to get back to it."""
DEFAULT_MAX_BODY_BYTES: Final = 256 * 1024
"""The transcript of a long AI conversation, which is the largest of the events, has a tenth of that."""

_log: Final = logging.getLogger(__package__)

_MISMATCH: Final = VerificationFailure.SIGNATURE_MISMATCH


class WebhookRouter(WebhookRoutes):
    """Verifies a delivery, hands its event to the handlers, and says what to answer.

    Answers 200 when the event is taken (handled, handled before, or waived), 400 when it is not
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
    ) -> None:
        """Make a router.

        Args:
            public_key: The base64 public key of your Telnyx account; several during a rotation.
                Left out, it is what the environment variable TELNYX_PUBLIC_KEY holds.
            fallback: Gets every event that no handler takes, and those that broke their schema.
                When it returns, the event is answered with 200 and never comes again, so it should
                write `event.raw` to where it outlives the process, and raise where it cannot.
                `None` waives these events: they are answered with 200 and forgotten.
            store: Where handled events are remembered; by default in this process.
                One with async methods serves `handle_async` alone.
            deadline: How many seconds a delivery may take until it gets its response.
                Telnyx waits for two.
            tolerance: How many seconds a delivery's timestamp may be off, in either direction.
            max_body_bytes: The largest body that is read: what a connection may cost.
            clock: Unix time in seconds; `time.time()`, as it is at each delivery, where none is given.

        Raises:
            TypeError: An argument is of another kind.
            ValueError: The deadline or `max_body_bytes` is not greater than zero, or the tolerance
                is negative or None.
            WebhookVerificationError: A key is missing, malformed or weak.
        """
        super().__init__()
        given = key_of_environment() if isinstance(public_key, NotGiven) else public_key
        self._keys = listed_keys(given)
        public_keys(self._keys)
        self._fallback = None if fallback is None else checked_handler(fallback)
        self._deadline = validate_seconds(deadline, "deadline")
        self._tolerance = validate_tolerance(tolerance)
        self._clock = validate_clock(clock)
        validate_store(store)
        self._dispatcher = Dispatcher(MemoryStore() if store is None else store)
        self._clock_watch = ClockWatch()
        self.max_body_bytes: Final = validate_whole_number(
            max_body_bytes, "max_body_bytes", least=1
        )

    def handle(self, body: Payload, headers: WebhookHeaders) -> Result:
        """Take a delivery. Handlers run in a thread of the router's, async ones in an event loop there.

        Raises:
            RuntimeError: An event loop runs in this thread; `await handle_async(...)` there.
            TypeError: The store is for event loops.
        """
        return self._handle_within(self._deadline, body, headers)

    def _handle_within(self, seconds: float, body: Payload, headers: WebhookHeaders) -> Result:
        """`handle` with a deadline of its own, for an adapter whose process rests after the response."""
        _refuse_in_a_loop()
        self.refuse_async_store()
        verified = self._verified(body, headers)
        if isinstance(verified, Result):
            return verified
        return self._dispatcher.deliver(verified, seconds)

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
        verified = self._verified(body, headers)
        if isinstance(verified, Result):
            return verified
        return await self._dispatcher.deliver_async(verified, self._deadline)

    def _refuse_headers(self, headers: WebhookHeaders) -> Result | None:
        """The refusal of a request whose body need not be read: its headers cannot be genuine."""
        try:
            check_headers(headers)
        except WebhookVerificationError as error:
            return _refused(error)
        return None

    def _verified(self, body: Payload, headers: WebhookHeaders) -> Verified | Result:
        raw = b""
        try:
            raw = body_bytes(body)
            if len(raw) > self.max_body_bytes:
                return Result(413, "too_large")
            now = None if self._clock is None else self._clock()
            event = unwrap(raw, headers, public_key=self._keys, tolerance=self._tolerance, now=now)
        except WebhookVerificationError as error:
            if self._clock_watch.is_to_blame(error, headers):
                return Result(503, "clock")
            refusal = _refused(error)
            if error.reason is _MISMATCH and not raw and came_in_chunks(headers):
                return Result(503, "body")  # The server lost it; the retry may come in one piece.
            return refusal
        self._clock_watch.reset()
        event_type = event.data.event_type
        invocations, rest = self._matched(event, event_type)
        if not invocations:
            if self._fallback is None:
                return Result(200, "ignored")
            invocations = ((self._fallback, rest),)
        return Verified(
            event_type=event_type,
            key=f"id:{event.data.id}" if event.data.id else f"sha256:{_digest(event.raw)}",
            leg=_leg(event.data.payload),
            invocations=invocations,
        )


def validate_router(router: object) -> WebhookRouter:
    """The router that an adapter is given.

    Raises:
        TypeError: it is something else.
    """
    if not isinstance(router, WebhookRouter):
        raise TypeError(f"Expected a WebhookRouter but received {described(router)}")
    return router


def _refused(error: WebhookVerificationError) -> Result:
    _log.warning("A webhook was refused: %s", error)
    return Result(400, error.reason.value)


def _digest(raw: bytes) -> str:
    return sha256(raw).hexdigest()


def _leg(payload: Any) -> str | None:
    fields = json_object(payload)
    for name in ("call_leg_id", "call_control_id"):
        leg = getattr(payload, name, None) if fields is None else fields.get(name)
        if isinstance(leg, str) and leg:
            return leg
    return None


def _refuse_in_a_loop() -> None:
    from asyncio import get_running_loop

    try:
        get_running_loop()
    except RuntimeError:
        return
    raise RuntimeError("handle() would block the running event loop: await handle_async() there.")
