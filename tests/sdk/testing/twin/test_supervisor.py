"""An example of the project, run against the twin: a supervisor who listens and then speaks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from telnyx_voice_advanced.testing import Fault, Twin, TwinCall

AGENT = "+13125550100"
SUPERVISOR = "+13125550102"


@pytest.fixture
def start(twin: Twin, example: Callable[..., dict[str, Any]]) -> Callable[[], TwinCall]:
    example(
        "supervisor",
        CONNECTION_ID="1",
        FROM_NUMBER="+13125550101",
        AGENT_NUMBER=AGENT,
        SUPERVISOR_NUMBER=SUPERVISOR,
    )

    def start() -> TwinCall:
        """A customer is put through to the agent; gives the leg of the supervisor."""
        twin.call(state="ringing")
        twin.advance(5)
        twin.pick_up(_leg_to(twin, AGENT))
        twin.advance(5)
        supervisor = _leg_to(twin, SUPERVISOR)
        twin.pick_up(supervisor)
        twin.advance(5)
        return supervisor

    return start


def _leg_to(twin: Twin, number: str) -> TwinCall:
    (leg,) = (call for call in twin.calls.values() if call.to == number)
    return leg


def test_the_supervisor_monitors_and_then_barges(twin: Twin, start: Callable[[], TwinCall]) -> None:
    supervisor = start()
    assert supervisor.supervises is next(iter(twin.calls.values()))
    assert supervisor.role == "monitor"
    twin.press(supervisor, "3")
    twin.deliver()
    assert supervisor.role == "barge"
    twin.commands.assert_once("switch_supervisor_role", supervisor)


def test_the_supervisor_is_called_once_whatever_happens_on_the_way(
    twin: Twin, start: Callable[[], TwinCall]
) -> None:
    for command in ("answer", "transfer", "dial"):
        twin.inject(Fault.response_lost(), command=command)
    twin.disturb("call.answered", duplicate=True)
    twin.disturb("call.bridged", times=2, duplicate=True)
    supervisor = start()
    for command in ("answer", "transfer", "dial"):
        twin.commands.assert_once(command)
    assert supervisor.role == "monitor"


def test_the_keys_of_others_change_no_role(twin: Twin, start: Callable[[], TwinCall]) -> None:
    supervisor = start()
    twin.press(_leg_to(twin, AGENT), "3")
    twin.deliver()
    twin.commands.assert_never("switch_supervisor_role")
    assert supervisor.role == "monitor"
