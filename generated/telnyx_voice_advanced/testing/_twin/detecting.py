# Generated; edit spec/ or templates/ instead.
"""Who answered, a human or a machine: what answering machine detection reports."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .leg import TwinCall
from .world import World

Answerer: TypeAlias = Literal["human", "machine"]

_DETECTED: Final = 1.0
"""Seconds after the answer at which it is known who answered."""
_BEEP: Final = 3.0
"""Seconds after the answer at which a machine beeps."""
_WAITS_FOR_THE_BEEP: Final = frozenset({"greeting_end", "detect_words", "detect_beep", "premium"})


def detect(world: World, call: TwinCall, answerer: Answerer) -> None:
    """Report who answered, if the command that made the call asked for that."""
    mode = call.machine_detection
    if mode is None or mode == "disabled":
        return
    is_premium = mode == "premium"
    kind = "machine.premium" if is_premium else "machine"
    human = "human_residence" if is_premium else "human"

    def report(event_type: str, result: str, after: float) -> None:
        def occur(moment: float) -> None:
            if call.state != "ended":
                world.emit(event_type, call, {"result": result})

        world.later(after, occur)

    is_machine = answerer == "machine"
    report(f"call.{kind}.detection.ended", answerer if is_machine else human, _DETECTED)
    if is_machine and mode in _WAITS_FOR_THE_BEEP:
        report(f"call.{kind}.greeting.ended", "beep_detected", _BEEP)
