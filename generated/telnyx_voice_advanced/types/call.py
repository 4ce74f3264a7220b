# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar

from .._models.base import Model
from .._models.open_enum import OpenEnum, member


class Call(Model, frozen=True, kw_only=True):
    """A call and its status."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"client_state"})
    __shortened__: ClassVar[frozenset[str]] = frozenset({"call_control_id"})
    call_control_id: str
    """Identifies the call in commands, and is the token that lets its holder control it. Opaque."""
    call_leg_id: str
    """Identifies the call leg."""
    call_session_id: str
    """Identifies the call session, the group of legs that belong to one telephone call."""
    is_alive: bool
    """Whether the call goes on. Always false in the response to a dial command, which comes before
    the call.
    """
    record_type: CallRecordType
    """Tells a call from the other records of the API."""
    call_duration: int | None = None
    """How long the call has taken, in seconds."""
    client_state: str | None = None
    """State that a command gave the call, in Base64."""
    start_time: str | None = None
    """When the call started, in ISO 8601."""
    end_time: str | None = None
    """When the call ended, in ISO 8601. Absent while it goes on."""


class CallRecordType(OpenEnum):
    """Tells a call from the other records of the API."""

    CALL = member("call")
