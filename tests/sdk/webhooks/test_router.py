"""Which handlers run, and what is answered."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from telnyx_voice_advanced import (
    UnrecognizedWebhookEvent,
    WebhookVerificationError,
    types,
    unwrap,
)
from telnyx_voice_advanced.webhooks import (
    Claim,
    LambdaWebhookHandler,
    Result,
    WebhookRoutes,
    WSGIWebhookApp,
)

from tests.sdk.webhooks.conftest import Take
from tests.sdk.webhooks.routers import HANDLED, make_router
from tests.sdk.webhooks.signing import (
    BODIES,
    DTMF,
    EVENT_TYPES,
    EVENT_TYPES_OF_THE_SPEC,
    OTHER_PUBLIC_KEY,
    PUBLIC_KEY,
    event_body,
    signed,
)

BROKEN = event_body(id="broken", payload={"digit": 5})
SIBLING = BODIES["sibling"]


def test_a_handler_of_a_class_gets_that_class_alone(take: Take) -> None:
    router = make_router()
    seen: list[types.CallDtmfReceivedWebhookEvent] = []

    @router.on(types.CallDtmfReceivedWebhookEvent)
    def pressed(event: types.CallDtmfReceivedWebhookEvent) -> None:
        seen.append(event)

    for name in EVENT_TYPES:
        take(router, BODIES[name])
    assert take(router, BROKEN) == Result(200, "ignored")
    assert [event.raw for event in seen] == [DTMF]


def test_a_handler_of_a_type_also_gets_what_broke_its_schema(take: Take) -> None:
    router = make_router()
    seen: list[types.CallDtmfReceivedWebhookEvent | UnrecognizedWebhookEvent] = []

    @router.on("call.dtmf.received")
    async def pressed(event: types.CallDtmfReceivedWebhookEvent | UnrecognizedWebhookEvent) -> None:
        seen.append(event)

    assert take(router, DTMF) == take(router, BROKEN) == HANDLED
    assert take(router, SIBLING) == Result(200, "ignored")
    assert [type(event) for event in seen] == [
        types.CallDtmfReceivedWebhookEvent,
        UnrecognizedWebhookEvent,
    ]


def test_a_type_that_the_spec_does_not_have_can_be_handled(take: Take) -> None:
    router = make_router()
    seen: list[UnrecognizedWebhookEvent] = []
    router.on("call.cost")(seen.append)
    assert take(router, SIBLING) == HANDLED
    assert [event.data.event_type for event in seen] == ["call.cost"]


@pytest.mark.parametrize(
    "body",
    [SIBLING, BROKEN, BODIES["v1"], BODIES["array"], BODIES["empty"], BODIES["siprec.failed"]],
)
def test_what_no_handler_takes_goes_to_the_fallback(take: Take, body: bytes) -> None:
    seen: list[types.UnwrapWebhookEvent] = []
    router = make_router(fallback=seen.append)
    router.on(types.CallDtmfReceivedWebhookEvent)(lambda event: pytest.fail("not mine"))
    assert take(router, body) == HANDLED
    assert [event.raw for event in seen] == [body]


def test_handlers_run_in_order_sync_and_async_own_ones_first(take: Take) -> None:
    router, inner, innermost = make_router(), WebhookRoutes(), WebhookRoutes()
    router.include(inner)
    inner.include(innermost)
    seen: list[int] = []

    @innermost.on("call.dtmf.received")
    async def fifth(event: object) -> None:
        await asyncio.sleep(0)
        seen.append(5)

    @inner.on(types.CallDtmfReceivedWebhookEvent)
    def third(event: object) -> None:
        seen.append(3)

    @inner.on("call.dtmf.received")
    async def fourth(event: object) -> None:
        seen.append(4)

    @router.on("call.dtmf.received")
    def first(event: object) -> None:
        seen.append(1)

    @router.on(types.CallDtmfReceivedWebhookEvent)
    async def second(event: object) -> None:
        await asyncio.sleep(0)
        seen.append(2)

    assert take(router, DTMF) == HANDLED
    assert seen == [1, 2, 3, 4, 5]


class Handler:
    """A handler that is no function, and async."""

    def __init__(self) -> None:
        self.calls = 0

    async def __call__(self, event: object) -> None:
        await asyncio.sleep(0)
        self.calls += 1


def test_any_callable_handles(take: Take) -> None:
    router, handler = make_router(), Handler()
    router.on(types.CallDtmfReceivedWebhookEvent)(handler)
    assert take(router, DTMF) == HANDLED
    assert handler.calls == 1


def test_a_decorated_function_stays_itself() -> None:
    def pressed(event: types.CallDtmfReceivedWebhookEvent) -> str:
        return "as it was"

    assert make_router().on(types.CallDtmfReceivedWebhookEvent)(pressed) is pressed


def test_routes_cannot_include_each_other() -> None:
    router, inner = make_router(), WebhookRoutes()
    router.include(inner)
    for outer, routes in ((router, router), (inner, router), (router, inner)):
        with pytest.raises(ValueError, match="included already"):
            outer.include(routes)


def test_the_report_names_what_nobody_handles() -> None:
    router, inner = make_router(), WebhookRoutes()
    assert set(router.unhandled()) == EVENT_TYPES_OF_THE_SPEC
    router.include(inner)
    router.on("siprec.failed")(print)
    inner.on(types.CallDtmfReceivedWebhookEvent)(print)
    assert set(router.unhandled()) == EVENT_TYPES_OF_THE_SPEC - {
        "siprec.failed",
        "call.dtmf.received",
    }


@pytest.mark.parametrize(
    "event",
    [
        UnrecognizedWebhookEvent,
        types.CallDtmfReceived,
        types.WebhookMeta,
        types.CallDtmfReceivedWebhookEvent | types.CallConversationEndedWebhookEvent,
        list[types.CallDtmfReceivedWebhookEvent],
        None,
        5,
    ],
)
def test_only_events_of_the_spec_have_handlers(event: Any) -> None:
    with pytest.raises(TypeError, match="is no event of the spec"):
        make_router().on(event)(print)


@pytest.mark.parametrize("key", [None, "", [], "KEY0123", PUBLIC_KEY[:-1]])
def test_a_router_without_a_sound_key_is_not_made(key: Any) -> None:
    with pytest.raises(WebhookVerificationError):
        make_router(public_key=key)


def test_several_keys(take: Take) -> None:
    router = make_router(public_key=iter([OTHER_PUBLIC_KEY, PUBLIC_KEY]))
    assert take(router, DTMF) == Result(200, "ignored")


def test_a_refusal_answers_400_and_tells_the_developer_why(
    take: Take, caplog: pytest.LogCaptureFixture
) -> None:
    router = make_router(fallback=lambda event: pytest.fail("unsigned"))
    with caplog.at_level(logging.WARNING):
        assert take(router, DTMF, {}) == Result(400, "timestamp_missing")
        assert take(router, DTMF, signed(b"")) == Result(400, "signature_mismatch")
    assert "telnyx-timestamp is missing" in caplog.text


def test_a_parsed_body_is_refused() -> None:
    body: Any = {"data": {}}
    assert make_router().handle(body, signed(DTMF)) == Result(400, "payload_type")


def test_a_body_over_the_limit_is_413_without_a_look(take: Take) -> None:
    router = make_router(max_body_bytes=len(DTMF))
    assert take(router, DTMF) == Result(200, "ignored")
    assert take(router, DTMF + b" ") == Result(413, "too_large")


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError,
        StopIteration,
        StopAsyncIteration,
        asyncio.TimeoutError,
        asyncio.CancelledError,
        GeneratorExit,
    ],
)
@pytest.mark.parametrize("sync", [True, False])
def test_a_handler_that_fails_is_500_and_runs_again_on_the_retry(
    take: Take, caplog: pytest.LogCaptureFixture, error: type[BaseException], sync: bool
) -> None:
    router = make_router()
    outcomes: list[type[BaseException] | None] = [error, None]

    def pressed(event: object) -> None:
        outcome = outcomes.pop(0)
        if outcome is not None:
            raise outcome

    async def pressed_async(event: object) -> None:
        pressed(event)

    router.on("call.dtmf.received")(pressed if sync else pressed_async)
    with caplog.at_level(logging.ERROR):
        assert take(router, DTMF) == Result(500, "handler_failed")
    assert "A handler of call.dtmf.received webhooks failed" in caplog.text
    assert take(router, DTMF) == HANDLED
    assert take(router, DTMF) == Result(200, "duplicate")
    assert outcomes == []


def test_a_handler_that_awaits_what_others_cancelled_has_failed(take: Take) -> None:
    async def disappointed(event: object) -> None:
        task = asyncio.create_task(asyncio.Event().wait())
        task.cancel()
        await task

    assert take(make_router(fallback=disappointed), DTMF) == Result(500, "handler_failed")


def test_handle_refuses_to_block_an_event_loop() -> None:
    async def main() -> None:
        make_router().handle(DTMF, signed(DTMF))

    with pytest.raises(RuntimeError, match="await handle_async"):
        asyncio.run(main())


def test_a_generator_is_no_handler() -> None:
    router = make_router()

    def stray(event: object) -> Any:
        yield event

    async def stray_too(event: object) -> Any:
        yield event

    for handler in (stray, stray_too):
        with pytest.raises(TypeError, match="is a generator function"):
            router.on("call.dtmf.received")(handler)
        with pytest.raises(TypeError, match="is a generator function"):
            make_router(fallback=handler)


@pytest.mark.parametrize("handler", [None, 5, "print"])
def test_what_cannot_be_called_is_no_handler(handler: Any) -> None:
    router = make_router()
    with pytest.raises(TypeError, match=r"cannot be called\. Give a function"):
        router.on("call.dtmf.received")(handler)
    if handler is not None:
        with pytest.raises(TypeError, match=f"of type {type(handler).__name__} cannot be called"):
            make_router(fallback=handler)


class LoopBoundStore:
    """A store as for an event loop."""

    async def claim(self, key: str, token: str) -> Claim:
        return Claim.ACQUIRED

    async def commit(self, key: str) -> None: ...

    async def release(self, key: str, token: str) -> None: ...


@pytest.mark.parametrize("adapter", [WSGIWebhookApp, LambdaWebhookHandler])
def test_a_store_of_one_loop_serves_no_adapter_that_has_a_loop_for_each_delivery(
    adapter: type[Any],
) -> None:
    router = make_router(store=LoopBoundStore(), fallback=print)
    with pytest.raises(TypeError, match="LoopBoundStore belongs to one event loop"):
        adapter(router)
    with pytest.raises(TypeError, match="such as RedisStore"):
        router.handle(DTMF, signed(DTMF))
    assert asyncio.run(router.handle_async(DTMF, signed(DTMF))) == HANDLED


def test_who_catches_value_errors_catches_what_is_not_genuine() -> None:
    with pytest.raises(ValueError, match="is missing"):
        unwrap(DTMF, {}, public_key=PUBLIC_KEY)
