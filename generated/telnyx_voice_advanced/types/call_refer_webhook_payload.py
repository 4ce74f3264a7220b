# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .call_parties_webhook_payload import CallPartiesWebhookPayload


class CallReferWebhookPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    """What every event about a SIP REFER tells."""

    sip_notify_response: int | None = None
    """SIP status of the NOTIFY that reports on the REFER."""
