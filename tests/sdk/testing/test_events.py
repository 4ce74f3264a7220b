"""Events made by hand: typed, with a body that says the same."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from telnyx_voice_advanced import UnrecognizedWebhookEvent, unsafe_unwrap
from telnyx_voice_advanced._unwrap.unwrap import EVENTS
from telnyx_voice_advanced.testing import Call, events, strategies
from telnyx_voice_advanced.types import (
    CallDtmfReceivedWebhookEvent,
    CallMachineDetectionResult,
    ConversationMessage,
    UnwrapWebhookEvent,
)

FACTORIES = [name for name in events.__all__ if name != "unrecognized"]


def test_there_is_a_factory_for_each_event() -> None:
    made = {getattr(events, name)().data.event_type for name in FACTORIES}
    assert made == EVENTS.keys()


@pytest.mark.parametrize("name", FACTORIES)
def test_fields_and_body_agree(name: str) -> None:
    call = Call(client_state="aGk=")
    event = getattr(events, name)(call=call)
    assert unsafe_unwrap(event.raw, strict=True) == event
    assert event.data.payload.call_control_id == call.call_control_id
    assert event.data.payload.client_state == "aGk="


@pytest.mark.parametrize("name", FACTORIES)
def test_each_is_an_event_of_its_own_with_the_time_of_now(name: str) -> None:
    before = datetime.now(UTC)
    one, two = (getattr(events, name)() for _ in range(2))
    assert one.data.id != two.data.id
    assert one.data.payload.call_control_id != two.data.payload.call_control_id
    assert one.data.occurred_at >= before


def test_a_field_is_what_was_given() -> None:
    event = events.call_dtmf_received(digit="5", from_="+13125550100", client_state=None)
    assert isinstance(event, CallDtmfReceivedWebhookEvent)
    payload = event.data.payload
    assert (payload.digit, payload.from_, payload.client_state) == ("5", "+13125550100", None)


def test_what_is_given_comes_before_the_call() -> None:
    call = Call(from_="+13125550101")
    event = events.call_dtmf_received(call=call, from_="+13125550102")
    assert event.data.payload.from_ == "+13125550102"


def test_the_envelope_can_be_given() -> None:
    moment = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
    event = events.call_dtmf_received(event_id="one", occurred_at=moment)
    assert (event.data.id, event.data.occurred_at) == ("one", moment)
    again = events.call_dtmf_received(occurred_at="2027-01-02T03:04:05Z")
    assert again.data.occurred_at == moment


def test_a_value_and_a_field_of_next_year() -> None:
    event = events.call_machine_detection_ended(result="robot", extra={"confidence": 0.7})
    assert event.data.payload.result == "robot"
    assert event.data.payload.result not in list(CallMachineDetectionResult)
    assert event.to_dict()["data"]["payload"]["confidence"] == 0.7


def test_a_struct_or_a_mapping_stands_for_a_struct() -> None:
    messages = [ConversationMessage(content="Hello"), {"role": "assistant"}]
    event = events.call_conversation_ended(messages=messages)
    assert event.data.payload.messages is not None
    assert [message.content for message in event.data.payload.messages] == ["Hello", None]


def test_a_field_of_another_type_is_refused_with_its_place() -> None:
    wrong: Any = 5
    with pytest.raises(TypeError, match=r"call\.dtmf\.received .*payload\.digit expected .*int"):
        events.call_dtmf_received(digit=wrong)


def test_an_event_type_of_next_year() -> None:
    call = Call()
    event = events.unrecognized("call.next", {"level": 3}, call=call)
    assert isinstance(event, UnrecognizedWebhookEvent)
    assert event.data.event_type == "call.next"
    payload = json.loads(event.raw)["data"]["payload"]
    assert (payload["level"], payload["call_control_id"]) == (3, call.call_control_id)
    with pytest.raises(ValueError, match=r"The spec has call\.dtmf\.received"):
        events.unrecognized("call.dtmf.received")


def test_a_call_hides_its_tokens() -> None:
    call = Call(client_state="aGk=")
    assert call.call_control_id not in repr(call)
    assert "aGk=" not in repr(call)


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.webhook_events())
def test_every_body_of_the_strategy_is_typed(event: UnwrapWebhookEvent) -> None:
    assert not isinstance(event, UnrecognizedWebhookEvent), event.schema_errors


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.webhook_events("call.dtmf.received", drift=False))
def test_a_strategy_of_one_event(event: UnwrapWebhookEvent) -> None:
    assert isinstance(event, CallDtmfReceivedWebhookEvent)


def test_a_strategy_of_an_event_that_is_none() -> None:
    with pytest.raises(ValueError, match=r"'call\.next'"):
        strategies.webhook_events("call.next")
