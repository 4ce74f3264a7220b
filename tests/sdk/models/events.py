"""Events of every kind that `unwrap` returns, and one that a program builds."""

from __future__ import annotations

import json
from typing import Any, Final

from telnyx_voice_advanced import types, unsafe_unwrap

SECRET: Final = "7531"
CALL: Final = "v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ"


def body(event_type: str = "call.dtmf.received", **payload: Any) -> bytes:
    """A body with a secret, and a field that the spec does not know."""
    fields = {
        "call_control_id": CALL,
        "call_leg_id": "leg-1",
        "digit": SECRET,
        "new": "of next year",
    }
    data = {"event_type": event_type, "id": "1", "occurred_at": "2018-02-02T22:25:27.521992Z"}
    return json.dumps(
        {"data": {**data, "payload": fields | payload}, "meta": {"attempt": 1}}
    ).encode()


def pressed(text: bytes | None = None) -> types.CallDtmfReceivedWebhookEvent:
    """A typed event."""
    event = unsafe_unwrap(text or body())
    assert isinstance(event, types.CallDtmfReceivedWebhookEvent)
    return event


def built(**payload: Any) -> types.CallDtmfReceivedWebhookEvent:
    """The same, as a program writes it."""
    data = types.CallDtmfReceived(payload=types.CallDtmfReceivedPayload(**payload))
    return types.CallDtmfReceivedWebhookEvent(data=data)


def unrecognized(text: bytes | None = None) -> types.UnrecognizedWebhookEvent:
    """An event that no type fits."""
    event = unsafe_unwrap(text or body("call.cost"))
    assert isinstance(event, types.UnrecognizedWebhookEvent)
    return event


DRIFTED: Final = body(call_leg_id=5)
"""A known event type that broke its schema."""

BODIES: Final = {
    "typed": body(),
    "with lists": body(
        "call.conversation.ended", messages=[{"role": "user", "content": SECRET}], duration_sec=42.0
    ),
    "unknown": body("call.cost"),
    "drifted": DRIFTED,
    "flat": b'{"event_type": "call_initiated", "payload": {"digit": "7531"}}',
    "an array": b'["7531"]',
    "no JSON": b'{"data": {"event_type": "call.dtmf.received", "id": "1"}} 7531',
    "no UTF-8": b"\xff7531",
    "too deep": b"[" * 200 + b"]" * 200,
}
