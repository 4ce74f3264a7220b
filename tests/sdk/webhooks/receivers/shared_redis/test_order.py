"""The events of a call leg are handled in the order of their arrival, over any number of routers."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import pairwise
from threading import Event
from typing import Any

import pytest
import redis
import redis.asyncio
from telnyx_voice_advanced.webhooks import (
    AsyncRedisStore,
    Claim,
    RedisStore,
    Result,
    current_delivery,
)

from tests.sdk.webhooks.routers import HANDLED, SECONDS, body_of, make_router
from tests.sdk.webhooks.signing import signed


@pytest.fixture
def client(redis_url: str) -> Iterator[redis.Redis]:
    with redis.Redis.from_url(redis_url) as client:
        yield client


def queued(client: redis.Redis, leg: str, count: int) -> None:
    """Come back when so many deliveries are in the queue of a leg."""
    while client.zcard(f"telnyx:webhook:queue:{leg}") < count:
        pass


def test_digits_come_out_as_they_went_in(client: redis.Redis) -> None:
    seen: list[str] = []
    begun = [Event() for _ in range(9)]
    go_on = Event()

    def pressed(event: Any) -> None:
        seen.append(event.data.id)
        go_on.wait(SECONDS)

    routers = [make_router(fallback=pressed, store=RedisStore(client)) for _ in range(3)]
    with ThreadPoolExecutor(len(begun)) as pool:
        deliveries: list[Future[Result]] = []
        for number in range(len(begun)):
            body = body_of(number, "leg")
            deliveries.append(pool.submit(routers[number % 3].handle, body, signed(body)))
            queued(client, "leg", number + 1)
        go_on.set()
        assert [delivery.result() for delivery in deliveries] == [HANDLED] * len(begun)
    assert seen == [f"event-{number}" for number in range(len(begun))]


def test_the_async_store_keeps_the_order_too(redis_url: str) -> None:
    async def main() -> None:
        seen: list[str] = []
        tokens: list[int | None] = []
        go_on = asyncio.Event()

        async def pressed(event: Any) -> None:
            seen.append(event.data.id)
            tokens.append(current_delivery().fencing_token)
            await go_on.wait()

        async with redis.asyncio.Redis.from_url(redis_url) as client:
            routers = [make_router(fallback=pressed, store=AsyncRedisStore(client)) for _ in "abc"]
            deliveries: list[asyncio.Task[Result]] = []
            for number in range(6):
                body = body_of(number, "leg")
                router = routers[number % 3]
                deliveries.append(asyncio.create_task(router.handle_async(body, signed(body))))
                while await client.zcard("telnyx:webhook:queue:leg") <= number:
                    await asyncio.sleep(0)
            go_on.set()
            assert await asyncio.gather(*deliveries) == [HANDLED] * 6
        assert seen == [f"event-{number}" for number in range(6)]
        assert all(
            earlier is not None and later is not None and earlier < later
            for earlier, later in pairwise(tokens)
        )

    asyncio.run(main())


def test_the_death_of_a_holder_costs_its_lease_and_not_the_queue(client: redis.Redis) -> None:
    mine, dead = RedisStore(client, lease=0.3), RedisStore(client, lease=0.3)
    assert dead.enter("id:event-1", "leg", "dead").claim is Claim.ACQUIRED
    assert dead.enter("id:event-2", "leg", "dead too").claim is Claim.WAITING
    router = make_router(fallback=lambda event: None, store=mine)
    for number in (3, 1, 2):
        assert router.handle(body_of(number, "leg"), signed(body_of(number, "leg"))) == HANDLED


def test_a_place_is_kept_when_it_is_asked_for_again(client: redis.Redis) -> None:
    store = RedisStore(client)
    first = store.enter("a", "leg", "1")
    assert store.enter("b", "leg", "2").ahead == 1
    assert store.enter("c", "leg", "3").ahead == 2
    assert store.enter("b", "leg", "2").ahead == 1
    assert store.enter("a", "leg", "1") == first
    assert store.leave(first, handled=True)
    assert store.enter("b", "leg", "2").claim is Claim.ACQUIRED
    assert store.enter("c", "leg", "3").ahead == 1


def test_a_holder_whose_lease_ran_out_notes_nothing(client: redis.Redis) -> None:
    store = RedisStore(client, lease=0.05)
    late = store.enter("a", "leg", "1")
    other = RedisStore(client)
    while (entry := other.enter("a", "leg", "2")).claim is not Claim.ACQUIRED:
        pass
    assert entry.fencing_token > late.fencing_token
    assert list(store.renew([late])) == ["1"]
    assert not store.leave(late, handled=True)
    assert not store.leave(late, handled=True)
    assert other.enter("a", "leg", "2") == entry
    assert other.leave(entry, handled=True)
    assert store.enter("a", None, "3").claim is Claim.DONE


def test_what_nobody_claimed_since_is_noted_after_the_lease_too(client: redis.Redis) -> None:
    store = RedisStore(client, lease=0.05)
    entry = store.enter("a", None, "1")
    while client.exists("telnyx:webhook:a"):
        pass
    assert store.leave(entry, handled=True)
    assert store.enter("a", None, "2").claim is Claim.DONE


def test_a_handler_longer_than_the_lease_keeps_its_event(client: redis.Redis) -> None:
    entered, leave = Event(), Event()

    def slow(event: object) -> None:
        entered.set()
        leave.wait(SECONDS)

    first = make_router(fallback=slow, store=RedisStore(client, lease=0.4))
    second = make_router(
        fallback=lambda event: pytest.fail("twice"), store=RedisStore(client), deadline=1.2
    )
    body = body_of(1, "leg")
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(first.handle, body, signed(body))
        assert entered.wait(SECONDS)
        # Three leases long.
        assert second.handle(body, signed(body)) == Result(503, "in_progress")
        leave.set()
        assert running.result() == HANDLED
    assert second.handle(body, signed(body)) == Result(200, "duplicate")


def test_an_async_handler_longer_than_the_lease_keeps_its_event(redis_url: str) -> None:
    async def main() -> None:
        async with redis.asyncio.Redis.from_url(redis_url) as client:
            leave = asyncio.Event()

            async def slow(event: object) -> None:
                await leave.wait()

            first = make_router(fallback=slow, store=AsyncRedisStore(client, lease=0.4))
            second = make_router(fallback=slow, store=AsyncRedisStore(client), deadline=1.2)
            body = body_of(1, "leg")
            running = asyncio.create_task(first.handle_async(body, signed(body)))
            while not await client.exists("telnyx:webhook:id:event-1"):
                await asyncio.sleep(0)
            answer = await second.handle_async(body, signed(body))
            assert answer == Result(503, "in_progress")
            leave.set()
            assert await running == HANDLED
            assert await second.handle_async(body, signed(body)) == Result(200, "duplicate")

    asyncio.run(main())


def test_only_handlers_have_a_current_delivery() -> None:
    with pytest.raises(LookupError, match="is for handlers of a WebhookRouter"):
        current_delivery()
