"""What a program may build by hand."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from telnyx_voice_advanced import types

from .events import SECRET, built

made: Any = types
PAYLOAD = types.CallDtmfReceivedPayload(digit="1")


def test_an_event_type_that_the_class_says_need_not_be_given() -> None:
    data = types.CallDtmfReceived(payload=PAYLOAD)
    assert data.event_type == "call.dtmf.received"
    assert data.to_dict()["event_type"] == "call.dtmf.received"
    assert data == types.CallDtmfReceived(event_type="call.dtmf.received", payload=PAYLOAD)


def test_another_event_type_is_refused() -> None:
    with pytest.raises(ValueError, match=r"CallDtmfReceived\.event_type is 'call\.dtmf\.received'"):
        made.CallDtmfReceived(event_type="siprec.failed", payload=PAYLOAD)


@pytest.mark.parametrize(
    ("name", "fields", "where"),
    [
        ("CallDtmfReceivedPayload", {"digit": 7531}, "digit"),
        ("CallDtmfReceivedPayload", {"digit": b"7531"}, "digit"),
        ("CallDtmfReceivedPayload", {"digit": True}, "digit"),
        ("CallDtmfReceived", {"payload": {"digit": SECRET}}, "payload"),
        ("CallDtmfReceived", {"payload": None}, "payload"),
        ("CallDtmfReceived", {"payload": types.CallReferFailedPayload()}, "payload"),
        ("CallDtmfReceived", {"payload": PAYLOAD, "occurred_at": "2018-02-02"}, "occurred_at"),
        ("CallDtmfReceived", {"payload": PAYLOAD, "event_type": 5}, "event_type"),
        ("CallDtmfReceivedWebhookEvent", {"data": types.CallDtmfReceivedPayload()}, "data"),
        ("CallConversationEndedPayload", {"messages": [{"content": SECRET}]}, "messages"),
        ("CallConversationEndedPayload", {"duration_sec": "42"}, "duration_sec"),
        ("CallConversationEndedPayload", {"duration_sec": True}, "duration_sec"),
        ("CallMachineDetectionEndedPayload", {"result": 1}, "result"),
        ("UnrecognizedWebhookEvent", {"data": {"id": SECRET}}, "data"),
        ("CallControlCommandResult", {"result": 5}, "result"),
    ],
)
def test_a_field_of_another_type_is_refused(name: str, fields: Any, where: str) -> None:
    with pytest.raises(TypeError, match=rf"{name}\.{where} takes .*, not \w+$") as caught:
        getattr(made, name)(**fields)
    assert SECRET not in str(caught.value)


def test_the_text_of_a_value_becomes_the_member() -> None:
    payload: Any = made.CallMachineDetectionEndedPayload(result="human")
    assert payload.result is types.CallMachineDetectionResult.HUMAN
    later: Any = made.CallMachineDetectionEndedPayload(result="of next year")
    assert isinstance(later.result, types.CallMachineDetectionResult)
    message = types.ConversationMessage(role=types.ConversationMessageRole.USER)
    ended = types.CallConversationEndedPayload(messages=[message], duration_sec=1)
    assert ended.to_dict() == {"duration_sec": 1, "messages": [{"role": "user"}]}


def test_what_is_unset_is_absent() -> None:
    payload: Any = made.CallDtmfReceivedPayload(digit=msgspec.UNSET)
    assert payload.digit is None


def test_a_moment_is_a_datetime() -> None:
    at = datetime(2026, 1, 2, tzinfo=UTC)
    data = types.CallDtmfReceived(payload=PAYLOAD, occurred_at=at)
    assert data.to_dict()["occurred_at"] == "2026-01-02T00:00:00Z"


def test_what_events_share() -> None:
    event = built(call_control_id="v3:x", call_leg_id="leg")
    assert (event.event_type, event.id, event.occurred_at) == ("call.dtmf.received", None, None)
    assert (event.call_control_id, event.call_leg_id) == ("v3:x", "leg")
