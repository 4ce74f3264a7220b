"""A test of an application as a user writes it: events, signatures and tapes are typed."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

from telnyx_voice_advanced import WebhookRouter
from telnyx_voice_advanced.testing import (
    Call,
    Delivery,
    Recorder,
    SpoiledDelivery,
    Tape,
    Twin,
    TwinCall,
    WebhookKey,
    events,
    sign,
    spoiled,
    strategies,
)
from telnyx_voice_advanced.types import (
    CallDtmfReceivedWebhookEvent,
    CallMachineDetectionResult,
    ConversationMessage,
)
from telnyx_voice_advanced.webhooks import Result

key = WebhookKey.generate()
router = WebhookRouter(public_key=key.public_key, fallback=None)
call = Call(client_state=None)


def test_a_key_press(tmp_path: Path) -> None:
    event = events.call_dtmf_received(digit="5", call=call)
    assert_type(event, CallDtmfReceivedWebhookEvent)
    headers = sign(event.raw, key)
    assert_type(headers, dict[str, str])
    assert_type(router.handle(event.raw, headers), Result)
    for delivery in spoiled(event.raw, key):
        assert_type(delivery, SpoiledDelivery)
    with Recorder(tmp_path / "tape") as recorder:
        recorder.record(event.raw, headers)
    tape = Tape.read(tmp_path / "tape")
    for each in tape:
        assert_type(each, Delivery)
    assert_type(list(tape.replay(router.handle, key)), list[Result])


def test_values_of_every_kind() -> None:
    events.call_machine_detection_ended(result=CallMachineDetectionResult.HUMAN)
    events.call_machine_detection_ended(result="a value of next year", extra={"field": 1})
    events.call_conversation_ended(
        messages=[ConversationMessage(content="Hello"), {"role": "tool"}]
    )
    events.call_dtmf_received(digit=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    strategies.webhook_events("call.dtmf.received")


def test_a_call_of_a_twin_is_one_for_events() -> None:
    with Twin(webhooks=router) as twin:
        leg = twin.call(state="ringing")
        assert_type(leg, TwinCall)
        events.call_dtmf_received(call=leg)
        events.unrecognized("call.next", call=leg)
        events.call_dtmf_received(call=leg.call_control_id)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        twin.call(state="rining")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
