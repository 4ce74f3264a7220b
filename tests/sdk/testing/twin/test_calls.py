"""Calls at the twin: dialled, answered, transferred, gathered from, recorded, and ended."""

from __future__ import annotations

from typing import Any

import pytest
from telnyx_voice_advanced import Telnyx, UnprocessableEntityError
from telnyx_voice_advanced.testing import Twin, TwinCall


@pytest.fixture
def events(twin: Twin) -> list[Any]:
    """What was delivered, as decoded bodies."""
    import json

    taken: list[Any] = []

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        taken.append(json.loads(environ["wsgi.input"].read())["data"])
        start_response("200 OK", [])
        return []

    twin.deliver_to(app)
    return taken


def types(events: list[Any]) -> list[str]:
    return [event["event_type"] for event in events]


def dial(twin: Twin, client: Telnyx, **more: Any) -> TwinCall:
    made = client.calls.dial(connection_id="1", from_="+13125550187", to="+12065550119", **more)
    assert made.data is not None
    return twin.calls[made.data.call_control_id or ""]


def test_a_call_is_dialled_picked_up_and_hung_up(
    twin: Twin, client: Telnyx, events: list[Any]
) -> None:
    call = dial(twin, client, client_state="YQ==")
    assert (call.state, call.direction, call.to) == ("ringing", "outgoing", "+12065550119")
    twin.pick_up(call)
    client.calls.actions.hangup(call.call_control_id)
    twin.deliver()
    assert types(events) == ["call.initiated", "call.answered", "call.hangup"]
    assert {event["payload"]["client_state"] for event in events} == {"YQ=="}
    assert events[0]["payload"]["direction"] == "outgoing"
    assert events[2]["payload"]["hangup_cause"] == "normal_clearing"


def test_nobody_picks_up(twin: Twin, client: Telnyx, events: list[Any]) -> None:
    call = dial(twin, client, timeout_secs=12)
    twin.advance(11.9)
    assert call.state == "ringing"
    twin.advance(0.1)
    assert call.state == "ended"
    assert events[-1]["payload"]["hangup_cause"] == "timeout"


def test_the_same_command_id_dials_once(twin: Twin, client: Telnyx) -> None:
    first, second = (dial(twin, client, command_id="one") for _ in range(2))
    assert first is second
    twin.commands.assert_once("dial")


def test_an_incoming_call_is_answered_once(twin: Twin, client: Telnyx, events: list[Any]) -> None:
    call = twin.call(state="ringing")
    client.calls.actions.answer(call.call_control_id, record="record-from-answer")
    assert call.recording == "active"
    with pytest.raises(UnprocessableEntityError) as caught:
        client.calls.actions.answer(call.call_control_id)
    assert caught.value.errors[0].code == "90102"
    twin.hang_up(call)
    twin.deliver()
    assert types(events) == [
        "call.initiated",
        "call.answered",
        "call.recording.saved",
        "call.hangup",
    ]


def test_an_outgoing_call_cannot_be_answered(twin: Twin, client: Telnyx) -> None:
    call = dial(twin, client)
    with pytest.raises(UnprocessableEntityError, match="outbound"):
        client.calls.actions.answer(call.call_control_id)


def test_a_call_is_rejected(twin: Twin, client: Telnyx, events: list[Any]) -> None:
    call = twin.call(state="ringing")
    client.calls.actions.reject(call.call_control_id, cause="USER_BUSY")
    twin.deliver()
    assert events[-1]["payload"]["hangup_cause"] == "user_busy"
    with pytest.raises(UnprocessableEntityError):
        client.calls.actions.reject(twin.call().call_control_id, cause="USER_BUSY")


def test_a_transfer_rings_and_is_bridged(twin: Twin, client: Telnyx, events: list[Any]) -> None:
    call = twin.call()
    client.calls.actions.transfer(
        call.call_control_id, to="+13125550100", target_leg_client_state="Yg=="
    )
    leg = next(other for other in twin.calls.values() if other is not call)
    twin.pick_up(leg)
    client.calls.actions.send_dtmf(call.call_control_id, digits="7")
    twin.advance(1)
    assert types(events) == [
        "call.initiated",
        "call.answered",
        "call.bridged",
        "call.bridged",
        "call.dtmf.received",
    ]
    received = events[-1]["payload"]
    assert received["call_control_id"] == leg.call_control_id
    assert received["client_state"] == "Yg=="
    assert leg.call_session_id == call.call_session_id


def test_the_other_leg_ends_too_unless_it_is_parked(twin: Twin, client: Telnyx) -> None:
    one, other, third = twin.call(), twin.call(), twin.call()
    client.calls.actions.bridge(
        one.call_control_id, call_control_id_to_bridge_with=other.call_control_id
    )
    twin.hang_up(other)
    assert one.state == "ended"
    keeps = twin.call()
    client.calls.actions.bridge(
        keeps.call_control_id,
        call_control_id_to_bridge_with=third.call_control_id,
        park_after_unbridge="self",
    )
    twin.hang_up(third)
    assert keeps.state == "answered"


