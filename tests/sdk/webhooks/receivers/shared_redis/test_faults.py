"""What a Redis may do at the wrong moment, and what becomes of the event."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
import redis
import redis.asyncio
from redis.backoff import NoBackoff
from redis.retry import Retry
from telnyx_voice_advanced.webhooks import AsyncRedisStore, RedisStore, Result, WebhookRouter

from tests.sdk.webhooks.receivers.shared_redis.server import RedisServer
from tests.sdk.webhooks.routers import DUPLICATE, HANDLED, body_of, make_router
from tests.sdk.webhooks.signing import signed

STORE_FAILED = Result(503, "store_failed")


def unretried(server: RedisServer) -> redis.Redis:
    """A client that gives up at once."""
    return redis.Redis(port=server.port, retry=Retry(NoBackoff(), 0))


def taken(router: WebhookRouter, body: bytes, *tolerated: Result) -> Result:
    """What the retries of a sender that does not tire come to."""
    while (result := router.handle(body, signed(body))) in tolerated:
        pass
    return result


@pytest.mark.parametrize("restart", [(), ("--appendonly", "no")], ids=["kept", "empty"])
def test_a_redis_that_dies_while_a_handler_runs(
    durable_server: RedisServer, restart: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    calls: list[object] = []

    def handle(event: object) -> None:
        calls.append(event)
        durable_server.kill()

    router = make_router(fallback=handle, store=RedisStore(unretried(durable_server)))
    body = body_of(1, "leg")
    assert router.handle(body, signed(body)) == HANDLED
    assert "The store could not commit a call.dtmf.received webhook" in caplog.text
    assert router.handle(body, signed(body)) == DUPLICATE
    durable_server.start(*restart)
    elsewhere = make_router(fallback=handle, store=RedisStore(unretried(durable_server)))
    with unretried(durable_server) as client:
        while client.get("telnyx:webhook:id:event-1") != b"done":
            pass
    assert elsewhere.handle(body, signed(body)) == DUPLICATE
    assert len(calls) == 1


@pytest.mark.parametrize(
    ("breaks", "mends"),
    [
        (("CONFIG", "SET", "maxmemory", "1"), ("CONFIG", "SET", "maxmemory", "0")),
        (("REPLICAOF", "127.0.0.1", "1"), ("REPLICAOF", "NO", "ONE")),
    ],
    ids=["out of memory", "read-only"],
)
def test_a_redis_that_writes_nothing_for_a_while(
    durable_server: RedisServer, breaks: tuple[str, ...], mends: tuple[str, ...]
) -> None:
    client = unretried(durable_server)
    calls: list[object] = []

    def handle(event: object) -> None:
        calls.append(event)
        client.execute_command(*breaks)

    router = make_router(fallback=handle, store=RedisStore(unretried(durable_server)))
    body = body_of(1, "leg")
    assert router.handle(body, signed(body)) == HANDLED
    assert router.handle(body_of(2, "leg"), signed(body_of(2, "leg"))) == STORE_FAILED
    client.execute_command(*mends)
    while client.get("telnyx:webhook:id:event-1") != b"done":
        pass
    assert router.handle(body, signed(body)) == DUPLICATE
    assert len(calls) == 1
    client.close()


@pytest.mark.parametrize("mode", ["thread", "loop"])
def test_a_redis_that_stands_still_is_a_retry(durable_server: RedisServer, mode: str) -> None:
    calls: list[Any] = []

    async def in_a_loop() -> None:
        async with redis.asyncio.Redis(port=durable_server.port) as client:
            store = AsyncRedisStore(client)
            await check(lambda router, body: router.handle_async(body, signed(body)), store)

    async def check(take: Any, store: Any) -> None:
        router = make_router(fallback=calls.append, store=store, deadline=0.3)
        assert await take(router, body_of(0, "leg")) == HANDLED
        durable_server.stop()
        assert await take(router, body_of(1, "leg")) == STORE_FAILED
        durable_server.go_on()
        while (result := await take(router, body_of(1, "leg"))).status == 503:
            pass
        assert result == HANDLED

    async def in_a_thread() -> None:
        async def take(router: WebhookRouter, body: bytes) -> Result:
            return await asyncio.to_thread(router.handle, body, signed(body))

        with redis.Redis(port=durable_server.port) as client:
            await check(take, RedisStore(client))

    asyncio.run(in_a_loop() if mode == "loop" else in_a_thread())
    assert [event.data.id for event in calls] == ["event-0", "event-1"]


def test_a_lost_response_to_a_claim_blocks_nothing(redis_url: str) -> None:
    client = redis.Redis.from_url(redis_url)
    store = RedisStore(client)
    lost = [True, True]
    run = store._run

    def lossy(*arguments: Any) -> Any:
        result = run(*arguments)
        if lost:
            lost.pop()
            raise ConnectionError("the response was lost")
        return result

    store._run = lossy
    calls: list[object] = []
    router = make_router(fallback=calls.append, store=store)
    assert router.handle(body_of(1, "leg"), signed(body_of(1, "leg"))) == HANDLED
    assert len(calls) == 1
    client.close()


def test_more_deliveries_at_once_than_the_pool_has_connections(redis_url: str) -> None:
    async def main() -> None:
        async with redis.asyncio.Redis.from_url(redis_url, max_connections=3) as client:
            calls: list[str] = []

            async def handle(event: Any) -> None:
                calls.append(event.data.id)

            router = make_router(fallback=handle, store=AsyncRedisStore(client))
            bodies = [body_of(number, f"leg-{number}") for number in range(200)]
            for expected in (HANDLED, DUPLICATE):
                deliveries = [router.handle_async(body, signed(body)) for body in bodies]
                assert set(await asyncio.gather(*deliveries)) == {expected}
            assert len(calls) == 200

    asyncio.run(main())


def test_the_wrong_kind_of_client_is_refused_where_it_is_given() -> None:
    with pytest.raises(TypeError, match="that one is for AsyncRedisStore"):
        RedisStore(redis.asyncio.Redis())
    with pytest.raises(TypeError, match="that one is for RedisStore"):
        AsyncRedisStore(redis.Redis())
    for name in ("lease", "ttl"):
        with pytest.raises(ValueError, match=f"more than zero seconds for `{name}`"):
            RedisStore(redis.Redis(), **{name: 0})  # type: ignore[arg-type]


def test_a_server_that_runs_no_scripts_is_named(
    tmp_path: Any, caplog: pytest.LogCaptureFixture
) -> None:
    names = ("EVAL", "EVALSHA")
    renamed = [word for name in names for word in ("--rename-command", name, "")]
    with RedisServer(tmp_path, *renamed) as server, unretried(server) as client:
        router = make_router(fallback=print, store=RedisStore(client))
        assert router.handle(body_of(1), signed(body_of(1))) == STORE_FAILED
    assert "This Redis runs no scripts, which the store of webhooks needs" in caplog.text


def test_what_breaks_a_promise_is_named_at_the_first_contact(
    durable_server: RedisServer, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    with redis.Redis(port=durable_server.port, max_connections=3) as client:
        client.config_set("maxmemory-policy", "allkeys-lru")
        real = client.time
        monkeypatch.setattr(client, "time", lambda: (real()[0] - 60, 0))
        with caplog.at_level(logging.WARNING):
            router = make_router(fallback=lambda event: None, store=RedisStore(client, ttl=60))
            for number in (1, 2):
                router.handle(body_of(number), signed(body_of(number)))
    said = [record.getMessage() for record in caplog.records]
    assert len(said) == 4
    for part in ("60 s (`ttl`)", "3 connections", "s ahead of that of Redis", "allkeys-lru"):
        assert sum(part in sentence for sentence in said) == 1


def test_a_commit_is_given_up_in_the_end(
    redis_url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    keeper = "telnyx_voice_advanced.webhooks._lease_keeper"
    monkeypatch.setattr(f"{keeper}._SECONDS_TRIED", 0.0)
    with redis.Redis.from_url(redis_url) as client:
        store = RedisStore(client)
        monkeypatch.setattr(store, "leave", lambda entry, handled: 1 / 0)
        router = make_router(fallback=lambda event: None, store=store)
        assert router.handle(body_of(1), signed(body_of(1))) == HANDLED
        while "could not be told" not in caplog.text:
            pass
    assert "what came of a webhook: division by zero" in caplog.text
