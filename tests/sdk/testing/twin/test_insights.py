"""An example of the project, run against the twin: what an AI assistant learnt is stored."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest
from telnyx_voice_advanced import Telnyx, WebhookRouter
from telnyx_voice_advanced.testing import Fault, Twin, TwinCall

GENERATED: Final = "call.conversation_insights.generated"


@pytest.fixture
def stored(
    tmp_path: Path, twin: Twin, example: Callable[..., dict[str, Any]]
) -> Callable[[], list[Any]]:
    database = str(tmp_path / "insights.db")
    example("insights", ASSISTANT_ID="assistant-1", INSIGHTS_DATABASE=database)

    def stored() -> list[Any]:
        with closing(sqlite3.connect(database)) as connection:
            return connection.execute("SELECT * FROM insights").fetchall()

    return stored


def talk(twin: Twin) -> TwinCall:
    """A caller talks with the assistant for 42 seconds and hangs up."""
    call = twin.call(state="ringing")
    twin.deliver()
    twin.advance(42)
    twin.hang_up(call)
    result = {"insight_id": "mood", "result": {"mood": "friendly"}}
    twin.emit(GENERATED, call, {"results": [result]}, after=5)
    twin.advance(10)
    return call


def test_what_was_learnt_is_stored(
    twin: Twin, stored: Callable[[], list[Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    call = talk(twin)
    twin.commands.assert_once("start_ai_assistant", call)
    assert stored() == [(call.call_leg_id, "mood", '{"mood": "friendly"}')]
    assert capsys.readouterr().out == "A conversation of 42 s has ended: call_hangup.\n"


def test_it_is_stored_once_and_the_assistant_started_once(
    twin: Twin, stored: Callable[[], list[Any]]
) -> None:
    twin.inject(Fault.response_lost(), command="start_ai_assistant")
    twin.disturb("call.answered", duplicate=True)
    twin.disturb(GENERATED, duplicate=True)
    call = talk(twin)
    twin.commands.assert_once("start_ai_assistant", call)
    assert len(stored()) == 1


def test_a_conversation_ends_once_when_it_is_stopped(twin: Twin, client: Telnyx) -> None:
    twin.deliver_to(WebhookRouter(public_key=twin.public_key, fallback=None))
    call = twin.call()
    client.calls.actions.start_ai_assistant(call.call_control_id)
    twin.advance(3)
    assert not list(twin.deliveries)
    client.calls.actions.stop_ai_assistant(call.call_control_id)
    twin.hang_up(call)
    twin.deliver()
    types = [delivery.event_type for delivery in twin.deliveries]
    assert types == ["call.conversation.ended", "call.hangup"]
    assert json.loads(next(iter(twin.deliveries)).body)["data"]["payload"]["duration_sec"] == 3
