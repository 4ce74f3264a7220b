"""What runs around handlers, what is told of their failures, and what they may ask."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from typing import Any

import pytest
from telnyx_voice_advanced import WebhookEvent, types
from telnyx_voice_advanced.webhooks import (
    Accepted,
    AsyncCallNext,
    CallNext,
    DeliveryContext,
    MemoryStore,
    Result,
    WebhookRouter,
    current_delivery,
)

from tests.sdk.webhooks.conftest import Take
from tests.sdk.webhooks.routers import DUPLICATE, HANDLED, SECONDS, make_router
from tests.sdk.webhooks.signing import BODIES, DTMF, NOW, TIMESTAMP, event_body, signed

FAILED = Result(500, "handler_failed")


class NotNowError(Exception):
    pass


def noting(
    router: WebhookRouter, seen: list[str], *, sync: str = "", asynchronous: str = ""
) -> None:
    """Have middleware of these names note its beginning and end."""
    for name in sync:

        @router.middleware
        def around(event: WebhookEvent, call_next: CallNext, name: str = name) -> None:
            seen.append(f"{name}(")
            call_next()
            seen.append(f"){name}")

    for name in asynchronous:

        @router.middleware
        async def around_async(
            event: WebhookEvent, call_next: AsyncCallNext, name: str = name
        ) -> None:
            seen.append(f"{name}(")
            await call_next()
            seen.append(f"){name}")


def handlers(router: WebhookRouter, seen: list[str]) -> None:
    @router.on("call.dtmf.received")
    def first(event: object) -> None:
        with pytest.raises(RuntimeError):
            asyncio.get_running_loop()  # A sync handler may run a loop of its own.
        seen.append("sync")

    @router.on("call.dtmf.received")
    async def second(event: object) -> None:
        await asyncio.sleep(0)
        seen.append("async")


@pytest.mark.parametrize(
    ("sync", "asynchronous", "expected"),
    [
        ("", "", "sync async"),
        ("ab", "", "a( b( sync async )b )a"),
        ("", "xy", "x( y( sync async )y )x"),
        ("ab", "xy", "x( y( a( b( sync async )b )a )y )x"),
    ],
)
def test_middleware_runs_around_all_handlers_of_an_event(
    take: Take, sync: str, asynchronous: str, expected: str
) -> None:
    router = make_router()
    seen: list[str] = []
    noting(router, seen, sync=sync, asynchronous=asynchronous)
    handlers(router, seen)
    assert take(router, DTMF) == HANDLED
    assert take(router, DTMF) == DUPLICATE
    assert " ".join(seen) == expected


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_middleware_sees_what_a_handler_raises_and_the_retry(take: Take, kind: str) -> None:
    router = make_router()
    seen: list[str] = []
    failures = [NotNowError("now")]

    if kind == "sync":

        @router.middleware
        def around(event: WebhookEvent, call_next: CallNext) -> None:
            try:
                call_next()
            except NotNowError as error:
                seen.append(str(error))
                raise

    else:

        @router.middleware
        async def around_async(event: WebhookEvent, call_next: AsyncCallNext) -> None:
            try:
                await call_next()
            except NotNowError as error:
                seen.append(str(error))
                raise

    @router.on("call.dtmf.received")
    def handler(event: object) -> None:
        if failures:
            raise failures.pop()
        seen.append("handled")

    assert take(router, DTMF) == FAILED
    assert take(router, DTMF) == HANDLED
    assert seen == ["now", "handled"]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_middleware_may_run_handlers_again_or_not_at_all(take: Take, kind: str) -> None:
    router = make_router()
    times = [2, 0]
    seen: list[object] = []

    if kind == "sync":

        @router.middleware
        def around(event: WebhookEvent, call_next: CallNext) -> None:
            for _ in range(times.pop(0)):
                call_next()

    else:

        @router.middleware
        async def around_async(event: WebhookEvent, call_next: AsyncCallNext) -> None:
            for _ in range(times.pop(0)):
                await call_next()

    router.on("call.dtmf.received")(seen.append)
    assert take(router, DTMF) == HANDLED
    assert len(seen) == 2
    assert take(router, event_body(id="another")) == HANDLED
    assert len(seen) == 2


def test_middleware_gets_the_event_and_surrounds_the_fallback_too(take: Take) -> None:
    seen: list[Any] = []
    router = make_router(fallback=seen.append)

    @router.middleware
    def around(event: types.UnwrapWebhookEvent, call_next: CallNext) -> None:
        seen.append(event.event_type)
        call_next()

    assert take(router, DTMF) == HANDLED
    assert seen[0] == "call.dtmf.received"
    assert seen[1].raw == DTMF


def test_middleware_that_is_an_object_is_known_to_be_async(take: Take) -> None:
    class Timing:
        async def __call__(self, event: WebhookEvent, call_next: AsyncCallNext) -> None:
            async with asyncio.timeout(60):
                await call_next()

    router = make_router()
    seen: list[str] = []
    router.middleware(Timing())
    handlers(router, seen)
    assert take(router, DTMF) == HANDLED
    assert seen == ["sync", "async"]


def _returns_a_coroutine(event: WebhookEvent, call_next: Any) -> Any:
    async def run() -> None:
        await call_next()

    return run()


async def _does_not_await(event: WebhookEvent, call_next: Callable[[], Any]) -> None:
    call_next().close()


@pytest.mark.parametrize("wrong", [_returns_a_coroutine, _does_not_await])
def test_middleware_under_which_no_handler_ran_loses_no_event(take: Take, wrong: Any) -> None:
    router = make_router()
    seen: list[str] = []
    router.middleware(wrong)
    handlers(router, seen)
    assert take(router, DTMF) == FAILED
    assert seen == []


def _yields(event: WebhookEvent, call_next: CallNext) -> Any:
    yield


@pytest.mark.parametrize("wrong", [None, "name", _yields])
def test_what_cannot_run_is_refused_where_it_is_given(wrong: Any) -> None:
    router = make_router()
    for give in (router.middleware, router.on_error, router.forward):
        with pytest.raises(TypeError):
            give(wrong)


def test_a_sync_handler_under_middleware_is_waited_for_where_the_loop_shuts_down() -> None:
    router = make_router()
    begun, go_on = threading.Event(), threading.Event()
    seen: list[str] = []

    @router.middleware
    async def around(event: WebhookEvent, call_next: AsyncCallNext) -> None:
        await call_next()
        seen.append("after")

    @router.on("call.dtmf.received")
    def handler(event: object) -> None:
        begun.set()
        go_on.wait(SECONDS)
        seen.append("handled")

    async def shut_down() -> None:
        asyncio.get_running_loop().create_task(router.handle_async(DTMF, signed(DTMF)))
        await asyncio.to_thread(begun.wait, SECONDS)
        asyncio.get_running_loop().call_later(0.01, go_on.set)

    asyncio.run(shut_down())
    assert seen == ["handled", "after"]
    assert router.handle(DTMF, signed(DTMF)) == DUPLICATE


def test_a_hundred_deliveries_at_once_get_through_sync_middleware() -> None:
    router = make_router()
    seen: list[str] = []
    noting(router, [], sync="a", asynchronous="x")
    handlers(router, seen)

    async def all_at_once() -> list[Result]:
        bodies = [event_body(id=f"event-{number}") for number in range(100)]
        accepted = [router.accept(body, signed(body)) for body in bodies]
        return await asyncio.gather(
            *(router.dispatch_async(one) for one in accepted if isinstance(one, Accepted))
        )

    assert asyncio.run(all_at_once()) == [HANDLED] * 100
    assert len(seen) == 200


def test_the_error_hook_is_told_of_every_failure(take: Take) -> None:
    router = make_router()
    told: list[tuple[str | None, str, str]] = []

    @router.on_error
    def hook(event: types.UnwrapWebhookEvent, error: Exception) -> None:
        told.append((event.event_type, str(error), current_delivery().key))

    @router.on_error
    async def async_hook(event: types.UnwrapWebhookEvent, error: Exception) -> None:
        told.append((event.event_type, str(error), current_delivery().key))

    @router.on("call.dtmf.received")
    async def handler(event: object) -> None:
        raise NotNowError("now")

    body = event_body(id="event-1")
    assert take(router, body) == take(router, body) == FAILED
    assert told == [("call.dtmf.received", "now", "id:event-1")] * 4


def test_an_error_hook_that_fails_is_logged_and_changes_nothing(
    take: Take, caplog: pytest.LogCaptureFixture
) -> None:
    router = make_router()
    told: list[Exception] = []
    failures: list[Exception] = [NotNowError("now")]

    @router.on_error
    def failing(event: object, error: Exception) -> None:
        raise RuntimeError("The hook's own.")

    @router.on_error
    def hook(event: object, error: Exception) -> None:
        told.append(error)

    @router.on("call.dtmf.received")
    def handler(event: object) -> None:
        if failures:
            raise failures.pop()

    with caplog.at_level(logging.ERROR):
        assert take(router, DTMF) == FAILED
    assert [str(error) for error in told] == ["now"]
    assert "An error hook failed" in caplog.messages
    assert take(router, DTMF) == HANDLED


def asked(router: WebhookRouter, send: Callable[[], object]) -> DeliveryContext:
    found: list[DeliveryContext] = []

    @router.on("call.dtmf.received")
    def handler(event: object) -> None:
        found.append(current_delivery())

    send()
    return found[0]


def occurred(moment: str | None, **meta: Any) -> bytes:
    data = {} if moment is None else {"occurred_at": moment}
    body = event_body(id="event-1", **data)
    return body[:-1] + b', "meta": ' + str(meta).replace("'", '"').encode() + b"}"


@pytest.mark.parametrize(
    ("moment", "lag"),
    [
        ("2025-12-31T23:59:30Z", 30.0),
        ("2026-01-01T01:59:30+02:00", 30.0),
        ("2025-12-31T23:59:30", 30.0),
        (None, 0.0),
        ("yesterday", 0.0),
    ],
)
def test_a_handler_may_ask_how_old_an_event_is(moment: str | None, lag: float) -> None:
    router = make_router()
    body = occurred(moment)
    assert asked(router, lambda: router.handle(body, signed(body))).lag == pytest.approx(lag)


@pytest.mark.parametrize(
    ("meta", "told", "attempt"),
    [
        ({}, None, 1),
        ({"attempt": 3}, None, 3),
        ({"attempt": 3}, 7, 7),
        ({"attempt": "three"}, None, 1),
        ({"attempt": -1}, None, 1),
    ],
)
def test_a_handler_may_ask_which_attempt_this_is(
    meta: dict[str, Any], told: int | None, attempt: int
) -> None:
    router = make_router()
    body = occurred(None, **meta)
    accepted = router.accept(body, signed(body))
    assert isinstance(accepted, Accepted)
    context = asked(router, lambda: router.dispatch(accepted, attempt=told))
    assert (context.attempt, context.key) == (attempt, "id:event-1")
    assert context.accepted == accepted


def test_a_handler_may_ask_how_much_time_is_left(take: Take) -> None:
    seen: list[float | None] = []
    router = make_router(store=MemoryStore())

    @router.on("call.dtmf.received")
    def handler(event: object) -> None:
        seen.append(current_delivery().time_left)

    assert take(router, DTMF) == HANDLED
    other = event_body(id="another")
    accepted = router.accept(other, signed(other))
    assert isinstance(accepted, Accepted)
    assert router.dispatch(accepted) == HANDLED
    assert seen[0] is not None
    assert 0 < seen[0] <= 60
    assert seen[1] is None


def test_the_delivery_that_a_handler_asks_for_can_be_put_into_a_queue(take: Take) -> None:
    router = make_router()
    context = asked(router, lambda: take(router, DTMF))
    accepted = Accepted.from_json(context.accepted.to_json())
    assert (accepted.body, accepted.timestamp, accepted.accepted_at) == (DTMF, TIMESTAMP, NOW)
    assert router.dispatch(accepted) == DUPLICATE
    assert BODIES["call.dtmf.received"] not in repr(context).encode()
