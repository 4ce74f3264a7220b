"""What cannot be meant is refused where it is written."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from telnyx_voice_advanced.webhooks import MemoryStore
from telnyx_voice_advanced.webhooks.inbox import (
    DeadLetter,
    Inbox,
    InboxError,
    PostgresInbox,
    SQLiteInbox,
)

from tests.sdk.webhooks.routers import make_router


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"acknowledge": "stored"}, "needs an inbox"),
        ({"inbox": SQLiteInbox("x.db")}, 'acknowledge="stored"'),
        ({"acknowledge": "done"}, '"handled" or "stored"'),
        (
            {"inbox": SQLiteInbox("x.db"), "acknowledge": "stored", "store": MemoryStore()},
            "an inbox or a store",
        ),
    ],
)
def test_an_acknowledgement_needs_what_it_promises(options: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        make_router(**options)


def test_another_thing_is_no_inbox() -> None:
    with pytest.raises(TypeError, match="Expected an Inbox"):
        make_router(inbox=MemoryStore(), acknowledge="stored")


@pytest.mark.parametrize(
    "options",
    [{"lease": 0}, {"attempts": 0}, {"backoff": -1}, {"retention": 0}, {"keep_bodies": -1}],
)
@pytest.mark.parametrize("kind", [SQLiteInbox, PostgresInbox])
def test_a_number_that_makes_no_sense(kind: Any, options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        kind("x", **options)


@pytest.mark.parametrize("schema", ["", "Mine", "a-b", "a.b", "a;drop", "x" * 64])
def test_a_schema_is_a_plain_name(schema: str) -> None:
    with pytest.raises(ValueError, match="schema"):
        PostgresInbox("", schema=schema)


def test_arguments_of_another_kind() -> None:
    kinds: list[Any] = [SQLiteInbox, PostgresInbox]
    for kind in kinds:
        with pytest.raises(TypeError):
            kind(None)


def test_a_worker_is_for_a_router(tmp_path: Path) -> None:
    inbox = SQLiteInbox(tmp_path / "inbox.db")
    other: Any = "app:router"
    with pytest.raises(TypeError, match="WebhookRouter"):
        asyncio.run(inbox.work(other))
    with pytest.raises(ValueError, match="concurrency"):
        asyncio.run(inbox.work(make_router(), concurrency=0))


def test_a_password_is_not_shown() -> None:
    assert "secret" not in repr(PostgresInbox("postgresql://me:secret@host/db"))


def test_a_transaction_belongs_to_a_handler() -> None:
    connection: Any = None
    with pytest.raises(LookupError, match="worker"):
        PostgresInbox("").commit_with(connection)


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("psycopg", "psycopg.conninfo"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(InboxError, match=r"telnyx-voice-advanced\[postgres\]"):
        PostgresInbox("").counts()


@pytest.mark.parametrize("kind", [Inbox, SQLiteInbox, PostgresInbox, DeadLetter])
def test_annotations_can_be_evaluated(kind: type) -> None:
    for name, member in vars(kind).items():
        if not name.startswith("_") and callable(member):
            get_type_hints(member)
