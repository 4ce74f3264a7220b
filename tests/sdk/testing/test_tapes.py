"""Tapes: deliveries kept without secrets, and delivered again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from telnyx_voice_advanced import WebhookRouter, unsafe_unwrap, unwrap
from telnyx_voice_advanced.testing import Call, Recorder, Tape, WebhookKey, events, sign
from telnyx_voice_advanced.types import CallDtmfReceivedWebhookEvent, UnwrapWebhookEvent

KEY = WebhookKey.generate()
ODD = (
    b'{ "data" : {"event_type":"call.dtmf.received",\n "payload":{"digit":"7",'
    rb'"client_state":"c2VjcmV0\u0041\n\"=","call_control_id":"v3:\u00e9\u7535 \ud83d\ude00 Zz9",'
    b'"content":[{"a":12.50,"b":[true,null,{"c":"deep"}]}],"to":"+13125550100"}}}'
)


def recorded(path: Path, *bodies: bytes) -> Tape:
    with Recorder(path) as recorder:
        for body in bodies:
            recorder.record(body, sign(body, KEY))
    return Tape.read(path)


def test_a_tape_is_delivered_again_signed_anew(tmp_path: Path) -> None:
    bodies = [events.call_dtmf_received(digit=digit).raw for digit in "42#"]
    tape = recorded(tmp_path / "tape", *bodies)
    seen: list[UnwrapWebhookEvent] = []
    other = WebhookKey.generate()
    router = WebhookRouter(public_key=other.public_key, fallback=seen.append)
    assert [result.status for result in tape.replay(router.handle, other)] == [200] * 3
    assert [event.raw for event in seen] == [delivery.body for delivery in tape]
    assert len(tape) == 3


def test_secrets_are_replaced_by_values_of_the_same_form(tmp_path: Path) -> None:
    call = Call(client_state="c2VjcmV0IHN0YXRl")
    body = events.call_dtmf_received(digit="5", call=call).raw
    (delivery,) = recorded(tmp_path / "tape", body)
    text = (tmp_path / "tape").read_text("utf-8")
    assert call.call_control_id not in text
    assert "c2VjcmV0IHN0YXRl" not in text
    event = unsafe_unwrap(delivery.body, strict=True)
    assert isinstance(event, CallDtmfReceivedWebhookEvent)
    payload = event.data.payload
    assert payload.call_control_id is not None
    assert payload.call_control_id.startswith("v3:")
    assert len(payload.call_control_id) == len(call.call_control_id)
    assert payload.digit is not None
    assert payload.digit.isdigit()


def test_every_other_byte_stays(tmp_path: Path) -> None:
    (delivery,) = recorded(tmp_path / "tape", ODD)
    before, after = json.loads(ODD)["data"]["payload"], json.loads(delivery.body)["data"]["payload"]
    assert after["to"] == before["to"]
    assert after["call_control_id"].startswith("v3:")
    assert not set("é电") & set(after["call_control_id"])
    assert after["call_control_id"].count(" ") == 2
    assert delivery.body.startswith(b'{ "data" : {"event_type":"call.dtmf.received",\n "payload"')
    assert after["content"][0].keys() == {"a", "b"}
    assert after["content"][0]["b"][:2] == [True, None]
    assert after["content"][0]["b"][2]["c"] != "deep"
    assert "secret" not in after["client_state"]


def test_a_field_is_a_secret_in_the_event_that_has_it_so(tmp_path: Path) -> None:
    machine = events.call_machine_detection_ended(result="machine").raw
    insights = events.call_conversation_insights_generated(
        results=[{"insight_id": "one", "result": {"mood": "friendly"}}]
    ).raw
    one, two = recorded(tmp_path / "tape", machine, insights)
    assert json.loads(one.body)["data"]["payload"]["result"] == "machine"
    (insight,) = json.loads(two.body)["data"]["payload"]["results"]
    assert insight["insight_id"] == "one"
    assert insight["result"]["mood"] != "friendly"


def test_secrets_of_an_event_that_the_spec_does_not_have_are_known_by_name(tmp_path: Path) -> None:
    call = Call(client_state="c2VjcmV0")
    body = events.unrecognized("call.next", {"digit": "secret", "level": "kept"}, call=call).raw
    (delivery,) = recorded(tmp_path / "tape", body)
    payload = json.loads(delivery.body)["data"]["payload"]
    assert payload["level"] == "kept"
    assert payload["digit"] != "secret"
    assert call.call_control_id not in delivery.body.decode()


def test_the_events_of_a_call_still_belong_together(tmp_path: Path) -> None:
    call = Call()
    bodies = [events.call_dtmf_received(call=call).raw for _ in range(2)]
    one, two = (
        json.loads(delivery.body)["data"]["payload"]
        for delivery in recorded(tmp_path / "tape", *bodies)
    )
    assert one["call_control_id"] == two["call_control_id"]
    (other,) = recorded(tmp_path / "other", bodies[0])
    assert one["call_control_id"] != json.loads(other.body)["data"]["payload"]["call_control_id"]


def test_a_body_that_is_no_json_is_replaced_as_a_whole(tmp_path: Path) -> None:
    (delivery,) = recorded(tmp_path / "tape", b"digit=5&state=c2VjcmV0")
    assert b"c2VjcmV0" not in delivery.body
    assert delivery.body.count(b"=") == 2


def test_a_rule_of_the_callers_own(tmp_path: Path) -> None:
    body = events.call_dtmf_received(digit="5").raw
    with Recorder(tmp_path / "tape", replace=bytes) as recorder:
        recorder.record(body, sign(body, KEY))
        recorder.record(b"\xff", {"Content-Type": "text/plain", "authorization": "Basic c2VjcmV0"})
    first, second = Tape.read(tmp_path / "tape").deliveries
    assert unwrap(first.body, first.headers, public_key=KEY.public_key).raw == body
    assert (second.body, second.headers) == (b"\xff", {"content-type": "text/plain"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "line 1"),
        ('{"format": "har"}\n', "this is no tape"),
        ('{"format": "telnyx-voice-tape/1"}\nnot json\n', "line 2 is no JSON"),
        ('{"format": "telnyx-voice-tape/1"}\n[]\n', "line 2 is no JSON object"),
        ('{"format": "telnyx-voice-tape/1"}\n{"at": 0, "headers": {}}\n', "line 2 is no delivery"),
    ],
)
def test_a_file_that_is_no_tape_is_refused_by_its_line(
    tmp_path: Path, text: str, words: str
) -> None:
    path = tmp_path / "tape"
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=words):
        Tape.read(path)
