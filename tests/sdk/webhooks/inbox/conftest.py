"""Inboxes to test: over a file, or over a PostgreSQL of our own where `INBOX=postgres` is set."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from telnyx_voice_advanced.webhooks.inbox import Inbox, PostgresInbox, SQLiteInbox

from tests.postgres.cluster import Cluster

MakeInbox: TypeAlias = Callable[..., Inbox]


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A PostgreSQL server of our own."""
    with Cluster() as server:
        yield server


@pytest.fixture
def make_inbox(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MakeInbox]:
    """Makes inboxes over one and the same database, which is empty at first."""
    made: list[Inbox] = []
    if os.environ.get("INBOX") == "postgres":
        server: Cluster = request.getfixturevalue("cluster")
        conninfo = server.new_database()
        PostgresInbox(conninfo).migrate()
        kind: Any = PostgresInbox
        where: Any = conninfo
    else:
        kind, where = SQLiteInbox, tmp_path / "inbox.db"

    def make(**options: Any) -> Inbox:
        made.append(kind(where, **{"backoff": 0.0, **options}))
        return made[-1]

    yield make
    for inbox in made:
        inbox.close()
