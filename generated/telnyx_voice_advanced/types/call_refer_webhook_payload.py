# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_parties_webhook_payload import CallPartiesWebhookPayload


class CallReferWebhookPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    """What every event about a SIP REFER tells."""

    sip_notify_response: int | None = None
    """SIP status of the NOTIFY that reports on the REFER."""
