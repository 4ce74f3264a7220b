"""What the twin does with requests that no method makes, and with commands it only answers."""

from __future__ import annotations

from typing import Any

import pytest
from telnyx_voice_advanced import APIStatusError, Telnyx, UnprocessableEntityError
from telnyx_voice_advanced.testing import Fault, Twin


def test_another_method_is_not_allowed(twin: Twin, client: Telnyx) -> None:
    with pytest.raises(APIStatusError) as caught:
        client.put(f"/calls/{twin.call().call_control_id}/actions/send_dtmf", cast_to=dict)
    assert (caught.value.status_code, caught.value.errors[0].code) == (405, "10030")


def test_a_body_that_is_no_object_is_refused(twin: Twin, client: Telnyx) -> None:
    path = f"/calls/{twin.call().call_control_id}/actions/send_dtmf"
    with pytest.raises(UnprocessableEntityError) as caught:
        client.post(path, body=[], cast_to=dict)
    assert caught.value.errors[0].code == "10026"


def test_a_command_without_a_behaviour_causes_what_the_spec_says(
    twin: Twin, client: Telnyx
) -> None:
    call = twin.call()
    client.calls.actions.refer(call.call_control_id, sip_address="sip:desk@example.com")
    twin.advance(5)
    assert [attempt.event_type for attempt in twin.deliveries] == ["call.refer.started"]


@pytest.mark.parametrize(
    ("command", "body", "code"),
    [
        ("send_dtmf", {"digits": "1", "command_id": ""}, "10025"),
        ("stop_recording", {"recording_id": "x"}, "10027"),
        ("speak", {"payload": "a", "voice": "b", "loop": 101}, "10027"),
        ("transfer", {"to": "x", "custom_headers": [{"name": 5}]}, "10004"),
    ],
)
def test_the_kind_of_a_mistake_has_a_code(
    twin: Twin, client: Telnyx, command: str, body: dict[str, Any], code: str
) -> None:
    names = {"stop_recording": "record_stop"}
    path = f"/calls/{twin.call().call_control_id}/actions/{names.get(command, command)}"
    with pytest.raises(UnprocessableEntityError) as caught:
        client.post(path, body=body, cast_to=dict)
    assert code in [error.code for error in caught.value.errors]


def test_a_list_of_numbers_rings_the_first(twin: Twin, client: Telnyx) -> None:
    dial = client.calls.dial
    made = dial(connection_id="1", from_="+13125550187", to=["+12065550119", "+12065550120"])
    assert made.data is not None
    assert twin.calls[made.data.call_control_id or ""].to == "+12065550119"


def test_a_leg_that_rings_is_answered_by_its_bridge(twin: Twin, client: Telnyx) -> None:
    ringing, other, third = twin.call(state="ringing"), twin.call(), twin.call()
    twin.bridge(ringing, other)
    assert ringing.state == "answered"
    twin.bridge(ringing, third)
    assert other.bridged_to is None
    twin.hang_up(third)
    twin.hang_up(third)
    assert (ringing.state, other.state) == ("ended", "answered")


def test_an_event_need_not_be_of_a_call(twin: Twin) -> None:
    twin.emit("account.warned", payload={"why": "Thrift"})
    twin.deliver()
    assert [attempt.call_control_id for attempt in twin.deliveries] == [None]


def test_a_status_that_nobody_knows_is_sent(twin: Twin, client: Telnyx) -> None:
    twin.inject(Fault.responds(599, b"{}", {"x-odd": "yes"}))
    with pytest.raises(APIStatusError) as caught:
        client.calls.actions.start_siprec(twin.call().call_control_id)
    assert caught.value.status_code == 599
    assert caught.value.response.headers["x-odd"] == "yes"
