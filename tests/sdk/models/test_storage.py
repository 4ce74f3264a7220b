"""`to_storage` gives what JSON holds, `from_storage` reads it back, and neither lets a webhook in."""

from __future__ import annotations

import json
from typing import Any

import pytest
from telnyx_voice_advanced import WebhookEvent, from_storage, to_storage, types, unsafe_unwrap

from .events import BODIES, body, built, pressed


@pytest.mark.parametrize("kind", BODIES)
def test_an_event_comes_back_with_its_bytes(kind: str) -> None:
    event = unsafe_unwrap(BODIES[kind])
    back = from_storage(json.loads(json.dumps(to_storage(event))))
    assert type(back) is type(event)
    assert back == event
    assert back.raw == event.raw


def test_an_event_built_by_hand_comes_back() -> None:
    event = built(digit="1", call_control_id="v3:x")
    assert from_storage(to_storage(event), types.CallDtmfReceivedWebhookEvent) == event


def test_a_response_and_a_payload_come_back() -> None:
    response = types.ActionSendDtmfResponse(data=types.CallControlCommandResult(result="ok"))
    stored = json.loads(json.dumps(to_storage(response)))
    assert from_storage(stored, types.ActionSendDtmfResponse) == response
    payload = pressed().data.payload
    assert from_storage(to_storage(payload), types.CallDtmfReceivedPayload) == payload


@pytest.mark.parametrize(
    "data",
    [
        json.loads(body()),
        {},
        {"stored_model": "CallDtmfReceivedWebhookEvent"},
        {"stored_model": "CallDtmfReceivedWebhookEvent", "fields": json.loads(body())},
        {"stored_model": "CallDtmfReceivedWebhookEvent", "raw": "{}", "data": {}},
        {"stored_model": "CallDtmfReceivedWebhookEvent", "raw_base64": "***"},
        {"stored_model": "UnwrapWebhookEvent", "fields": {}},
        {"stored_model": "ActionSendDtmfParams", "fields": {}},
        {"stored_model": "ActionSendDtmfResponse", "fields": {"data": 5}},
        {"stored_model": "os.system", "fields": {}},
    ],
)
def test_what_was_not_stored_is_refused(data: Any) -> None:
    with pytest.raises(ValueError, match="unwrap"):
        from_storage(data)


@pytest.mark.parametrize("data", [body(), body().decode(), None, []])
def test_a_raw_body_is_refused(data: Any) -> None:
    with pytest.raises(TypeError, match="to_storage"):
        from_storage(data)


def test_another_class_is_refused() -> None:
    response = types.ActionSendDtmfResponse(data=types.CallControlCommandResult())
    with pytest.raises(ValueError, match="ActionSendDtmfResponse"):
        from_storage(to_storage(response))
    with pytest.raises(ValueError, match="CallDtmfReceivedWebhookEvent"):
        from_storage(to_storage(pressed()), types.CallReferFailedWebhookEvent)


class CallCost(types.CallEvent, kw_only=True):
    event_type: str
    payload: types.CallWebhookPayload


class CallCostWebhookEvent(WebhookEvent, kw_only=True):
    data: CallCost


def test_an_event_of_a_class_of_the_callers_comes_back() -> None:
    event = unsafe_unwrap(body("call.cost"), events={"call.cost": CallCostWebhookEvent})
    assert isinstance(event, CallCostWebhookEvent)
    stored = to_storage(event)
    assert from_storage(stored, CallCostWebhookEvent) == event
    assert from_storage(stored, CallCostWebhookEvent).event_type == "call.cost"
    assert isinstance(from_storage(stored), types.UnrecognizedWebhookEvent)


@pytest.mark.parametrize("model", [1, {"a": 1}, object()])
def test_only_models_are_stored(model: Any) -> None:
    with pytest.raises(TypeError, match="to_storage takes"):
        to_storage(model)
