"""A loop that is closed without cancelling its tasks takes no call leg and no event with it."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine, Generator, Iterator
from typing import Any

import pytest
from telnyx_voice_advanced import types
from telnyx_voice_advanced.webhooks import MemoryStore, Result, WebhookRouter

from tests.sdk.webhooks.conftest import Take
from tests.sdk.webhooks.handlers import LoopStore, Slow, delivered, fail, turned
from tests.sdk.webhooks.routers import DUPLICATE, HANDLED, IN_PROGRESS, body_of, make_router
from tests.sdk.webhooks.signing import signed

LOST = Result(500, "handler_failed")


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """asyncio logs each task that was pending when it is collected: in the test that left it."""
    yield
    gc.collect()


def in_a_loop_that_is_dropped(main: Coroutine[Any, Any, object]) -> None:
    loop = asyncio.new_event_loop()
    loop.run_until_complete(main)
    loop.close()


class Stuck:
    """An async handler whose first call never returns."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    async def __call__(self, event: Any) -> None:
        self.seen.append(event.data.id)
        if len(self.seen) == 1:
            await asyncio.Event().wait()


async def begun(router: WebhookRouter, *bodies: bytes, handler: Stuck) -> None:
    tasks = [delivered(router, body) for body in bodies]
    while not handler.seen:
        await asyncio.sleep(0)
    await turned()
    assert not any(task.done() for task in tasks)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_leg_and_its_events_go_on_elsewhere(take: Take, number: int) -> None:
    handler = Stuck()
    router = make_router(fallback=handler)
    bodies = [body_of(number, "leg") for number in (1, 2)]
    in_a_loop_that_is_dropped(begun(router, *bodies, handler=handler))
    assert take(router, body_of(number, "leg")) == HANDLED
    assert take(router, body_of(number, "leg")) == DUPLICATE
    assert handler.seen == ["event-1", f"event-{number}"]


def test_an_event_without_a_leg_is_free_again(take: Take) -> None:
    handler = Stuck()
    router = make_router(fallback=handler)
    in_a_loop_that_is_dropped(begun(router, body_of(1), handler=handler))
    assert take(router, body_of(1)) == HANDLED


def test_in_a_shared_store_the_claims_are_left_to_their_lease() -> None:
    handler, store = Stuck(), LoopStore("none")
    router = make_router(fallback=handler, store=store)
    in_a_loop_that_is_dropped(begun(router, body_of(1, "leg"), handler=handler))
    other = body_of(2, "leg")
    elsewhere = make_router(fallback=handler, store=store, deadline=0.1)
    assert asyncio.run(elsewhere.handle_async(other, signed(other))) == IN_PROGRESS


def test_garbage_gives_its_claim_back(take: Take) -> None:
    store, handler = MemoryStore(), Stuck()
    router = make_router(fallback=handler, store=store)
    in_a_loop_that_is_dropped(begun(router, body_of(1, "leg"), handler=handler))
    del router
    gc.collect()
    assert take(make_router(fallback=handler, store=store), body_of(1, "leg")) == HANDLED


def test_garbage_of_an_async_store_makes_no_noise() -> None:
    handler = Stuck()
    router = make_router(fallback=handler, store=LoopStore("none"))
    in_a_loop_that_is_dropped(begun(router, body_of(1, "leg"), handler=handler))
    del router
    gc.collect()


@pytest.mark.parametrize(
    ("ends", "again", "calls"), [(lambda: None, DUPLICATE, 1), (fail, HANDLED, 2)]
)
def test_a_thread_that_runs_on_keeps_them_until_it_has_ended(
    ends: Callable[[], object], again: Result, calls: int
) -> None:
    endings = [ends]
    handler = Slow(lambda: endings.pop()() if endings else None)
    router = make_router(fallback=handler)

    async def first() -> None:
        delivered(router, body_of(1, "leg"))
        await handler.begun()

    async def second() -> None:
        assert await router.handle_async(body_of(1), signed(body_of(1))) == IN_PROGRESS
        following = delivered(router, body_of(2, "leg"))
        await turned()
        assert handler.seen == ["event-1"]
        handler.leave.set()
        assert await following == HANDLED
        assert await router.handle_async(body_of(1), signed(body_of(1))) == again

    in_a_loop_that_is_dropped(first())
    asyncio.run(second())
    assert handler.seen.count("event-1") == calls


@pytest.mark.parametrize("is_coroutine", [True, False])
def test_what_a_thread_gives_to_a_closed_loop_does_not_begin(is_coroutine: bool) -> None:
    started: list[object] = []

    async def more() -> None:
        started.append(None)

    class Later:
        def __await__(self) -> Generator[Any, Any, None]:
            return more().__await__()

    handler = Slow(more if is_coroutine else Later)
    router = make_router(fallback=handler)

    async def first() -> None:
        delivered(router, body_of(1, "leg"))
        await handler.begun()

    in_a_loop_that_is_dropped(first())
    assert router.handle(body_of(1), signed(body_of(1))) == IN_PROGRESS
    handler.leave.set()
    assert router.handle(body_of(1, "leg"), signed(body_of(1, "leg"))) == HANDLED
    assert len(started) == 1


def test_no_further_handler_begins_behind_a_closed_loop() -> None:
    handler = Slow()
    further: list[Any] = []
    router = make_router()
    router.on(types.CallDtmfReceivedWebhookEvent)(handler)
    router.on(types.CallDtmfReceivedWebhookEvent)(further.append)

    async def first() -> None:
        delivered(router, body_of(1, "leg"))
        await handler.begun()

    in_a_loop_that_is_dropped(first())
    assert router.handle(body_of(1), signed(body_of(1))) == IN_PROGRESS
    handler.leave.set()
    assert router.handle(body_of(2, "leg"), signed(body_of(2, "leg"))) == HANDLED
    assert [event.data.id for event in further] == ["event-2"]


def test_what_no_thread_had_begun_is_free_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnyx_voice_advanced.webhooks._handler_threads.MAX_THREADS", 1)
    handler = Slow()
    router = make_router(fallback=handler)

    async def first() -> None:
        delivered(router, body_of(1))
        await handler.begun()
        delivered(router, body_of(2))
        await turned()

    in_a_loop_that_is_dropped(first())

    async def second() -> Result:
        again = delivered(router, body_of(2))
        await turned()
        handler.leave.set()
        return await again

    assert asyncio.run(second()) == HANDLED
    assert handler.seen == ["event-1", "event-2"]


def test_a_generator_exit_of_the_handlers_own_is_told_to_an_async_store() -> None:
    async def leave(event: object) -> None:
        raise GeneratorExit

    async def main() -> None:
        store = LoopStore("none")
        router = make_router(fallback=leave, store=store)
        for _ in range(2):
            assert await router.handle_async(body_of(1), signed(body_of(1))) == LOST
        assert store.begun == ["claim", "release"] * 2

    asyncio.run(main())
