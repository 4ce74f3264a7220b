# Generated; edit spec/ or templates/ instead.
"""The calls of a twin: their identifiers, and all that commands change about them."""

from __future__ import annotations

import random
import uuid
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from ..._redaction import shortened
from .routing import Routing

State: TypeAlias = Literal["ringing", "answered", "ended"]
Role: TypeAlias = Literal["barge", "whisper", "monitor"]


class Identifiers:
    """Makes identifiers of the forms that Telnyx's have; a seed makes the same ones again."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice

    def control_id(self) -> str:
        return f"v3:{urlsafe_b64encode(self._dice.randbytes(40)).decode().rstrip('=')}"

    def uuid(self) -> str:
        return str(uuid.UUID(int=self._dice.getrandbits(128), version=4))


def _nothing() -> list[tuple[str, dict[str, Any]]]:
    return []


@dataclass(kw_only=True, eq=False)
class TwinCall:
    """A call leg that the twin has. Its identifiers are attributes, so event factories take it too.

    Attributes:
        state: `ringing`, `answered` or `ended`.
        client_state: What the last command with one gave the call, in base64.
        bridged_to: The leg at the other end of a bridge.
        supervises: The leg that this one listens to, where it is a supervisor's.
        role: The supervisor's role.
        noise_suppression: The direction that is cleaned, where one is.
        siprec_sessions: How many sessions are being recorded.
        recording: `active`, `paused` or `off`.
        gathering: The digits that a gather command is collecting.
        started: When it began, in Unix time on the twin's clock.
        playing: What is being spoken and played to it.
        bridges_on_answer: The leg that it is bridged to once it is answered.
        records_on_answer: Whether it is recorded once it is answered.
        park_after_unbridge: `self` where it goes on when the other leg of its bridge ends.
        machine_detection: The answering machine detection that the command which made it asked for.
        routing: Where its webhooks go, if not where those of the other calls do.
        hangup_cause: Why it ended.
        conversing_since: When the conversation of an AI assistant began, in seconds of the twin's clock.
    """

    call_control_id: str = field(repr=False)
    call_leg_id: str
    call_session_id: str = field(repr=False)
    connection_id: str = field(default="2764519380042718365", repr=False)
    direction: Literal["incoming", "outgoing"] = field(default="incoming", repr=False)
    from_: str = field(default="+13125550187", repr=False)
    to: str = field(default="+12065550119", repr=False)
    client_state: str | None = field(default=None, repr=False)
    state: State = "answered"
    bridged_to: TwinCall | None = field(default=None, repr=False)
    supervises: TwinCall | None = field(default=None, repr=False)
    role: Role | None = None
    noise_suppression: str | None = field(default=None, repr=False)
    siprec_sessions: int = field(default=0, repr=False)
    recording: Literal["active", "paused", "off"] = field(default="off", repr=False)
    gathering: Gathering | None = field(default=None, repr=False)
    started: float = field(default=0.0, repr=False)
    playing: list[tuple[str, dict[str, Any]]] = field(default_factory=_nothing, repr=False)
    bridges_on_answer: TwinCall | None = field(default=None, repr=False)
    records_on_answer: bool = field(default=False, repr=False)
    park_after_unbridge: str | None = field(default=None, repr=False)
    machine_detection: str | None = field(default=None, repr=False)
    routing: Routing = field(default_factory=Routing, repr=False)
    hangup_cause: str | None = field(default=None, repr=False)
    conversing_since: float | None = field(default=None, repr=False)

    def __str__(self) -> str:
        return shortened(self.call_control_id)


@dataclass(kw_only=True)
class Gathering:
    """Digits that a gather command waits for."""

    least: int
    most: int
    ends_with: str
    accepts: str
    between: float
    """Seconds that the next digit may take."""
    gather_id: str | None
    heard: int = 0
    """How many digits came, accepted or not."""
    digits: str = field(default="", repr=False)