def test_a_bridge_needs_another_call(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    for other in ("v3:nobody", call.call_control_id):
        with pytest.raises(UnprocessableEntityError):
            client.calls.actions.bridge(call.call_control_id, call_control_id_to_bridge_with=other)


def test_a_supervisor_is_dialled_with_a_role(twin: Twin, client: Telnyx) -> None:
    caller, agent = twin.call(), twin.call()
    twin.bridge(caller, agent)
    boss = dial(
        twin,
        client,
        supervise_call_control_id=caller.call_control_id,
        supervisor_role="monitor",
    )
    twin.pick_up(boss)
    assert boss.role == "monitor"
    client.calls.actions.switch_supervisor_role(boss.call_control_id, role="barge")
    assert boss.role == "barge"
    with pytest.raises(UnprocessableEntityError):
        dial(twin, client, supervise_call_control_id="v3:nobody")


@pytest.mark.parametrize(
    ("pressed", "seconds", "digits", "status"),
    [
        ("123#", 0, "123", "valid"),
        ("1234", 0, "1234", "valid"),
        ("1", 0, None, ""),
        ("1", 5, "1", "invalid"),
        ("12", 5, "12", "valid"),
        ("", 4.9, None, ""),
        ("", 5, "", "timeout"),
        ("9", 5, "", "invalid"),
        ("#", 0, "", "invalid"),
    ],
)
def test_digits_are_gathered(
    twin: Twin,
    client: Telnyx,
    events: list[Any],
    pressed: str,
    seconds: float,
    digits: str | None,
    status: str,
) -> None:
    call = twin.call()
    client.calls.actions.gather(
        call.call_control_id,
        minimum_digits=2,
        maximum_digits=4,
        valid_digits="01234",
        gather_id="pin",
    )
    twin.press(call, pressed)
    twin.advance(seconds)
    ended = [event["payload"] for event in events if event["event_type"] == "call.gather.ended"]
    if digits is None:
        assert not ended
    else:
        [payload] = ended
        assert (payload["digits"], payload["status"]) == (digits, status)
        assert payload["gather_id"] == "pin"


def test_a_gather_ends_with_its_call_or_its_command(
    twin: Twin, client: Telnyx, events: list[Any]
) -> None:
    statuses = []
    for end in ("stop", "hangup"):
        call = twin.call()
        client.calls.actions.gather_using_audio(
            call.call_control_id, audio_url="https://example.com/menu.mp3"
        )
        if end == "stop":
            client.calls.actions.stop_gather(call.call_control_id)
        else:
            twin.hang_up(call)
        twin.deliver()
        statuses += [
            event["payload"]["status"]
            for event in events
            if event["event_type"] == "call.gather.ended"
        ]
        events.clear()
    assert statuses == ["cancelled", "call_hangup"]


def test_a_recording_is_saved_when_it_is_stopped(
    twin: Twin, client: Telnyx, events: list[Any]
) -> None:
    call = twin.call()
    actions = client.calls.actions
    actions.start_recording(call.call_control_id, channels="dual", format="mp3")
    actions.pause_recording(call.call_control_id)
    assert call.recording == "paused"
    actions.resume_recording(call.call_control_id)
    actions.stop_recording(call.call_control_id)
    actions.stop_recording(call.call_control_id)
    twin.deliver()
    assert types(events) == ["call.recording.saved"]


def test_what_is_spoken_ends_by_itself_or_is_stopped(
    twin: Twin, client: Telnyx, events: list[Any]
) -> None:
    call = twin.call()
    actions = client.calls.actions
    actions.speak(call.call_control_id, payload="Hello", voice="AWS.Polly.Joanna")
    twin.advance(1)
    actions.start_playback(call.call_control_id, audio_url="https://example.com/music.mp3")
    actions.stop_playback(call.call_control_id)
    twin.advance(5)
    assert types(events) == [
        "call.speak.started",
        "call.speak.ended",
        "call.playback.started",
        "call.playback.ended",
    ]
    assert [event["payload"].get("status") for event in events] == [
        None,
        "completed",
        None,
        "cancelled",
    ]


def test_the_status_of_a_call_is_that_of_the_call(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    twin.advance(50)
    status = client.calls.retrieve_status(call.call_control_id).data
    assert status is not None
    assert (status.call_duration, status.is_alive) == (50, True)
    twin.hang_up(call)
    status = client.calls.retrieve_status(call.call_control_id).data
    assert status is not None
    assert status.is_alive is False
