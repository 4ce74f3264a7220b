# Generated; edit spec/ or templates/ instead.
"""What the spec cannot say: how commands change a call, and what the far end of it hears."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from . import conversing, gathering, media, telephony
from .leg import TwinCall
from .refusals import invalid_command, unprocessable
from .world import World

Body: TypeAlias = Mapping[str, Any]
Data: TypeAlias = "Mapping[str, Any] | None"
"""What stands in the data of the response, over the spec's example."""
Run: TypeAlias = Callable[[World, TwinCall, Body], Data]


class Behaviour(NamedTuple):
    """What a command does, and how the table says it."""

    run: Run
    says: str


BEHAVIOURS: Final[dict[str, Behaviour]] = {}
"""By the name of the command's method, for commands of a call."""

WHILE_RINGING: Final = frozenset(
    {"answer", "reject", "hangup", "transfer", "bridge", "update_client_state", "retrieve_status"}
)
"""Commands that a call takes before it is answered."""
AFTER_THE_END: Final = frozenset({"retrieve_status"})

_PAUSES: Final = {"w": 0.5, "W": 1.0}
_CAUSES: Final = {"USER_BUSY": "user_busy", "NOT_FOUND": "not_found"}


def _behaves(name: str, says: str) -> Callable[[Run], Run]:
    def keep(run: Run) -> Run:
        BEHAVIOURS[name] = Behaviour(run, says)
        return run

    return keep


@_behaves("update_client_state", "later webhooks of the call carry the state")
def _update_client_state(world: World, call: TwinCall, body: Body) -> Data:
    # The service keeps the `client_state` of every command.
    return None


@_behaves("send_dtmf", "the other leg of a bridge receives each digit, with its pauses")
def _send_dtmf(world: World, call: TwinCall, body: Body) -> Data:
    moment = 0.0
    for digit in body["digits"]:
        if digit in _PAUSES:
            moment += _PAUSES[digit]
            continue
        moment += body.get("duration_millis", 250) / 1000
        if call.bridged_to is not None:
            gathering.hear(world, call.bridged_to, digit, after=moment)
    return None


@_behaves("start_siprec", "a session starts; a second command starts a second one")
def _start_siprec(world: World, call: TwinCall, body: Body) -> Data:
    call.siprec_sessions += 1
    world.emit("siprec.started", call)
    return None


@_behaves("stop_siprec", "every session of the call stops")
def _stop_siprec(world: World, call: TwinCall, body: Body) -> Data:
    media.stop_siprec(world, call)
    return None


@_behaves("start_noise_suppression", "the direction is kept")
def _start_noise_suppression(world: World, call: TwinCall, body: Body) -> Data:
    call.noise_suppression = body.get("direction", "inbound")
    return None


@_behaves("stop_noise_suppression", "the direction is forgotten")
def _stop_noise_suppression(world: World, call: TwinCall, body: Body) -> Data:
    call.noise_suppression = None
    return None


@_behaves("switch_supervisor_role", "the supervisor of a bridged call gets the role")
def _switch_supervisor_role(world: World, call: TwinCall, body: Body) -> Data:
    if call.supervises is None or call.supervises.bridged_to is None:
        raise unprocessable("This call does not supervise a bridged call.")
    call.role = body["role"]
    return None


@_behaves("answer", "an incoming call that rings is answered")
def _answer(world: World, call: TwinCall, body: Body) -> Data:
    if call.direction == "outgoing":
        raise invalid_command("Call answer command cannot be issued for outbound calls.")
    if call.state != "ringing":
        raise invalid_command("This call has been answered already.")
    call.records_on_answer = "record" in body
    call.routing = call.routing.after(body)
    telephony.answer(world, call)
    return None


@_behaves("hangup", "the call ends, and the leg that it is bridged to")
def _hangup(world: World, call: TwinCall, body: Body) -> Data:
    source = "caller" if call.direction == "outgoing" else "callee"
    telephony.end(world, call, source=source)
    return None


@_behaves("reject", "an incoming call that rings ends with the cause given")
def _reject(world: World, call: TwinCall, body: Body) -> Data:
    if call.direction == "outgoing" or call.state != "ringing":
        raise invalid_command("Only an incoming call that rings can be rejected.")
    cause = _CAUSES.get(body.get("cause", ""), "call_rejected")
    telephony.end(world, call, cause=cause, source="callee")
    return None


