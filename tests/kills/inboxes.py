"""The inbox that receivers and workers share."""

from __future__ import annotations

import os

from telnyx_voice_advanced.webhooks.inbox import Inbox, PostgresInbox, SQLiteInbox

LEASE = 2.0


def inbox_of(where: str) -> Inbox:
    """Over a file, or over a database where `where` is a connection string."""
    options = {"lease": float(os.environ.get("LEASE", LEASE)), "backoff": 0.05}
    if "=" in where:
        return PostgresInbox(where, attempts=10_000, **options)
    return SQLiteInbox(where, attempts=10_000, **options)
