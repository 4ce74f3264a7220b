"""A worker process: handles events, and says in the journal when each handler began and ended."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import suppress
from pathlib import Path
from signal import SIGTERM

from telnyx_voice_advanced.types import UnwrapWebhookEvent
from telnyx_voice_advanced.webhooks.inbox import PostgresInbox

from tests.kills.inboxes import inbox_of
from tests.kills.journal import Journal
from tests.sdk.webhooks.inbox.working import stored_router

SECONDS = float(os.environ.get("HANDLER_SECONDS", "0.01"))


async def main(where: str, journal: Journal) -> None:
    inbox = inbox_of(where)
    commits = asyncio.Lock()
    connection = None

    async def handle(event: UnwrapWebhookEvent) -> None:
        nonlocal connection
        leg, _, number = (event.id or "").partition(".")
        journal.note("begin", leg, int(number))
        await asyncio.sleep(SECONDS)
        if isinstance(inbox, PostgresInbox) and "EFFECTS" in os.environ:
            import psycopg

            async with commits:
                if connection is None or connection.closed:
                    connection = await psycopg.AsyncConnection.connect(where)
                async with connection.transaction():
                    await inbox.commit_with_async(connection)
                    query = "INSERT INTO effects (leg, number) VALUES (%s, %s)"
                    await connection.execute(query, (leg, int(number)))
        journal.note("end", leg, int(number))

    working = asyncio.ensure_future(inbox.work(stored_router(inbox, handle)))
    asyncio.get_running_loop().add_signal_handler(SIGTERM, working.cancel)
    print("ready", flush=True)
    with suppress(asyncio.CancelledError):
        await working


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Journal(Path(sys.argv[2]))))
