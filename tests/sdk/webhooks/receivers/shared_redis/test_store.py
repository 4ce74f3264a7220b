"""The Redis stores against a real redis-server, and two processes that share one."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any

import httpx
import pytest
import redis
import redis.asyncio
from redis.backoff import NoBackoff
from redis.retry import Retry
from telnyx_voice_advanced.webhooks import AsyncRedisStore, Claim, RedisStore, Result
from telnyx_voice_advanced.webhooks.store import Entry

from tests.sdk.forked import exit_statuses, in_child
from tests.sdk.webhooks.conftest import Take
from tests.sdk.webhooks.handlers import Watch
from tests.sdk.webhooks.receivers.serving import listening, port_of
from tests.sdk.webhooks.routers import HANDLED, body_of, make_router
from tests.sdk.webhooks.signing import DTMF, event_body, signed

ROOT = Path(__file__).parents[5]


@pytest.fixture(params=["bytes", "text"])
def client(request: pytest.FixtureRequest, redis_url: str) -> Iterator[redis.Redis]:
    with redis.Redis.from_url(redis_url, decode_responses=request.param == "text") as client:
        yield client


def test_claim_commit_release(client: redis.Redis) -> None:
    mine, other = RedisStore(client), RedisStore(client)
    assert mine.claim("a", "1") is Claim.ACQUIRED
    assert other.claim("a", "2") is Claim.BUSY
    other.release("a", "2")
    assert other.claim("a", "2") is Claim.BUSY
    mine.release("a", "1")
    assert other.claim("a", "2") is Claim.ACQUIRED
    other.commit("a")
    assert mine.claim("a", "3") is Claim.DONE
    mine.release("a", "2")
    assert mine.claim("a", "3") is Claim.DONE
    assert mine.claim("b", "1") is Claim.ACQUIRED


def test_claims_and_records_expire(client: redis.Redis) -> None:
    store = RedisStore(client, prefix="mine:", lease=30, ttl=3600)
    store.claim("a", "1")
    assert 29_000 < client.pttl("mine:a") <= 30_000
    store.commit("a")
    assert 3_599_000 < client.pttl("mine:a") <= 3_600_000


def test_a_claim_that_ran_out_is_not_released_by_its_former_holder(client: redis.Redis) -> None:
    store = RedisStore(client)
    store.claim("a", "1")
    client.delete("telnyx:webhook:a")
    store.claim("a", "2")
    store.release("a", "1")
    assert store.claim("a", "3") is Claim.BUSY


def test_a_router_over_the_sync_store(take: Take, client: redis.Redis) -> None:
    calls: list[Any] = []
    for _ in range(2):
        router = make_router(fallback=calls.append, store=RedisStore(client))
        take(router, DTMF)
    assert len(calls) == 1


def test_a_router_over_the_async_store(redis_url: str) -> None:
    async def main() -> list[Result]:
        async with redis.asyncio.Redis.from_url(redis_url) as client:
            router = make_router(fallback=lambda event: None, store=AsyncRedisStore(client))
            return [await router.handle_async(DTMF, signed(DTMF)) for _ in range(2)]

    assert asyncio.run(main()) == [HANDLED, Result(200, "duplicate")]


def test_a_duplicate_that_waited_does_not_stay_in_the_queue(redis_url: str) -> None:
    queued, told, noting = asyncio.Event(), asyncio.Event(), asyncio.Event()

    class SlowToNote(AsyncRedisStore):
        """Keeps the store from knowing that an event was handled until its duplicate is answered."""

        async def enter(self, key: str, leg: str | None, token: str) -> Entry:
            entry = await super().enter(key, leg, token)
            if entry.claim is Claim.WAITING:
                queued.set()
            return entry

        async def leave(self, entry: Entry, handled: bool) -> bool:
            if handled:
                noting.set()
                await told.wait()
            return await super().leave(entry, handled)

    async def main() -> None:
        async with redis.asyncio.Redis.from_url(redis_url) as client:
            store = SlowToNote(client)
            router = make_router(fallback=lambda event: queued.wait(), store=store)
            body = body_of(1, "leg")
            # Which of them comes first is up to Redis.
            both = [
                asyncio.ensure_future(router.handle_async(body, signed(body))) for _ in range(2)
            ]
            await noting.wait()
            (duplicate,), (first,) = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            assert duplicate.result() == Result(200, "duplicate")
            told.set()
            assert await first == HANDLED
            assert (await store.enter("id:event-2", "leg", "next")).claim is Claim.ACQUIRED

    asyncio.run(main())


def test_one_leg_one_at_a_time_over_processes(client: redis.Redis) -> None:
    watch = Watch()
    routers = [make_router(fallback=watch.synchronous, store=RedisStore(client)) for _ in range(4)]
    bodies = [body_of(number, "leg") for number in range(20)]
    with ThreadPoolExecutor(len(routers)) as pool:
        results = pool.map(
            lambda router, body: router.handle(body, signed(body)), routers * 5, bodies
        )
        assert list(results) == [HANDLED] * 20
    assert watch.most == 1
    assert sorted(watch.seen, key=str) == sorted(f"event-{number}" for number in range(20))


def test_a_leg_that_is_held_too_long_elsewhere_asks_for_a_retry(
    take: Take, client: redis.Redis
) -> None:
    store = RedisStore(client, lease=60)
    held = store.enter("id:elsewhere", "held", "elsewhere")
    router = make_router(fallback=lambda event: None, store=store, deadline=0.2)
    patient = make_router(fallback=lambda event: None, store=store)
    assert take(router, body_of(1, "held")) == Result(503, "in_progress")
    assert take(patient, body_of(1, "free")) == HANDLED
    assert store.leave(held, handled=False)
    assert take(patient, body_of(2, "held")) == HANDLED


def test_a_redis_that_is_gone_asks_for_a_retry(
    take: Take, caplog: pytest.LogCaptureFixture
) -> None:
    with socket.socket() as bound:
        # Bound, it is nobody else's; and nobody listens there.
        bound.bind(("127.0.0.1", 0))
        with redis.Redis(port=port_of(bound), retry=Retry(NoBackoff(), 0)) as client:
            router = make_router(fallback=lambda event: None, store=RedisStore(client))
            for body in (DTMF, body_of(1)):
                assert take(router, body) == Result(503, "store_failed")
    assert "could not claim" in caplog.text


@contextmanager
def receiver_process(redis_url: str) -> Iterator[str]:
    """A receiver in a process of its own; gives its URL."""
    with listening() as sock:
        module = "tests.sdk.webhooks.receivers.storm_process"
        command = [sys.executable, "-m", module, str(sock.fileno()), redis_url]
        with subprocess.Popen(command, pass_fds=[sock.fileno()], cwd=ROOT) as process:
            try:
                yield f"http://127.0.0.1:{port_of(sock)}/"
            finally:
                process.terminate()


def delivered(http: httpx.Client, urls: list[str], body: bytes) -> list[int]:
    """Deliver as Telnyx does: again while the answer is a 5xx or none; gives the answers."""
    answers: list[int] = []
    while not answers or answers[-1] >= 500:
        try:
            answers.append(
                http.post(
                    urls[len(answers) % len(urls)], content=body, headers=signed(body)
                ).status_code
            )
        except httpx.TransportError:
            answers.append(599)
    return answers


def test_a_storm_of_duplicates_over_two_processes(redis_url: str) -> None:
    bodies = [
        event_body(
            id=f"event-{number}", payload={"digit": "5", "call_leg_id": f"leg-{number % 20}"}
        )
        for number in range(50)
    ]
    storm = bodies * 8
    random.Random(4).shuffle(storm)
    with ExitStack() as stack:
        urls = [stack.enter_context(receiver_process(redis_url)) for _ in range(2)]
        http = stack.enter_context(httpx.Client(trust_env=False, timeout=30))
        pool = stack.enter_context(ThreadPoolExecutor(16))
        deliveries = [
            pool.submit(delivered, http, urls[number % 2 :] + urls[: number % 2], body)
            for number, body in enumerate(storm)
        ]
        assert {delivery.result()[-1] for delivery in deliveries} == {200}
    with redis.Redis.from_url(redis_url, decode_responses=True) as client:
        assert client.hgetall("handled") == {f"event-{number}": "1" for number in range(50)}
        assert client.get("overlaps") is None


def test_an_event_whose_process_died_is_handled_by_another(redis_url: str) -> None:
    body = event_body("die", id="event-1")
    with (
        receiver_process(redis_url) as first,
        receiver_process(redis_url) as second,
        httpx.Client(trust_env=False, timeout=30) as http,
    ):
        with pytest.raises(httpx.TransportError):
            http.post(first, content=body, headers=signed(body))
        answers = delivered(http, [second], body)
    assert answers[-1] == 200
    with redis.Redis.from_url(redis_url) as client:
        assert client.get("deaths") == b"2"


def test_a_child_forked_while_commands_run_has_a_turn_for_each_of_its_own(redis_url: str) -> None:
    inside, over = Event(), Event()

    class Slow(redis.Redis):
        def evalsha(self, *arguments: Any) -> Any:
            if os.getpid() == parent:
                inside.set()
                over.wait(30)
            return super().evalsha(*arguments)

    parent = os.getpid()
    store = RedisStore(Slow.from_url(redis_url, max_connections=2))
    holding = Thread(target=lambda: store.claim("a", "token"))
    holding.start()
    inside.wait(30)

    def child() -> None:
        assert store.claim("b", "other") is Claim.ACQUIRED

    assert exit_statuses([in_child(child)]) == [0]
    over.set()
    holding.join()
