# Generated; edit spec/ or templates/ instead.
"""What the twin has, as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from .._twin.leg import TwinCall
from .._twin.names import COMMAND_NAMES
from .entries import Entries
from .served_twin import ServedTwin, Switch

_ENDED: Final = 50
"""How many calls that have ended the state still shows."""


def clock(twin: ServedTwin) -> dict[str, Any]:
    """Its clock."""
    return {
        "now": round(twin.now, 6),
        "running": twin.clock.running,
        "speed": twin.clock.speed,
    }


def switches(found: Iterable[Switch]) -> list[dict[str, Any]]:
    """The faults that are on."""
    return [
        {
            "fault": switch.fault,
            "command": switch.command,
            "call": switch.call,
            "event_type": switch.event_type,
            "times": switch.rule.times,
            "rate": switch.rule.rate,
        }
        for switch in found
    ]


def state(twin: ServedTwin, entries: Entries) -> dict[str, Any]:
    """All of it, without what happened."""
    ended = [each for each in twin.calls.values() if each.state == "ended"]
    hidden = set(ended[:-_ENDED])
    shown = [each for each in twin.calls.values() if each not in hidden]
    return {
        "public_key": twin.public_key,
        **clock(twin),
        "counts": entries.counts(),
        "faults": switches(twin.switches()),
        "calls": [call(twin, entries, each) for each in shown],
        "commands": COMMAND_NAMES,
    }


def call(twin: ServedTwin, entries: Entries, found: TwinCall) -> dict[str, Any]:
    """One call."""
    return {
        "call_control_id": found.call_control_id,
        "short_id": str(found),
        "call_leg_id": found.call_leg_id,
        "call_session_id": found.call_session_id,
        "direction": found.direction,
        "from": found.from_,
        "to": found.to,
        "state": _state(found),
        "cause": found.hangup_cause,
        "bridged_to": found.bridged_to.call_control_id if found.bridged_to else None,
        "client_state": found.client_state,
        "said": entries.said(found.call_control_id),
        "keys": twin.pressed.get(found.call_control_id, ""),
        "gathering": found.gathering is not None,
        "recording": found.recording,
    }


def _state(found: TwinCall) -> str:
    if found.state == "answered":
        return "bridged" if found.bridged_to else "active"
    return found.state
