# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_refer_webhook_payload import CallReferWebhookPayload


class CallReferCompletedPayload(CallReferWebhookPayload, frozen=True, kw_only=True):
    pass
