# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_state_webhook_payload import CallStateWebhookPayload


class CallAnsweredPayload(CallStateWebhookPayload, frozen=True, kw_only=True):
    pass