@_behaves("bridge", "each of two legs hears the other")
def _bridge(world: World, call: TwinCall, body: Body) -> Data:
    other = world.calls.get(body.get("call_control_id", ""))
    if other is None or other is call or other.state == "ended":
        raise unprocessable("The call to bridge with does not exist, or has ended.")
    if "park_after_unbridge" in body:
        call.park_after_unbridge = body["park_after_unbridge"]
    telephony.bridge(world, call, other)
    return None


@_behaves("transfer", "a new leg rings, and is bridged once it is picked up")
def _transfer(world: World, call: TwinCall, body: Body) -> Data:
    telephony.ring(
        world,
        {"from": call.to, **body},
        to=body["to"],
        call_session_id=call.call_session_id,
        connection_id=call.connection_id,
        client_state=body.get("target_leg_client_state"),
        bridges_on_answer=call,
    )
    return None


@_behaves("retrieve_status", "whether the call goes on, and for how long it has")
def _retrieve_status(world: World, call: TwinCall, body: Body) -> Data:
    return {
        "call_control_id": call.call_control_id,
        "call_leg_id": call.call_leg_id,
        "call_session_id": call.call_session_id,
        "client_state": call.client_state,
        "is_alive": call.state != "ended",
        "call_duration": int(world.clock.time() - call.started),
        "start_time": world.text_of(call.started),
    }


@_behaves("speak", "it starts, and has ended a second later; nothing is spoken")
def _speak(world: World, call: TwinCall, body: Body) -> Data:
    media.play(world, call, "speak", {})
    return None


@_behaves("start_playback", "it starts, and has ended a second later; nothing is played")
def _start_playback(world: World, call: TwinCall, body: Body) -> Data:
    media.play(world, call, "playback", _file(body))
    return None


def _file(body: Body) -> dict[str, Any]:
    return {
        "media_url": body.get("audio_url"),
        "media_name": body.get("media_name"),
        "overlay": body.get("overlay", False),
    }


@_behaves("stop_playback", "all that is spoken or played ends")
def _stop_playback(world: World, call: TwinCall, body: Body) -> Data:
    media.stop_playing(world, call, "cancelled")
    return None


@_behaves("start_recording", "recording is on until it is stopped or the call ends")
def _start_recording(world: World, call: TwinCall, body: Body) -> Data:
    media.start_recording(call)
    return None


@_behaves("pause_recording", "recording pauses")
def _pause_recording(world: World, call: TwinCall, body: Body) -> Data:
    if call.recording == "active":
        call.recording = "paused"
    return None


@_behaves("resume_recording", "recording goes on")
def _resume_recording(world: World, call: TwinCall, body: Body) -> Data:
    if call.recording == "paused":
        call.recording = "active"
    return None


@_behaves("stop_recording", "the recording is saved")
def _stop_recording(world: World, call: TwinCall, body: Body) -> Data:
    media.stop_recording(world, call)
    return None


@_behaves("gather", "digits are collected by number, ending digit and time")
@_behaves("gather_using_speak", "as `gather`; the text is not spoken")
def _gather(world: World, call: TwinCall, body: Body) -> Data:
    gathering.gather(world, call, body)
    return None


@_behaves("gather_using_audio", "as `gather`, with a playback")
def _gather_using_audio(world: World, call: TwinCall, body: Body) -> Data:
    media.play(world, call, "playback", _file(body))
    gathering.gather(world, call, body)
    return None


@_behaves("stop_gather", "what was collected is reported")
def _stop_gather(world: World, call: TwinCall, body: Body) -> Data:
    gathering.stop_gathering(world, call, "cancelled")
    return None


@_behaves("start_ai_assistant", "a conversation goes on until it is stopped or the call ends")
def _start_ai_assistant(world: World, call: TwinCall, body: Body) -> Data:
    conversing.converse(world, call)
    return None


@_behaves("stop_ai_assistant", "the conversation ends")
def _stop_ai_assistant(world: World, call: TwinCall, body: Body) -> Data:
    conversing.stop_conversing(world, call, "stopped")
    return None
