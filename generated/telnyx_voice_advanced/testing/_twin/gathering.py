# Generated; edit spec/ or templates/ instead.
"""Digits that arrive at a call, and commands that collect them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .leg import Gathering, TwinCall
from .world import World

_ALL_DIGITS: Final = "0123456789#*"


def hear(world: World, call: TwinCall, digit: str, *, after: float = 0.0) -> None:
    """A tone reaches a call from its far end."""

    def arrive(moment: float) -> None:
        if call.state == "answered":
            world.emit("call.dtmf.received", call, {"digit": digit})
            _collect(world, call, digit)

    if after:
        world.later(after, arrive)
    else:
        arrive(world.clock.monotonic())


def gather(world: World, call: TwinCall, body: Mapping[str, Any]) -> None:
    """Collect digits until there are enough, one ends them, or it is too late."""
    gathering = Gathering(
        least=body.get("minimum_digits", 1),
        most=body.get("maximum_digits", 128),
        ends_with=body.get("terminating_digit", "#"),
        accepts=body.get("valid_digits", _ALL_DIGITS),
        between=body.get("inter_digit_timeout_millis", 5_000) / 1000,
        gather_id=body.get("gather_id"),
    )
    call.gathering = gathering
    _give_up(world, call, gathering, body.get("timeout_millis", 60_000) / 1000, None)
    _give_up(world, call, gathering, body.get("initial_timeout_millis", 5_000) / 1000, 0)


def _give_up(
    world: World, call: TwinCall, gathering: Gathering, seconds: float, count: int | None
) -> None:
    """End it after a time, in which no further digit has come where they are counted."""

    def over(moment: float) -> None:
        if call.gathering is gathering and count in (None, gathering.heard):
            enough = len(gathering.digits) >= gathering.least
            status = "valid" if enough else "invalid" if gathering.heard else "timeout"
            stop_gathering(world, call, status)

    world.later(seconds, over)


def _collect(world: World, call: TwinCall, digit: str) -> None:
    gathering = call.gathering
    if gathering is None:
        return
    gathering.heard += 1
    if digit in gathering.ends_with:
        enough = len(gathering.digits) >= gathering.least
        stop_gathering(world, call, "valid" if enough else "invalid")
        return
    if digit in gathering.accepts:
        gathering.digits += digit
    if len(gathering.digits) >= gathering.most:
        stop_gathering(world, call, "valid")
    else:
        _give_up(world, call, gathering, gathering.between, gathering.heard)


def stop_gathering(world: World, call: TwinCall, status: str) -> None:
    """Report what was collected, if anything was waited for."""
    gathering, call.gathering = call.gathering, None
    if gathering is not None:
        payload = {
            "digits": gathering.digits,
            "status": status,
            "gather_id": gathering.gather_id,
        }
        world.emit("call.gather.ended", call, payload)
