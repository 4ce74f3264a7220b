# Generated; edit spec/ or templates/ instead.
"""Calls ring, are answered, bridged, and end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .conversing import stop_conversing
from .detecting import Answerer, detect
from .gathering import stop_gathering
from .leg import TwinCall
from .media import start_recording, stop_playing, stop_recording, stop_siprec
from .routing import Routing
from .world import World

_RINGS: Final = 30
"""Seconds that a call rings unless the command says otherwise."""


def ring(world: World, body: Mapping[str, Any], **known: Any) -> TwinCall:
    """An outgoing call, which rings until it is picked up or the time for that is over."""
    call = world.add(
        direction="outgoing",
        state="ringing",
        from_=body.get("from"),
        records_on_answer="record" in body,
        park_after_unbridge=body.get("park_after_unbridge"),
        routing=Routing().after(body),
        machine_detection=body.get("answering_machine_detection"),
        **known,
    )
    world.emit("call.initiated", call, {"state": "bridging"})

    def give_up(moment: float) -> None:
        if call.state == "ringing":
            end(world, call, cause="timeout", source="unknown")

    world.later(body.get("timeout_secs", _RINGS), give_up)
    return call


def answer(world: World, call: TwinCall, by: Answerer = "human") -> None:
    """The call is answered, by whoever was called."""
    call.state = "answered"
    world.emit("call.answered", call, {"state": "answered"})
    if call.records_on_answer:
        start_recording(call)
    detect(world, call, by)
    other, call.bridges_on_answer = call.bridges_on_answer, None
    if other is not None and other.state != "ended":
        bridge(world, call, other)


def bridge(world: World, one: TwinCall, other: TwinCall) -> None:
    """Each of two calls hears the other from now on, and no third one."""
    for call in (one, other):
        if call.bridged_to is not None:
            call.bridged_to.bridged_to = None
    one.bridged_to, other.bridged_to = other, one
    for call in (one, other):
        if call.state == "ringing":
            answer(world, call)
        world.emit("call.bridged", call)


def end(
    world: World, call: TwinCall, *, cause: str = "normal_clearing", source: str = "caller"
) -> None:
    """The call ends, and with it what it is bridged to and what goes on in it."""
    if call.state == "ended":
        return
    call.state, call.hangup_cause = "ended", cause
    stop_playing(world, call, "call_hangup")
    stop_gathering(world, call, "call_hangup")
    stop_conversing(world, call, "call_hangup")
    stop_siprec(world, call)
    stop_recording(world, call)
    moment = world.text_of(world.clock.time())
    payload = {
        "hangup_cause": cause,
        "hangup_source": source,
        "start_time": world.text_of(call.started),
        "end_time": moment,
        "state": "hangup",
    }
    world.emit("call.hangup", call, payload)
    other, call.bridged_to = call.bridged_to, None
    if other is not None:
        other.bridged_to = None
        if other.park_after_unbridge != "self":
            end(world, other, cause=cause, source=source)
