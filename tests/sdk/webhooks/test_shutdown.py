"""A loop that ends cancels its deliveries; what runs in a thread cannot be cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from telnyx_voice_advanced.webhooks import Result

from tests.sdk.webhooks.handlers import LoopStore, Slow, delivered, fail, turned
from tests.sdk.webhooks.routers import (
    DUPLICATE,
    HANDLED,
    IN_PROGRESS,
    SECONDS,
    body_of,
    make_router,
)
from tests.sdk.webhooks.signing import signed


async def shut_down() -> set[asyncio.Task[Any]]:
    """What `asyncio.run` does at its end, but for the waiting; the tasks that it would wait for."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await turned()
    return tasks


@pytest.mark.parametrize(
    ("ends", "again", "calls"), [(lambda: None, DUPLICATE, 1), (fail, HANDLED, 2)]
)
@pytest.mark.parametrize("cancellations", [1, 2])
def test_a_thread_keeps_the_leg_and_the_event_until_it_has_ended(
    ends: Callable[[], object], again: Result, calls: int, cancellations: int
) -> None:
    first = Slow(ends)
    handlers = [first, lambda event: first.seen.append(event.data.id)]
    router = make_router(fallback=lambda event: handlers.pop(0)(event) if handlers else None)

    async def main() -> None:
        delivered(router, body_of(1, "leg"))
        await first.begun()
        for _ in range(cancellations):
            tasks = await shut_down()
        assert await router.handle_async(body_of(1), signed(body_of(1))) == IN_PROGRESS
        following = delivered(router, body_of(2, "leg"))
        await turned()
        assert first.seen == ["event-1"]
        first.leave.set()
        assert await following == HANDLED
        await asyncio.wait(tasks)
        assert all(task.cancelled() for task in tasks)

    asyncio.run(main())
    assert first.seen == ["event-1", "event-2"]
    assert router.handle(body_of(1), signed(body_of(1))) == again


def test_the_end_of_a_loop_waits_for_the_thread() -> None:
    handler = Slow()
    router = make_router(fallback=handler)

    async def last() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            handler.leave.set()

    async def main() -> None:
        tasks.extend((delivered(router, body_of(1)), asyncio.create_task(last())))
        await handler.begun()

    tasks: list[asyncio.Task[Any]] = []
    asyncio.run(main())
    assert all(task.cancelled() for task in tasks)
    assert router.handle(body_of(1), signed(body_of(1))) == DUPLICATE


def test_no_further_handler_begins() -> None:
    handler = Slow()
    router = make_router()
    router.on("call.dtmf.received")(handler)
    further: list[object] = []
    router.on("call.dtmf.received")(further.append)

    async def main() -> None:
        delivered(router, body_of(1))
        await handler.begun()
        tasks = await shut_down()
        handler.leave.set()
        await asyncio.wait(tasks)

    asyncio.run(main())
    assert further == []
    assert router.handle(body_of(1), signed(body_of(1))) == HANDLED
    assert (len(handler.seen), len(further)) == (2, 1)


def test_what_the_thread_gives_to_be_awaited_does_not_begin() -> None:
    begun: list[object] = []

    async def more() -> None:
        begun.append(None)

    handler = Slow(more)
    router = make_router(fallback=handler)

    async def main() -> None:
        delivered(router, body_of(1))
        await handler.begun()
        tasks = await shut_down()
        handler.leave.set()
        await asyncio.wait(tasks)

    asyncio.run(main())
    assert begun == []
    assert router.handle(body_of(1), signed(body_of(1))) == HANDLED
    assert len(begun) == 1


def test_what_waits_for_a_thread_is_given_back_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnyx_voice_advanced.webhooks._handler_threads.MAX_THREADS", 1)
    handler = Slow()
    router = make_router(fallback=handler)

    async def main() -> None:
        delivered(router, body_of(1))
        await handler.begun()
        delivered(router, body_of(2))
        await turned()
        await shut_down()
        again = delivered(router, body_of(2))
        handler.leave.set()
        assert await again == HANDLED

    asyncio.run(main())
    assert handler.seen == ["event-1", "event-2"]


@pytest.mark.parametrize("cancellations", [0, 1, 2])
def test_an_async_store_is_told_however_often_it_is_cancelled(cancellations: int) -> None:
    async def main() -> None:
        store = LoopStore("commit")
        handler = Slow()
        router = make_router(fallback=handler, store=store)
        delivered(router, body_of(1))
        await handler.begun()
        tasks = await shut_down()
        handler.leave.set()
        await asyncio.wait_for(store.entered.wait(), SECONDS)
        for _ in range(cancellations):
            tasks |= await shut_down()
        store.leave.set()
        await asyncio.wait(tasks)
        assert all(task.cancelled() for task in tasks)
        assert await router.handle_async(body_of(1), signed(body_of(1))) == DUPLICATE
        assert store.begun.count("commit") == 1 + cancellations

    asyncio.run(main())


def test_a_claim_that_is_interrupted_is_given_back() -> None:
    async def main() -> None:
        store = LoopStore("claim")
        router = make_router(fallback=lambda event: None, store=store)
        delivered(router, body_of(1))
        await asyncio.wait_for(store.entered.wait(), SECONDS)
        await asyncio.wait(await shut_down())
        store.leave.set()
        assert await router.handle_async(body_of(1), signed(body_of(1))) == HANDLED

    asyncio.run(main())


def test_a_leg_is_given_back_to_the_other_processes() -> None:
    async def main() -> None:
        begun = asyncio.Event()

        async def stuck(event: Any) -> None:
            if not begun.is_set():
                begun.set()
                await asyncio.Event().wait()

        router = make_router(fallback=stuck, store=LoopStore("nowhere"))
        delivered(router, body_of(1, "leg"))
        await asyncio.wait_for(begun.wait(), SECONDS)
        await asyncio.wait(await shut_down())
        assert await delivered(router, body_of(2, "leg")) == HANDLED

    asyncio.run(main())


class Distant(LoopStore):
    """A store that takes its time to commit."""

    async def commit(self, key: str) -> None:
        await asyncio.sleep(0)
        await super().commit(key)


def test_a_handler_that_cancels_its_own_delivery_has_handled_it() -> None:
    async def main() -> None:
        async def shuts_down(event: Any) -> None:
            for task in asyncio.all_tasks() - {main_task}:
                task.cancel()

        main_task = asyncio.current_task()
        router = make_router(fallback=shuts_down, store=Distant("nowhere"))
        await asyncio.wait([delivered(router, body_of(1))])
        assert await router.handle_async(body_of(1), signed(body_of(1))) == DUPLICATE

    asyncio.run(main())
