"""Events, enums and stored models as a user's program has them: an IVR that keeps what it is told.

Type checkers read it under their strictest rules, unreachable code included, and
`main` is run by a test.
"""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Literal, assert_never, assert_type

import msgspec
from telnyx_voice_advanced import (
    Model,
    UnrecognizedWebhookEvent,
    WebhookEvent,
    from_storage,
    to_storage,
    unsafe_unwrap,
    unwrap,
)
from telnyx_voice_advanced.types import (
    ActionSendDtmfResponse,
    CallControlCommandResult,
    CallDtmfReceived,
    CallDtmfReceivedPayload,
    CallDtmfReceivedWebhookEvent,
    CallMachineDetectionEnded,
    CallMachineDetectionEndedPayload,
    CallMachineDetectionEndedWebhookEvent,
    CallMachineDetectionResult,
    CallMachineGreetingEndedWebhookEvent,
    CallSiprecFailedWebhookEvent,
    UnwrapWebhookEvent,
)
from telnyx_voice_advanced.types import CallMachineDetectionResult as Answered

# Open enums: the known members are not all there are.


def greeting(result: Answered) -> str:
    match result:
        case Answered.HUMAN:
            return "hello"
        case Answered.MACHINE:
            return "after the beep"
        case Answered.NOT_SURE:
            return "hello?"
        case other:
            assert_type(other, Answered)
            return f"what is {other.value}?"


def by_text(result: Answered | None) -> str:
    match result:
        case "human" | "machine":
            return "known"
        case None:
            return "nobody says"
        case other:
            assert_type(other, Answered)
            return other


def missing(result: Answered) -> int:  # type: ignore[return]
    match result:  # pyright: ignore[reportMatchNotExhaustive]
        case Answered.HUMAN:
            return 1
        case Answered.MACHINE:
            return 2
        case Answered.NOT_SURE:
            return 3


def identity(result: Answered) -> bool:
    if result is Answered.HUMAN:
        return True
    if result == "machine":
        return False
    return result in (Answered.NOT_SURE, "silence")


def members() -> list[str]:
    assert_type(Answered.HUMAN, Answered)
    assert_type(Answered("of next year"), Answered)
    assert_type(Answered["HUMAN"], Answered)
    assert_type(Answered.HUMAN.value, str)
    assert_type(list(Answered), list[Answered])
    return [member.name for member in Answered]


# The union: comparing `event_type` narrows it.


def told(event: UnwrapWebhookEvent) -> str | None:
    assert_type(event.id, str | None)
    assert_type(event.occurred_at, datetime | None)
    assert_type(event.call_control_id, str | None)
    assert_type(event.call_leg_id, str | None)
    assert_type(event.data.event_type, str | None)
    if event.event_type == "call.dtmf.received":
        assert_type(event, CallDtmfReceivedWebhookEvent)
        return event.data.payload.digit
    if event.event_type == "call.machine.detection.ended":
        assert_type(event, CallMachineDetectionEndedWebhookEvent)
        result = event.data.payload.result
        return None if result is None else greeting(result)
    if event.event_type is None:
        assert_type(event, UnrecognizedWebhookEvent)
        return event.data.event_type
    return event.event_type


def matched(event: UnwrapWebhookEvent) -> str | None:
    match event.event_type:
        case "call.dtmf.received":
            return "pressed"
        case "siprec.failed":
            return "no recording"
        case None:
            return "not in the spec"
        case other:
            return other


def closed(event: CallDtmfReceivedWebhookEvent | CallSiprecFailedWebhookEvent) -> int:
    assert_type(event.event_type, Literal["call.dtmf.received", "siprec.failed"])
    if event.event_type == "call.dtmf.received":
        return 1
    if event.event_type == "siprec.failed":
        return 2
    assert_never(event)


def a_drifted_text_narrows_nothing(event: UnwrapWebhookEvent) -> None:
    if event.data.event_type == "call.dtmf.received" and isinstance(
        event, UnrecognizedWebhookEvent
    ):
        assert_type(event.data.payload, object)


