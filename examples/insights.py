"""An AI assistant talks with the caller; what was learnt is stored.

Needs ASSISTANT_ID and INSIGHTS_DATABASE, a path, beside TELNYX_API_KEY and TELNYX_PUBLIC_KEY.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from wsgiref.simple_server import make_server

from telnyx_voice_advanced import Telnyx, WebhookRouter
from telnyx_voice_advanced.types import (
    CallAnsweredWebhookEvent,
    CallConversationEndedWebhookEvent,
    CallConversationInsightsGeneratedWebhookEvent,
    CallInitiatedWebhookEvent,
)
from telnyx_voice_advanced.webhooks import WSGIWebhookApp

ASSISTANT = os.environ["ASSISTANT_ID"]
DATABASE = os.environ["INSIGHTS_DATABASE"]
TABLE = "CREATE TABLE IF NOT EXISTS insights (call, insight, result, PRIMARY KEY (call, insight))"

client = Telnyx()
router = WebhookRouter(fallback=None)
app = WSGIWebhookApp(router)


@contextmanager
def database() -> Generator[sqlite3.Connection, None, None]:
    """A connection of this thread's own; what is done with it is done as a whole."""
    with closing(sqlite3.connect(DATABASE)) as connection, connection:
        connection.execute(TABLE)
        yield connection


@router.on
def ring(event: CallInitiatedWebhookEvent) -> None:
    call = event.call_control_id
    if call is not None and event.data.payload.direction == "incoming":
        client.calls.actions.answer(call, command_id=event.id)


@router.on
def talk(event: CallAnsweredWebhookEvent) -> None:
    if event.call_control_id is not None:
        client.calls.actions.start_ai_assistant(
            event.call_control_id,
            assistant={"id": ASSISTANT},
            greeting="Hello! What can I do for you?",
            command_id=event.id,
        )


@router.on
def ended(event: CallConversationEndedWebhookEvent) -> None:
    said = event.data.payload
    print(f"A conversation of {said.duration_sec} s has ended: {said.reason}.")


@router.on
def learnt(event: CallConversationInsightsGeneratedWebhookEvent) -> None:
    # They come after the call. Storing them twice is storing them once.
    leg = event.call_leg_id
    rows = [
        (leg, insight.insight_id, json.dumps(insight.result))
        for insight in event.data.payload.results or ()
    ]
    with database() as connection:
        connection.executemany("INSERT OR REPLACE INTO insights VALUES (?, ?, ?)", rows)


if __name__ == "__main__":
    with make_server("", 8000, app) as server:
        server.serve_forever()
