"""No body becomes an event but through `unwrap` and `unsafe_unwrap`."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from telnyx_voice_advanced import Telnyx, WebhookEvent, types, unsafe_unwrap
from telnyx_voice_advanced._unwrap.unwrap import EVENTS

from .events import body

CLASSES = [*EVENTS.values(), "UnrecognizedWebhookEvent"]


@pytest.mark.parametrize("name", CLASSES)
def test_msgspec_decodes_into_no_event(name: str) -> None:
    event: Any = getattr(types, name)
    text = body(next((t for t, known in EVENTS.items() if known == name), "call.cost"))
    for wanted in (event, event | None, list[event]):
        with pytest.raises(TypeError):
            msgspec.json.decode(text, type=wanted)
        with pytest.raises(TypeError):
            msgspec.convert(json.loads(text), wanted)


class CallCost(types.CallEvent, kw_only=True):
    event_type: str
    payload: types.CallWebhookPayload


class CallCostWebhookEvent(WebhookEvent, kw_only=True):
    data: CallCost


def test_nor_into_one_of_a_class_of_the_callers() -> None:
    with pytest.raises(TypeError, match="nothing but unwrap"):
        msgspec.json.decode(body("call.cost"), type=CallCostWebhookEvent)
    event = unsafe_unwrap(body("call.cost"), events={"call.cost": CallCostWebhookEvent})
    assert isinstance(event, CallCostWebhookEvent)


def test_a_response_is_not_cast_to_one() -> None:
    client = Telnyx(api_key="KEY0123456789")
    with pytest.raises(TypeError, match="nothing but unwrap makes an event"):
        client.get("/anything", cast_to=types.CallDtmfReceivedWebhookEvent)
