# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from msgspec import field

from .call_webhook_payload import CallWebhookPayload


class CallPartiesWebhookPayload(CallWebhookPayload, frozen=True, kw_only=True):
    """What an event tells that knows both ends of its call."""

    from_: str | None = field(name="from", default=None)
    """The caller, as a number or SIP address."""
    to: str | None = None
    """The callee, as a number or SIP address."""
