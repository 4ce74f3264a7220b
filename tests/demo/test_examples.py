"""Each program of examples/ runs a call over real sockets, against the server that is made of the spec."""

from __future__ import annotations

import json
import runpy
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from telnyx_voice_advanced import WebhookEvent, encode_client_state
from telnyx_voice_advanced.testing import Call, WebhookKey, events, sign

from . import ROOT
from .api import PREFIX, SpecifiedAPI
from .loopback import serving

EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
SETTINGS = {
    "SALES_NUMBER": "+13125550111",
    "AGENT_NUMBER": "+13125550122",
    "SUPERVISOR_NUMBER": "+13125550133",
    "FROM_NUMBER": "+13125550144",
    "CONNECTION_ID": "2764519380042718365",
    "SIPREC_CONNECTOR": "recorder",
    "ASSISTANT_ID": "assistant-1",
}
ATTEMPTS = 40
"""Telnyx delivers again what was not answered in time, which a slow machine may not do at first."""


class Stage:
    """An example that serves its webhooks, and the API that it calls."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        self._stack = ExitStack()
        self._key = WebhookKey.generate()
        document = yaml.safe_load((ROOT / "spec" / "openapi.yaml").read_text("utf-8"))
        self._api = SpecifiedAPI(document)
        self.database = tmp_path / "insights.sqlite"
        url = self._stack.enter_context(serving(self._api)) + PREFIX
        for name, value in {
            **SETTINGS,
            "INSIGHTS_DATABASE": str(self.database),
            "TELNYX_API_KEY": "KEY_of_nobody",
            "TELNYX_PUBLIC_KEY": self._key.public_key,
            "TELNYX_BASE_URL": url,
        }.items():
            monkeypatch.setenv(name, value)
        self._told = 0

    def play(self, name: str) -> dict[str, Any]:
        """Load an example and serve its webhooks; gives its names."""
        program = runpy.run_path(str(ROOT / "examples" / f"{name}.py"))
        self._stack.callback(program["client"].close)
        self._url = self._stack.enter_context(serving(program["app"]))
        return program

    def deliver(self, event: WebhookEvent) -> list[tuple[str, dict[str, Any]]]:
        """Deliver an event until it is taken; gives the commands that it led to, with their bodies."""
        for _ in range(ATTEMPTS):
            headers = sign(event.raw, self._key)
            response = httpx.post(
                self._url, content=event.raw, headers=headers, trust_env=False, timeout=30
            )
            if response.status_code == 200:
                return self.commands()
        raise AssertionError(f"{event.event_type} was answered with {response.status_code}")

    def commands(self) -> list[tuple[str, dict[str, Any]]]:
        """The commands since the last time, each of which the API took."""
        new, self._told = self._api.exchanges[self._told :], len(self._api.exchanges)
        assert [e.answer for e in new if e.status != 200] == []
        return [(e.path.rpartition("/")[2], json.loads(e.body)) for e in new]

    def close(self) -> None:
        self._stack.close()


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(monkeypatch, tmp_path)
    yield made
    made.close()


def done(commands: list[tuple[str, dict[str, Any]]]) -> list[str]:
    return [name for name, _ in commands]


def test_the_ivr_asks_and_acts(stage: Stage) -> None:
    stage.play("ivr")
    call = Call(client_state=encode_client_state("ivr"))
    initiated = events.call_initiated(call=call, direction="incoming")
    ((name, body),) = stage.deliver(initiated)
    assert name == "answer"
    assert body["command_id"] == initiated.id
    assert done(stage.deliver(events.call_initiated(call=call, direction="outgoing"))) == []
    assert done(stage.deliver(events.call_answered(call=call))) == ["gather_using_speak"]
    assert done(stage.deliver(events.call_answered(call=Call()))) == []
    ended: Callable[..., WebhookEvent] = events.call_gather_ended
    ((name, body),) = stage.deliver(ended(call=call, status="valid", digits="1"))
    assert (name, body["to"]) == ("transfer", SETTINGS["SALES_NUMBER"])
    assert done(stage.deliver(ended(call=call, status="valid", digits="2"))) == ["speak"]
    assert done(stage.deliver(ended(call=call, status="timeout", digits=""))) == ["hangup"]
    assert done(stage.deliver(ended(call=call, status="call_hangup", digits=""))) == []
    assert done(stage.deliver(events.call_speak_ended(call=call, status="completed"))) == ["hangup"]


def test_a_machine_gets_a_message_and_a_human_an_agent(stage: Stage) -> None:
    program = stage.play("voicemail")
    assert program["call"]("+13125550187")
    ((name, body),) = stage.commands()
    assert (name, body["answering_machine_detection"]) == ("calls", "greeting_end")
    call = Call()
    detected = events.call_machine_detection_ended
    assert done(stage.deliver(detected(call=call, result="human"))) == ["transfer"]
    assert done(stage.deliver(detected(call=call, result="machine"))) == []
    greeted = events.call_machine_greeting_ended(call=call, result="beep_detected")
    assert done(stage.deliver(greeted)) == ["speak"]
    assert done(stage.deliver(events.call_speak_ended(call=call))) == ["hangup"]
    assert done(stage.deliver(events.call_hangup(call=call))) == []


def test_who_does_not_agree_is_not_recorded(stage: Stage) -> None:
    stage.play("consent")
    call = Call()
    initiated = events.call_initiated(call=call, direction="incoming")
    assert done(stage.deliver(initiated)) == ["answer"]
    assert done(stage.deliver(events.call_answered(call=call))) == ["gather_using_speak"]
    refused = events.call_gather_ended(call=call, status="valid", digits="2")
    assert done(stage.deliver(refused)) == ["speak"]
    agreed = events.call_gather_ended(call=call, status="valid", digits="1")
    ((name, body),) = stage.deliver(agreed)
    assert (name, body["connector_name"]) == ("siprec_start", "recorder")
    recorded = Call(client_state=body["client_state"])
    assert done(stage.deliver(events.call_siprec_started(call=recorded))) == ["speak"]
    assert done(stage.deliver(events.call_dtmf_received(call=call, digit="*"))) == []
    star = events.call_dtmf_received(call=recorded, digit="*")
    assert done(stage.deliver(star)) == ["siprec_stop"]
    assert done(stage.deliver(events.call_siprec_stopped(call=recorded))) == ["speak"]
    assert done(stage.deliver(events.call_siprec_failed(call=call))) == ["speak"]


def test_a_supervisor_listens_and_then_speaks(stage: Stage) -> None:
    stage.play("supervisor")
    customer = Call(client_state=encode_client_state("customer"))
    agent = Call(client_state=encode_client_state("agent"))
    supervisor = Call(client_state=encode_client_state("supervisor"))
    initiated = events.call_initiated(call=customer, direction="incoming")
    assert done(stage.deliver(initiated)) == ["answer"]
    assert done(stage.deliver(events.call_answered(call=customer))) == ["transfer"]
    assert done(stage.deliver(events.call_answered(call=agent))) == []
    assert done(stage.deliver(events.call_bridged(call=agent))) == []
    ((name, body),) = stage.deliver(events.call_bridged(call=customer))
    assert (name, body["supervisor_role"]) == ("calls", "monitor")
    assert body["supervise_call_control_id"] == customer.call_control_id
    assert done(stage.deliver(events.call_dtmf_received(call=customer, digit="3"))) == []
    for digit, role in (("3", "barge"), ("2", "whisper"), ("1", "monitor")):
        pressed = events.call_dtmf_received(call=supervisor, digit=digit)
        assert stage.deliver(pressed) == [("switch_supervisor_role", {"role": role})]


def test_what_an_assistant_learns_is_stored_once(stage: Stage) -> None:
    stage.play("insights")
    call = Call()
    initiated = events.call_initiated(call=call, direction="incoming")
    assert done(stage.deliver(initiated)) == ["answer"]
    assert done(stage.deliver(events.call_answered(call=call))) == ["ai_assistant_start"]
    assert done(stage.deliver(events.call_conversation_ended(call=call))) == []
    results = [{"insight_id": "mood", "result": {"happy": True}}]
    for _ in range(2):
        stage.deliver(events.call_conversation_insights_generated(call=call, results=results))
    connection = sqlite3.connect(stage.database)
    rows = connection.execute("SELECT insight, result FROM insights").fetchall()
    connection.close()
    assert rows == [("mood", '{"happy": true}')]


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_an_example_is_short_and_in_the_list(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) < 120
    assert f"[`{path.name}`]({path.name})" in (ROOT / "examples" / "README.md").read_text("utf-8")
