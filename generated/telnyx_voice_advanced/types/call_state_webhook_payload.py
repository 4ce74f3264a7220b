# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar

from .._models.base import Model
from .._models.open_enum import OpenEnum, member
from .call_leg_webhook_payload import CallLegWebhookPayload


class CallState(OpenEnum):
    """State of the call. `parked` waits for a command."""

    PARKED = member("parked")
    BRIDGING = member("bridging")
    ANSWERED = member("answered")
    HANGUP = member("hangup")


class CallStateWebhookPayload(CallLegWebhookPayload, frozen=True, kw_only=True):
    """What the events tell that report a state of the call."""

    state: CallState | None = None
    custom_headers: list[CustomSipHeader] | None = None
    """Custom SIP headers of the call."""
    sip_headers: list[InboundSipHeader] | None = None
    """`User-to-User` and `Diversion` headers of the SIP INVITE."""
    tags: list[str] | None = None
    """Tags of the number."""


class CustomSipHeader(Model, frozen=True, kw_only=True):
    """A custom SIP header."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"value"})
    name: str | None = None
    """Name of the header."""
    value: str | None = None
    """Text of the header."""


class InboundSipHeader(Model, frozen=True, kw_only=True):
    """A header of the SIP INVITE."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"value"})
    name: InboundSipHeaderName | None = None
    value: str | None = None
    """Text of the header."""


class InboundSipHeaderName(OpenEnum):
    """Name of the header."""

    USER_TO_USER = member("User-to-User")
    DIVERSION = member("Diversion")
