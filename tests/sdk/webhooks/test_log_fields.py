"""Every log record about one webhook says which one in its fields, and what came of it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Collection, Sequence
from pathlib import Path
from time import monotonic
from typing import Any, Final

import pytest
from telnyx_voice_advanced.testing import WebhookKey
from telnyx_voice_advanced.webhooks import WebhookRouter
from telnyx_voice_advanced.webhooks.inbox import Inbox, SQLiteInbox
from telnyx_voice_advanced.webhooks.inbox._database import Database
from telnyx_voice_advanced.webhooks.store import Claim, Entry

from tests.sdk.webhooks.inbox.working import stored_router, work_until
from tests.sdk.webhooks.routers import SECONDS, make_router
from tests.sdk.webhooks.signing import event_body, signed

LEG: Final = "0ccc7b54-4df3-4bca-a65a-3da1ecc777f0"
BODY: Final = event_body(id="event-1", payload={"call_leg_id": LEG, "digit": "5"})
MAX_THREADS: Final = "telnyx_voice_advanced.webhooks._handler_threads.MAX_THREADS"

Logged = pytest.LogCaptureFixture


def fields(caplog: Logged, message: str) -> dict[str, Any]:
    """Those of the one record that begins so, which names the event."""
    [record] = [each for each in caplog.records if each.getMessage().startswith(message)]
    found = vars(record)
    assert found["event_id"] == "event-1"
    assert found["event_type"] == "call.dtmf.received"
    assert found["call_leg_id"] != LEG
    assert LEG.startswith(found["call_leg_id"].rstrip("…"))
    return found


def fail(event: object) -> None:
    raise ValueError


async def until(caplog: Logged, message: str) -> None:
    async with asyncio.timeout(60):
        while message not in caplog.text:
            await asyncio.sleep(0.01)


def test_an_event_that_no_type_fits(caplog: Logged) -> None:
    body = event_body(id="event-1", payload={"call_leg_id": LEG, "digit": 5})
    make_router().handle(body, signed(body))
    assert fields(caplog, "A signed call.dtmf.received webhook")["outcome"] == "unrecognized"


def test_a_body_that_is_no_json(caplog: Logged) -> None:
    body = b"{"
    make_router().handle(body, signed(body))
    [record] = caplog.records
    found = vars(record)
    assert (found["event_id"], found["call_leg_id"]) == (None, None)
    assert found["outcome"] == "unrecognized"


def test_what_could_not_be_published(caplog: Logged) -> None:
    make_router().forward(fail).handle(BODY, signed(BODY))
    assert fields(caplog, "A webhook could not be published")["outcome"] == "publish_failed"


def test_what_was_published_late_and_what_found_no_thread(
    caplog: Logged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MAX_THREADS, 1)
    go_on = threading.Event()

    def publish(accepted: object) -> None:
        go_on.wait(SECONDS)

    receiver = make_router(deadline=0.3).forward(publish)
    try:
        assert receiver.handle(BODY, signed(BODY)).reason == "in_progress"
        assert fields(caplog, "A webhook was not published in time")["outcome"] == "in_progress"
        assert receiver.handle(BODY, signed(BODY)).reason == "busy"
        assert fields(caplog, "No thread was free in time to publish")["outcome"] == "busy"
    finally:
        go_on.set()


def test_what_could_not_be_stored(caplog: Logged, tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    path.write_bytes(b"no database at all" * 1000)
    stored_router(SQLiteInbox(path)).handle(BODY, signed(BODY))
    assert fields(caplog, "The inbox could not store")["outcome"] == "store_failed"


def stored(path: Path, **options: Any) -> SQLiteInbox:
    inbox = SQLiteInbox(path / "inbox.db", **{"backoff": 0.0, **options})
    assert stored_router(inbox).handle(BODY, signed(BODY)).reason == "stored"
    return inbox


def work(inbox: Inbox, router: WebhookRouter, caplog: Logged, message: str) -> None:
    asyncio.run(work_until(inbox, router, lambda: until(caplog, message)))


def test_a_stored_event_that_fails(caplog: Logged, tmp_path: Path) -> None:
    inbox = stored(tmp_path, attempts=2)
    work(inbox, stored_router(inbox, fail), caplog, "a dead letter")
    for attempt, message in enumerate(("failed at attempt 1", "failed 2 times"), 1):
        found = fields(caplog, f"A handler of call.dtmf.received webhooks {message}")
        assert (found["outcome"], found["attempt"]) == ("handler_failed", attempt)


def test_a_stored_event_that_is_not_genuine(caplog: Logged, tmp_path: Path) -> None:
    inbox = stored(tmp_path)
    other = WebhookRouter(public_key=WebhookKey.generate().public_key, fallback=None)
    work(inbox, other, caplog, "A stored event")
    assert fields(caplog, "A stored event cannot be handled")["outcome"] == "undeliverable"


def test_a_stored_event_whose_worker_died(caplog: Logged, tmp_path: Path) -> None:
    inbox = stored(tmp_path, attempts=1)

    def died(database: Database) -> int:
        return database.change("UPDATE {inbox} SET attempts = 1", {})

    inbox._run(died)
    work(inbox, stored_router(inbox, fail), caplog, "A stored event")
    found = fields(caplog, "A stored event is a dead letter: The worker ended")
    assert found["outcome"] == "interrupted"


def test_a_stored_event_that_another_worker_was_given(caplog: Logged, tmp_path: Path) -> None:
    inbox = stored(tmp_path, lease=4.0)

    def given(database: Database) -> int:
        statement = "UPDATE {inbox} SET fence = fence + 1, due_at = {now} + 3600"
        return database.change(statement, {})

    async def handle(event: object) -> None:
        inbox._run(given)
        await until(caplog, "A handler still runs")

    work(inbox, stored_router(inbox, handle), caplog, "An event was given")
    assert fields(caplog, "A handler still runs")["outcome"] == "lease_lost"
    assert fields(caplog, "An event was given to another worker")["outcome"] == "lease_lost"


class Losing:
    """An `OrderedStore` that gives what it has given to another delivery too."""

    lease = 0.01

    def __init__(self, *, is_away: bool = False) -> None:
        self._is_away = is_away

    def enter(self, key: str, leg: str | None, token: str) -> Entry:
        return Entry(key=key, leg=leg, token=token, claim=Claim.ACQUIRED, fencing_token=1)

    def renew(self, entries: Sequence[Entry]) -> Collection[str]:
        return [entry.token for entry in entries]

    def leave(self, entry: Entry, handled: bool) -> bool:
        if self._is_away:
            raise ConnectionError
        return False


def waited(caplog: Logged, message: str) -> None:
    end = monotonic() + 60
    while message not in caplog.text and monotonic() < end:
        threading.Event().wait(0.01)


def test_what_a_store_gave_to_another_delivery(caplog: Logged) -> None:
    def handle(event: object) -> None:
        waited(caplog, "A handler still runs")

    router = make_router(store=Losing(), fallback=handle)
    assert router.handle(BODY, signed(BODY)).reason == "handled"
    assert fields(caplog, "A handler still runs")["outcome"] == "lease_lost"
    assert fields(caplog, "Another delivery of a call.dtmf")["outcome"] == "handled"


def test_what_a_store_could_not_be_told(caplog: Logged, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnyx_voice_advanced.webhooks._lease_keeper._SECONDS_TRIED", 0.0)
    router = make_router(store=Losing(is_away=True), fallback=lambda event: None)
    assert router.handle(BODY, signed(BODY)).reason == "handled"
    waited(caplog, "could not be told")
    assert fields(caplog, "The store could not commit")["outcome"] == "store_failed"
    assert fields(caplog, "The store could not be told")["outcome"] == "store_failed"
