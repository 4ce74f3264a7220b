# Generated; edit spec/ or templates/ instead.
"""What is recorded of a call, and what is played to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .leg import TwinCall
from .world import World

_SECONDS: Final = 1.0
"""How long a text or a file lasts. Nothing is spoken or played."""


def stop_siprec(world: World, call: TwinCall) -> None:
    """Every SIPREC session of the call ends."""
    for _ in range(call.siprec_sessions):
        world.emit("siprec.stopped", call)
    call.siprec_sessions = 0


def start_recording(call: TwinCall) -> None:
    """The call is recorded from now on."""
    call.recording = "active"


def stop_recording(world: World, call: TwinCall) -> None:
    """The recording of the call, if there is one, is saved."""
    if call.recording != "off":
        call.recording = "off"
        world.emit("call.recording.saved", call)


def play(world: World, call: TwinCall, kind: str, payload: Mapping[str, Any]) -> None:
    """A text (`speak`) or a file (`playback`) begins, and ends unless it is stopped before."""
    started = (kind, dict(payload))
    call.playing.append(started)
    world.emit(f"call.{kind}.started", call, payload)

    def over(moment: float) -> None:
        if any(each is started for each in call.playing):
            call.playing.remove(started)
            world.emit(f"call.{kind}.ended", call, {**payload, "status": "completed"})

    world.later(_SECONDS, over)


def stop_playing(world: World, call: TwinCall, status: str) -> None:
    """All that is played to the call ends."""
    while call.playing:
        kind, payload = call.playing.pop(0)
        world.emit(f"call.{kind}.ended", call, {**payload, "status": status})