# Values: built, compared, counted, copied.


def built(digit: str) -> CallDtmfReceivedWebhookEvent:
    payload = CallDtmfReceivedPayload(digit=digit, call_control_id="v3:x", from_="+13125550142")
    data = CallDtmfReceived(payload=payload, id="1", occurred_at=datetime.now(UTC))
    assert_type(data.event_type, Literal["call.dtmf.received"])
    return CallDtmfReceivedWebhookEvent(data=data)


def wrong() -> None:
    CallDtmfReceived(  # type: ignore[call-arg]
        event_type="siprec.failed",  # type: ignore[arg-type]  # pyright: ignore
        payload=CallDtmfReceivedPayload(digit=5),  # type: ignore[arg-type]  # pyright: ignore
        digit="1",  # pyright: ignore[reportCallIssue]
    )


def answered(result: Answered) -> CallMachineDetectionEndedWebhookEvent:
    payload = CallMachineDetectionEndedPayload(result=result)
    data = CallMachineDetectionEnded(payload=payload)
    return CallMachineDetectionEndedWebhookEvent(data=data)


def redacted(event: CallDtmfReceivedWebhookEvent) -> CallDtmfReceivedWebhookEvent:
    payload = msgspec.structs.replace(event.data.payload, digit=None, client_state=None)
    return msgspec.structs.replace(event, data=msgspec.structs.replace(event.data, payload=payload))


def distinct(events: Iterable[UnwrapWebhookEvent]) -> Counter[UnwrapWebhookEvent]:
    return Counter(copy.copy(event) for event in events)


# Storage: out to JSON, and back.


def keep(shelf: dict[str, str], model: Model) -> None:
    shelf[type(model).__name__] = json.dumps(to_storage(model))


def fetch(shelf: Mapping[str, str]) -> tuple[UnwrapWebhookEvent, ActionSendDtmfResponse]:
    event = from_storage(json.loads(shelf["CallDtmfReceivedWebhookEvent"]))
    assert_type(event, UnwrapWebhookEvent)
    stored = json.loads(shelf["ActionSendDtmfResponse"])
    response = from_storage(stored, ActionSendDtmfResponse)
    assert_type(response, ActionSendDtmfResponse)
    return event, response


def receive(body: bytes, headers: dict[str, str], key: str, shelf: dict[str, str]) -> str | None:
    event = unwrap(body, headers, public_key=key)
    assert_type(event.raw, bytes)
    if isinstance(event, CallMachineGreetingEndedWebhookEvent):
        return event.data.payload.result
    keep(shelf, event)
    return told(event)


def base(event: WebhookEvent) -> str | None:
    assert_type(event.event_type, str | None)
    return event.id


def main() -> None:
    shelf: dict[str, str] = {}
    pressed = built("5")
    keep(shelf, pressed)
    keep(shelf, ActionSendDtmfResponse(data=CallControlCommandResult(result="ok")))
    event, response = fetch(shelf)
    assert event == pressed
    assert response.data.result == "ok"
    assert told(event) == "5"
    assert told(redacted(pressed)) is None
    assert distinct([event, pressed, unsafe_unwrap(pressed.raw)])[event] == 3
    assert told(answered(Answered("silence"))) == "what is silence?"
    assert told(answered(CallMachineDetectionResult.HUMAN)) == "hello"
    assert missing(Answered("silence")) is None
    assert (identity(Answered.HUMAN), by_text(None)) == (True, "nobody says")
    assert members() == ["HUMAN", "MACHINE", "NOT_SURE"]
    unknown = unsafe_unwrap(b'{"data": {"event_type": "call.of_next_year", "id": "7"}}')
    assert (told(unknown), matched(unknown), base(unknown)) == (
        "call.of_next_year",
        "not in the spec",
        "7",
    )
    assert closed(pressed) == 1


if __name__ == "__main__":
    main()
