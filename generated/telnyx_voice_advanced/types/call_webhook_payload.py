# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar

from .._models.base import Model
from .._models.open_enum import OpenEnum, member


class CallWebhookPayload(Model, frozen=True, kw_only=True):
    """What every event tells about its call."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"client_state"})
    __shortened__: ClassVar[frozenset[str]] = frozenset({"call_control_id"})
    call_control_id: str | None = None
    """Identifies the call in commands, and is the token that lets its holder control it. Opaque."""
    call_leg_id: str | None = None
    """Identifies the call leg."""
    call_session_id: str | None = None
    """Identifies the call session, the group of legs that belong to one telephone call."""
    calling_party_type: CallingPartyType | None = None
    """How the calling party is connected."""
    client_state: str | None = None
    """State that a command gave the call, in Base64. The decoded bytes need not be text."""
    connection_id: str | None = None
    """Identifies the Call Control Application (formerly connection) of the call."""


class CallingPartyType(OpenEnum):
    """`pstn` for the telephone network, `sip` for a SIP endpoint."""

    PSTN = member("pstn")
    SIP = member("sip")
