"""An example of the project, run against the twin: a call out, to a human or to a machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from telnyx_voice_advanced import Telnyx
from telnyx_voice_advanced.testing import Fault, Twin, TwinCall

AGENT = "+13125550100"
CALLEE = "+13125550187"


@pytest.fixture
def dial(twin: Twin, example: Callable[..., dict[str, Any]]) -> Callable[[], TwinCall]:
    program = example(
        "voicemail", CONNECTION_ID="1", FROM_NUMBER="+13125550101", AGENT_NUMBER=AGENT
    )

    def dial() -> TwinCall:
        return twin.calls[program["call"](CALLEE)]

    return dial


def test_a_human_is_put_through(twin: Twin, dial: Callable[[], TwinCall]) -> None:
    call = dial()
    twin.pick_up(call, by="human")
    twin.advance(5)
    agent = list(twin.calls.values())[-1]
    assert agent.to == AGENT
    twin.pick_up(agent)
    assert call.bridged_to is agent
    twin.commands.assert_never("speak", call)


def test_a_machine_gets_the_message_once(twin: Twin, dial: Callable[[], TwinCall]) -> None:
    twin.inject(Fault.response_lost(), command="speak")
    twin.disturb("call.machine.greeting.ended", duplicate=True)
    call = dial()
    twin.pick_up(call, by="machine")
    twin.advance(20)
    twin.commands.assert_once("speak", call)
    twin.commands.assert_never("transfer", call)
    assert call.state == "ended"


def test_dialling_outlives_a_lost_response(twin: Twin, dial: Callable[[], TwinCall]) -> None:
    twin.inject(Fault.response_lost(), command="dial")
    call = dial()
    twin.commands.assert_once("dial")
    assert list(twin.calls.values()) == [call]


def test_dialling_without_a_response_has_an_unknown_outcome(
    twin: Twin, dial: Callable[[], TwinCall]
) -> None:
    twin.inject(Fault.response_lost(), command="dial", rate=1.0)
    with pytest.raises(SystemExit, match="outcome: unknown"):
        dial()
    twin.commands.assert_once("dial")


@pytest.mark.parametrize(
    ("mode", "by", "found"),
    [
        ("detect", "human", ["call.machine.detection.ended"]),
        ("detect", "machine", ["call.machine.detection.ended"]),
        ("premium", "human", ["call.machine.premium.detection.ended"]),
        (
            "premium",
            "machine",
            ["call.machine.premium.detection.ended", "call.machine.premium.greeting.ended"],
        ),
        ("disabled", "machine", []),
    ],
)
def test_what_is_detected_depends_on_what_was_asked_for(
    twin: Twin, client: Telnyx, mode: Any, by: Any, found: list[str]
) -> None:
    made = client.calls.dial(
        connection_id="1", from_=AGENT, to=CALLEE, answering_machine_detection=mode
    )
    twin.pick_up(twin.calls[made.data.call_control_id or ""], by=by)
    twin.advance(5)
    types = [delivery.event_type for delivery in twin.deliveries]
    assert [event_type for event_type in types if "machine" in event_type] == found


def test_nothing_is_detected_once_the_call_is_over(
    twin: Twin, dial: Callable[[], TwinCall]
) -> None:
    call = dial()
    twin.pick_up(call)
    twin.hang_up(call)
    twin.advance(5)
    assert list(twin.deliveries)
    assert not [each for each in twin.deliveries if "machine" in each.event_type]
    twin.commands.assert_never("transfer", call)
