# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_leg_webhook_payload import CallLegWebhookPayload
from .call_state import CallState
from .custom_sip_header import CustomSipHeader
from .inbound_sip_header import InboundSipHeader


class CallStateWebhookPayload(CallLegWebhookPayload, frozen=True, kw_only=True):
    """What the events tell that report a state of the call."""

    state: CallState | None = None
    custom_headers: list[CustomSipHeader] | None = None
    """Custom SIP headers of the call."""
    sip_headers: list[InboundSipHeader] | None = None
    """`User-to-User` and `Diversion` headers of the SIP INVITE."""
    tags: list[str] | None = None
    """Tags of the number."""
