"""Tests that freeze time: in what order modules are imported, and when, changes no event."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sdk.webhooks.signing import NOW, PUBLIC_KEY, event_body, signed

ROOT = Path(__file__).parents[3]
DTMF = event_body(id="1", occurred_at="2026-01-01T00:00:00Z")
ENDED = event_body("call.conversation.ended", occurred_at="2026-01-01T00:00:00Z", payload={})
UNKNOWN = event_body("call.cost", occurred_at="2026-01-01T00:00:00Z")

TRIALS = """
import datetime
from telnyx_voice_advanced import WebhookRouter, unwrap

def kinds():
    found = []
    for body, headers in {deliveries!r}:
        event = unwrap(body, headers, public_key={key!r}, now={now})
        moment = event.data.occurred_at
        found.append((type(event).__name__, type(moment).__name__, moment.year))
    return found

def result(**more):
    router = WebhookRouter(public_key={key!r}, fallback=None, **more)
    return router.handle(*{deliveries!r}[0]).status
"""
FREEZE = {
    "freezegun": "import freezegun; frozen = freezegun.freeze_time('2026-01-01T00:00:01Z')",
    "time-machine": "import time_machine; frozen = time_machine.travel({now} + 1, tick=False)",
}


def run(program: str, tool: str) -> list[object]:
    """What a fresh process prints, line by line."""
    deliveries = [(body, signed(body)) for body in (DTMF, ENDED, UNKNOWN)]
    text = f"{FREEZE[tool]}\n{TRIALS}".format(deliveries=deliveries, key=PUBLIC_KEY, now=NOW)
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"{text}\n{program}"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


TYPED = [
    ["CallDtmfReceivedWebhookEvent", "datetime", 2026],
    ["CallConversationEndedWebhookEvent", "datetime", 2026],
    ["UnrecognizedWebhookEvent", "datetime", 2026],
]


@pytest.mark.parametrize("tool", FREEZE)
def test_events_that_come_first_while_time_is_frozen(tool: str) -> None:
    program = """
import json
with frozen:
    print(json.dumps(kinds()))
print(json.dumps(kinds()))
with frozen:
    print(json.dumps(kinds()))
"""
    assert run(program, tool) == [TYPED] * 3


@pytest.mark.parametrize("tool", FREEZE)
def test_types_that_are_imported_before_and_used_while_time_is_frozen(tool: str) -> None:
    program = """
import json
from telnyx_voice_advanced import types
for name in types.__all__:
    getattr(types, name)
with frozen:
    print(json.dumps(kinds()))
print(json.dumps(kinds()))
"""
    assert run(program, tool) == [TYPED] * 2


@pytest.mark.parametrize("tool", FREEZE)
def test_the_router_asks_the_clock_that_is_there(tool: str) -> None:
    program = """
with frozen:
    print(result())
print(result())
with frozen:
    print(result())
print(result(clock=lambda: {now}))
""".replace("{now}", str(NOW))
    assert run(program, tool) == [200, 400, 200, 200]


def test_moments_that_were_made_while_time_is_frozen_can_be_written() -> None:
    program = """
import json
from telnyx_voice_advanced.types import CallDtmfReceived, CallDtmfReceivedPayload
with frozen:
    for zone in (datetime.UTC, datetime.timezone(datetime.timedelta(hours=-5)), None):
        data = CallDtmfReceived(
            event_type="call.dtmf.received",
            payload=CallDtmfReceivedPayload(),
            occurred_at=datetime.datetime.now(zone),
        )
        print(json.dumps(data.to_dict()["occurred_at"]))
        assert json.loads(data.to_json())["occurred_at"] == data.to_dict()["occurred_at"]
"""
    assert run(program, "freezegun") == [
        "2026-01-01T00:00:01Z",
        "2025-12-31T19:00:01-05:00",
        "2026-01-01T00:00:01",
    ]
