# Generated; edit spec/ or templates/ instead.
"""The call that events are about."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass, field
from typing import Protocol


def _control_id() -> str:
    return f"v3:{secrets.token_urlsafe(40)}"


def _id() -> str:
    return str(uuid.uuid4())


class AnyCall(Protocol):
    """A `Call`, or a call of a twin: what events say of the call that they are about."""

    @property
    def call_control_id(self) -> str: ...
    @property
    def call_leg_id(self) -> str: ...
    @property
    def call_session_id(self) -> str: ...
    @property
    def connection_id(self) -> str: ...
    @property
    def from_(self) -> str: ...
    @property
    def to(self) -> str: ...
    @property
    def client_state(self) -> str | None: ...


@dataclass(frozen=True, kw_only=True)
class Call:
    """What all events of one call leg have in common. Left out, an identifier is a fresh one.

    An event takes from it the fields that its payload has.
    """

    call_control_id: str = field(default_factory=_control_id, repr=False)
    call_leg_id: str = field(default_factory=_id)
    call_session_id: str = field(default_factory=_id)
    connection_id: str = "2764519380042718365"
    """The Call Control Application, or another connection, that the call came in on."""
    from_: str = "+13125550187"
    to: str = "+12065550119"
    client_state: str | None = field(default=None, repr=False)
    """In base64, as the API returns it; `encode_client_state` makes it."""
