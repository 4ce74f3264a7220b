"""A server that takes its time, or is gone without a word."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import psycopg
import pytest
from telnyx_voice_advanced.webhooks.inbox import PostgresInbox

from tests.postgres.cluster import Cluster
from tests.sdk.webhooks.inbox.working import NOT_STORED, STORED, stored_router
from tests.sdk.webhooks.routers import DUPLICATE, body_of, make_router
from tests.sdk.webhooks.signing import signed

SLOW = """
CREATE TABLE gate (is_open boolean);
CREATE FUNCTION rest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WHILE NOT EXISTS (SELECT FROM gate) LOOP PERFORM pg_sleep(0.01); END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER rest BEFORE INSERT ON telnyx_voice.inbox FOR EACH ROW EXECUTE FUNCTION rest();
"""
"""Nothing is stored until there is a row in `gate`."""
SOON = 0.2
"""A deadline in seconds, for a delivery that is to miss it."""


def open_gate(conninfo: str) -> None:
    with psycopg.connect(conninfo) as connection:
        connection.execute("INSERT INTO gate VALUES (true)")


@pytest.fixture
def conninfo(cluster: Cluster) -> str:
    found = cluster.new_database()
    PostgresInbox(found).migrate()
    return found


@pytest.fixture
def inbox(conninfo: str) -> Iterator[PostgresInbox]:
    made = PostgresInbox(conninfo)
    yield made
    made.close()


def test_a_server_that_takes_its_time_keeps_no_delivery_waiting(
    conninfo: str, inbox: PostgresInbox, caplog: pytest.LogCaptureFixture
) -> None:
    router = make_router(inbox=inbox, acknowledge="stored", deadline=SOON)
    patient = stored_router(inbox)
    assert patient.handle(body_of(1), signed(body_of(1))) == STORED
    with psycopg.connect(conninfo) as connection:
        connection.execute(SLOW)
    assert router.handle(body_of(2), signed(body_of(2))) == NOT_STORED
    assert "does not respond" in caplog.text
    open_gate(conninfo)
    inbox.counts()  # Comes after it.
    assert patient.handle(body_of(2), signed(body_of(2))) in (STORED, DUPLICATE)
    assert inbox.counts()["accepted"] == 2


def test_what_was_begun_is_written_before_close_returns(
    conninfo: str, inbox: PostgresInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnyx_voice_advanced.webhooks.inbox.inbox._SECONDS_TO_CLOSE", 60.0)
    with psycopg.connect(conninfo) as connection:
        connection.execute(SLOW)
    router = stored_router(inbox)
    body = body_of(1)
    delivery = threading.Thread(target=router.handle, args=(body, signed(body)))
    delivery.start()
    commits = inbox._commits
    while not commits._writing.locked() or commits._jobs:
        delivery.join(0.001)
    opening = threading.Timer(0.1, open_gate, [conninfo])
    opening.start()
    inbox.close()
    assert inbox._database._connection is None
    opening.join()
    delivery.join()
    with psycopg.connect(conninfo) as connection:
        assert connection.execute("SELECT count(*) FROM telnyx_voice.inbox").fetchone() == (1,)


def test_a_connection_whose_other_end_is_gone_is_given_up(inbox: PostgresInbox) -> None:
    inbox.counts()
    parameters = inbox._database._connection.info.get_parameters()
    probes = ("keepalives_idle", "keepalives_interval", "keepalives_count")
    assert [parameters[name] for name in probes] == ["2", "1", "3"]


def test_who_connects_says_how_long_that_may_take(conninfo: str) -> None:
    inbox = PostgresInbox(f"{conninfo} keepalives_idle=60")
    inbox.counts()
    parameters = inbox._database._connection.info.get_parameters()
    assert parameters["keepalives_idle"] == "60"
    inbox.close()
