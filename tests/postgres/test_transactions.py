"""A handler whose own work is in the inbox's database: both are committed, or neither."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import psycopg
import pytest
from telnyx_voice_advanced.types import UnwrapWebhookEvent
from telnyx_voice_advanced.webhooks.inbox import InboxError, LeaseLostError, PostgresInbox

from tests.postgres.cluster import Cluster
from tests.sdk.webhooks.inbox.working import (
    NOT_STORED,
    STORED,
    deliver,
    stored_router,
    work_until,
    work_until_settled,
)
from tests.sdk.webhooks.routers import body_of
from tests.sdk.webhooks.signing import signed


@pytest.fixture
def conninfo(cluster: Cluster) -> str:
    """A database with an inbox, and a table for what handlers do."""
    found = cluster.new_database()
    PostgresInbox(found).migrate()
    with psycopg.connect(found) as connection:
        connection.execute("CREATE TABLE effects (id text)")
    return found


@pytest.fixture
def inbox(conninfo: str) -> Iterator[PostgresInbox]:
    made = PostgresInbox(conninfo, backoff=0.0)
    yield made
    made.close()


def effects(conninfo: str) -> list[str]:
    with psycopg.connect(conninfo) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM effects ORDER BY id")]


def test_a_sync_handler_commits_with_the_event(conninfo: str, inbox: PostgresInbox) -> None:
    attempts: list[str | None] = []

    def handle(event: UnwrapWebhookEvent) -> None:
        attempts.append(event.id)
        with psycopg.connect(conninfo) as connection:
            inbox.commit_with(connection)
            connection.execute("INSERT INTO effects VALUES (%s)", (event.id,))
            if len(attempts) == 1:
                raise RuntimeError("the first time goes wrong")

    router = stored_router(inbox, handle)
    deliver(router, (1, "leg"), (2, "leg"))
    work_until_settled(inbox, router)
    assert attempts == ["event-1", "event-1", "event-2"]
    assert effects(conninfo) == ["event-1", "event-2"]


@asynccontextmanager
async def connected(conninfo: str) -> AsyncIterator[psycopg.AsyncConnection]:
    """A connection that is closed too where its commit is cancelled, with the worker that is not needed any more."""
    connection = await psycopg.AsyncConnection.connect(conninfo)
    try:
        async with connection:
            yield connection
    finally:
        await connection.close()


def test_an_async_handler_commits_with_the_event(conninfo: str, inbox: PostgresInbox) -> None:
    runs = 0

    async def handle(event: UnwrapWebhookEvent) -> None:
        nonlocal runs
        runs += 1
        async with connected(conninfo) as connection:
            await inbox.commit_with_async(connection)
            await connection.execute("INSERT INTO effects VALUES (%s)", (event.id,))
        raise RuntimeError("what was committed stays committed")

    router = stored_router(inbox, handle)
    deliver(router, (1, "leg"))
    work_until_settled(inbox, router)
    assert runs == 1
    assert inbox.counts()["done"] == 1
    assert effects(conninfo) == ["event-1"]


def test_who_lost_the_lease_commits_nothing(conninfo: str, inbox: PostgresInbox) -> None:
    other = PostgresInbox(conninfo)
    outcomes: list[str] = []

    async def handle_elsewhere(event: UnwrapWebhookEvent) -> None:
        async with connected(conninfo) as connection:
            await other.commit_with_async(connection)
            await connection.execute("INSERT INTO effects VALUES ('other')")

    async def done() -> None:
        async with asyncio.timeout(60):
            while not other.counts()["done"]:
                await asyncio.sleep(0.01)

    async def handle_late() -> None:
        async with connected(conninfo) as connection:
            await connection.execute("UPDATE telnyx_voice.inbox SET due_at = 0")
            await connection.commit()
            # As after a pause of the process: another worker is done by now.
            await work_until(other, stored_router(other, handle_elsewhere), done)
            await connection.execute("INSERT INTO effects VALUES ('late')")
            await inbox.commit_with_async(connection)

    async def handle(event: UnwrapWebhookEvent) -> None:
        try:
            await handle_late()
        except LeaseLostError:
            outcomes.append("lost")
        else:
            outcomes.append("committed")

    async def ended() -> None:
        async with asyncio.timeout(60):
            while not outcomes:
                await asyncio.sleep(0.01)

    router = stored_router(inbox, handle)
    deliver(router, (1, "leg"))
    asyncio.run(work_until(inbox, router, ended))
    other.close()
    assert outcomes == ["lost"]
    assert effects(conninfo) == ["other"]


def test_an_open_transaction_keeps_the_event_without_a_lease(
    conninfo: str, inbox: PostgresInbox
) -> None:
    runs: list[str] = []

    async def handle(event: UnwrapWebhookEvent) -> None:
        runs.append("mine")
        async with connected(conninfo) as connection:
            await connection.execute("UPDATE telnyx_voice.inbox SET due_at = 0")
            await inbox.commit_with_async(connection)
            other = PostgresInbox(conninfo)
            theirs = stored_router(other, lambda event: runs.append("theirs"))
            working = asyncio.create_task(other.work(theirs))
            # It settles another event, so it has looked, and passed over this one.
            await theirs.handle_async(body_of(2), signed(body_of(2)))
            async with asyncio.timeout(60):
                while not other.counts()["done"]:
                    await asyncio.sleep(0.01)
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)
            other.close()

    router = stored_router(inbox, handle)
    deliver(router, (1, "leg"))

    async def both_done() -> None:
        async with asyncio.timeout(60):
            while inbox.counts()["done"] < 2:
                await asyncio.sleep(0.01)

    asyncio.run(work_until(inbox, router, both_done, concurrency=1))
    assert runs == ["mine", "theirs"]


def test_a_schema_is_made_once_whoever_asks(cluster: Cluster) -> None:
    from concurrent.futures import ThreadPoolExecutor

    conninfo = cluster.new_database()
    with ThreadPoolExecutor(8) as pool:
        versions = list(pool.map(lambda _: PostgresInbox(conninfo).migrate(), range(8)))
    assert set(versions) == {1}


def test_a_schema_of_a_later_version_is_refused(conninfo: str, inbox: PostgresInbox) -> None:
    with psycopg.connect(conninfo) as connection:
        connection.execute("UPDATE telnyx_voice.version SET version = 99")
    with pytest.raises(InboxError, match="version 99"):
        inbox.migrate()


def test_two_schemas_are_two_inboxes(conninfo: str, inbox: PostgresInbox) -> None:
    second = PostgresInbox(conninfo, schema="second")
    second.migrate()
    deliver(stored_router(second), (1, None))
    assert (inbox.counts()["accepted"], second.counts()["accepted"]) == (0, 1)
    second.close()


def test_without_its_tables_or_its_server_the_sender_tries_again(cluster: Cluster) -> None:
    conninfo = cluster.new_database()
    inbox = PostgresInbox(conninfo)
    router = stored_router(inbox)
    assert router.handle(body_of(1), signed(body_of(1))) == NOT_STORED
    inbox.migrate()
    assert router.handle(body_of(1), signed(body_of(1))) == STORED
    cluster.stop("fast")
    try:
        assert router.handle(body_of(2), signed(body_of(2))) == NOT_STORED
        with pytest.raises(InboxError):
            inbox.migrate()
    finally:
        cluster.start()
    assert router.handle(body_of(2), signed(body_of(2))) == STORED
    assert inbox.counts()["accepted"] == 2
    inbox.close()


def test_a_lease_does_not_look_at_all_that_waits(conninfo: str, inbox: PostgresInbox) -> None:
    with psycopg.connect(conninfo) as connection:
        connection.execute(
            "INSERT INTO telnyx_voice.inbox"
            " (key, leg, accepted_at, envelope, state, attempts, fence, due_at)"
            " SELECT n, n % 50, 0, repeat('x', 300)::bytea, 'accepted', 0, 0, 0"
            " FROM generate_series(1, 5000) AS n"
        )
    database = inbox._database
    database.begin()
    found = database._connection.execute(
        f"EXPLAIN {database._lease}", {"limit": 8, "seconds": 1.0}
    ).fetchall()
    database.discard()
    plan = "\n".join(line for (line,) in found)
    assert "Index Scan using inbox_next" in plan
    assert "Sort" not in plan


def test_two_receivers_of_the_same_events_at_once(conninfo: str) -> None:
    from concurrent.futures import ThreadPoolExecutor

    inboxes = [PostgresInbox(conninfo) for _ in range(4)]
    routers = [stored_router(inbox) for inbox in inboxes]
    bodies = [body_of(number, f"leg-{number % 3}") for number in range(40)]
    # Each in an order of its own: whoever waits for whom, nobody waits in a circle.
    orders = [bodies, bodies[::-1], bodies[20:] + bodies[:20], bodies[::2] + bodies[1::2]]

    async def deliver_all(number: int) -> list[str]:
        sent = [routers[number].handle_async(body, signed(body)) for body in orders[number]]
        return [result.reason for result in await asyncio.gather(*sent)]

    with ThreadPoolExecutor(4) as pool:
        reasons = [
            each
            for got in pool.map(lambda n: asyncio.run(deliver_all(n)), range(4))
            for each in got
        ]
    assert (reasons.count("stored"), reasons.count("duplicate")) == (40, 120)
    for inbox in inboxes:
        inbox.close()
