# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What the twin has, as JSON."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final

from .._twin.commands import COMMANDS
from .._twin.journal import Record, RequestRecord
from .._twin.leg import TwinCall
from .served_twin import ServedTwin, Switch

_NAMES: Final = sorted(command.name for command in COMMANDS)
_SAID: Final[Mapping[str, tuple[str, ...]]] = {
    "speak": ("payload",),
    "gather_using_speak": ("payload",),
    "start_playback": ("audio_url", "media_name"),
    "gather_using_audio": ("audio_url", "media_name"),
    "gather_using_ai": ("greeting",),
    "start_ai_assistant": ("greeting",),
    "send_dtmf": ("digits",),
}
"""The arguments that say what the far end of a call hears, by command."""
_KINDS: Final = {"start_playback": "playback", "send_dtmf": "dtmf"}


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


def state(twin: ServedTwin) -> dict[str, Any]:
    """All of it, without what happened."""
    return {
        "public_key": twin.public_key,
        **clock(twin),
        "faults": switches(twin.switches()),
        "calls": calls(twin),
        "commands": _NAMES,
    }


def calls(twin: ServedTwin) -> list[dict[str, Any]]:
    """Its calls, the oldest first."""
    said = _said(twin.journal)
    return [_call(twin, each, said[each.call_control_id]) for each in twin.calls.values()]


def call(twin: ServedTwin, found: TwinCall) -> dict[str, Any]:
    """One call."""
    return _call(twin, found, _said(twin.journal)[found.call_control_id])


def _call(twin: ServedTwin, found: TwinCall, said: list[dict[str, Any]]) -> dict[str, Any]:
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
        "said": said,
        "keys": twin.pressed.get(found.call_control_id, ""),
        "gathering": found.gathering is not None,
        "recording": found.recording,
    }


def _state(found: TwinCall) -> str:
    if found.state == "answered":
        return "bridged" if found.bridged_to else "active"
    return found.state


def _said(journal: Iterable[Record]) -> Mapping[str | None, list[dict[str, Any]]]:
    """What each call was made to hear, by its id."""
    found: defaultdict[str | None, list[dict[str, Any]]] = defaultdict(list)
    for record in journal:
        if not isinstance(record, RequestRecord) or record.outcome != "executed":
            continue
        name = record.command or ""
        if name in _SAID:
            texts = (record.body.get(argument) for argument in _SAID[name])
            text = next((text for text in texts if isinstance(text, str)), "")
            found[record.call_control_id].append(
                {"at": round(record.at, 6), "kind": _KINDS.get(name, name), "text": text}
            )
    return found
