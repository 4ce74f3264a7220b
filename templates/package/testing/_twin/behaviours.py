"""What the spec cannot say: how commands change a call, and what the far end of it hears."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from .leg import Gathering, TwinCall
from .refusals import invalid_command, unprocessable
from .world import World

Body: TypeAlias = Mapping[str, Any]
Run: TypeAlias = Callable[[World, TwinCall, Body], None]


class Behaviour(NamedTuple):
    """What a command does, and how the table says it."""

    run: Run
    says: str


BEHAVIOURS: Final[dict[str, Behaviour]] = {}
"""By the name of the command's method, for commands of a call."""

WHILE_RINGING: Final = frozenset(
    {"answer", "reject", "hangup", "transfer", "bridge", "update_client_state"}
)
"""Commands that a call takes before it is answered."""

_PAUSES: Final = {"w": 0.5, "W": 1.0}
_ALL_DIGITS: Final = "0123456789#*"


def _behaves(name: str, says: str) -> Callable[[Run], Run]:
    def keep(run: Run) -> Run:
        BEHAVIOURS[name] = Behaviour(run, says)
        return run

    return keep


@_behaves("update_client_state", "later webhooks of the call carry the state")
def _update_client_state(world: World, call: TwinCall, body: Body) -> None:
    """The service keeps the `client_state` of every command."""


@_behaves("send_dtmf", "the other leg of a bridge receives each digit, with its pauses")
def _send_dtmf(world: World, call: TwinCall, body: Body) -> None:
    moment = 0.0
    for digit in body["digits"]:
        if digit in _PAUSES:
            moment += _PAUSES[digit]
            continue
        moment += body.get("duration_millis", 250) / 1000
        if call.bridged_to is not None:
            world.hear(call.bridged_to, digit, after=moment)


@_behaves("start_siprec", "a session starts; a second command starts a second one")
def _start_siprec(world: World, call: TwinCall, body: Body) -> None:
    call.siprec_sessions += 1
    world.emit("siprec.started", call)


@_behaves("stop_siprec", "every session of the call stops")
def _stop_siprec(world: World, call: TwinCall, body: Body) -> None:
    world.stop_siprec(call)


@_behaves("start_noise_suppression", "the direction is kept")
def _start_noise_suppression(world: World, call: TwinCall, body: Body) -> None:
    call.noise_suppression = body.get("direction", "inbound")


@_behaves("stop_noise_suppression", "the direction is forgotten")
def _stop_noise_suppression(world: World, call: TwinCall, body: Body) -> None:
    call.noise_suppression = None


@_behaves(
    "switch_supervisor_role", "the supervisor of a bridged call gets the role; others are refused"
)
def _switch_supervisor_role(world: World, call: TwinCall, body: Body) -> None:
    if call.supervises is None or call.supervises.bridged_to is None:
        raise unprocessable("This call does not supervise a bridged call.")
    call.role = body["role"]


@_behaves("answer", "a ringing incoming call is answered; others are refused")
def _answer(world: World, call: TwinCall, body: Body) -> None:
    if call.direction == "outgoing":
        raise invalid_command("Call answer command cannot be issued for outbound calls.")
    if call.state != "ringing":
        raise invalid_command("This call has been answered already.")
    world.answer(call)


@_behaves("hangup", "the call ends, and the leg that it is bridged to")
def _hangup(world: World, call: TwinCall, body: Body) -> None:
    world.end(call, source="caller" if call.direction == "outgoing" else "callee")


@_behaves("reject", "a ringing incoming call ends with the cause given")
def _reject(world: World, call: TwinCall, body: Body) -> None:
    if call.direction == "outgoing" or call.state != "ringing":
        raise invalid_command("Only an incoming call that rings can be rejected.")
    cause = "user_busy" if body.get("cause") == "USER_BUSY" else "call_rejected"
    world.end(call, cause=cause, source="callee")


@_behaves("bridge", "each leg hears the other")
def _bridge(world: World, call: TwinCall, body: Body) -> None:
    other = world.calls.get(next((body[key] for key in _OTHER_LEG if key in body), ""))
    if other is None or other is call or other.state == "ended":
        raise unprocessable("The call to bridge with does not exist, or has ended.")
    world.bridge(call, other)


_OTHER_LEG: Final = ("call_control_id_to_bridge_with", "call_control_id")


@_behaves("start_recording", "recording is on until it is stopped or the call ends")
def _start_recording(world: World, call: TwinCall, body: Body) -> None:
    call.recording = "active"


@_behaves("pause_recording", "recording pauses")
def _pause_recording(world: World, call: TwinCall, body: Body) -> None:
    if call.recording == "active":
        call.recording = "paused"


@_behaves("resume_recording", "recording goes on")
def _resume_recording(world: World, call: TwinCall, body: Body) -> None:
    if call.recording == "paused":
        call.recording = "active"


@_behaves("stop_recording", "the recording is saved")
def _stop_recording(world: World, call: TwinCall, body: Body) -> None:
    world.stop_recording(call)


@_behaves("gather", "digits are collected by number, ending digit and time")
@_behaves("gather_using_audio", "as gather; the audio is not played")
@_behaves("gather_using_speak", "as gather; the text is not spoken")
def _gather(world: World, call: TwinCall, body: Body) -> None:
    gathering = Gathering(
        most=body.get("maximum_digits", 128),
        ends_with=body.get("terminating_digit", "#"),
        accepts=body.get("valid_digits", _ALL_DIGITS),
    )
    world.gather(call, gathering, body.get("timeout_millis", 60_000) / 1000)


@_behaves("stop_gather", "what was collected is reported")
def _stop_gather(world: World, call: TwinCall, body: Body) -> None:
    world.stop_gathering(call, "cancelled")
