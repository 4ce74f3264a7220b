"""A stored acknowledgement beside what it is made of: `unwrap`, and an insert with the same pragmas."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from pathlib import Path
from statistics import median

from telnyx_voice_advanced import unwrap
from telnyx_voice_advanced.testing import Call, WebhookKey, events, sign
from telnyx_voice_advanced.webhooks import WebhookRouter
from telnyx_voice_advanced.webhooks.inbox import SQLiteInbox

KEY = WebhookKey(bytes(range(32)))
EVENTS = 640
ROUNDS = 5
IN_FLIGHT = 64


def deliveries(round_number: int) -> list[tuple[bytes, dict[str, str]]]:
    """Events of fifty calls, signed."""
    calls = [Call() for _ in range(50)]
    made = [events.call_dtmf_received(digit="5", call=calls[n % 50]).raw for n in range(EVENTS)]
    return [(body, sign(body, KEY)) for body in made]


def bare(path: Path) -> sqlite3.Connection:
    """A table of keys and bodies, written to with the pragmas of the inbox."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("CREATE TABLE events (seq INTEGER PRIMARY KEY, key TEXT UNIQUE, body BLOB)")
    return connection


INSERT = "INSERT INTO events (key, body) VALUES (?, ?)"


def read(delivery: tuple[bytes, dict[str, str]]) -> tuple[str | None, bytes]:
    event = unwrap(*delivery, public_key=KEY.public_key)
    return event.id, delivery[0]


def one_at_a_time(folder: Path) -> float:
    """How many times as long a stored acknowledgement takes as `unwrap` and an insert."""
    ratios: list[float] = []
    for number in range(ROUNDS):
        connection = bare(folder / f"bare-{number}.db")
        inbox = SQLiteInbox(folder / f"inbox-{number}.db")
        router = router_of(inbox)
        least = spent = 0.0
        router.handle(*deliveries(number)[0])
        # In turns, so that a slow moment of the machine meets both.
        for delivery in deliveries(number):
            begin = time.perf_counter()
            connection.execute(INSERT, read(delivery))
            middle = time.perf_counter()
            assert router.handle(*delivery).reason == "stored"
            spent += time.perf_counter() - middle
            least += middle - begin
        ratios.append(spent / least)
        connection.close()
        inbox.close()
    return median(ratios)


def in_flight(folder: Path) -> float:
    """The rate of acknowledgements with 64 in flight, by that of a bare loop that groups 64."""
    ratios: list[float] = []
    for number in range(ROUNDS):
        connection = bare(folder / f"group-{number}.db")
        made = deliveries(number)
        begin = time.perf_counter()
        for at in range(0, EVENTS, IN_FLIGHT):
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(INSERT, [read(each) for each in made[at : at + IN_FLIGHT]])
            connection.execute("COMMIT")
        least = time.perf_counter() - begin
        connection.close()
        inbox = SQLiteInbox(folder / f"flight-{number}.db")
        spent = asyncio.run(_flown(router_of(inbox), deliveries(number)))
        inbox.close()
        ratios.append(least / spent)
    return median(ratios)


async def _flown(router: WebhookRouter, made: list[tuple[bytes, dict[str, str]]]) -> float:
    await router.handle_async(*made[0])
    left = iter(made[1:])

    async def sender() -> None:
        for delivery in left:
            assert (await router.handle_async(*delivery)).reason == "stored"

    begin = time.perf_counter()
    await asyncio.gather(*(sender() for _ in range(IN_FLIGHT)))
    return time.perf_counter() - begin


def router_of(inbox: SQLiteInbox) -> WebhookRouter:
    """A router that stores. Its deadline is long: no delivery is to be answered early here."""
    return WebhookRouter(
        public_key=KEY.public_key, fallback=None, inbox=inbox, acknowledge="stored", deadline=60.0
    )
