# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_leg_webhook_payload import CallLegWebhookPayload


class CallBridgedPayload(CallLegWebhookPayload, frozen=True, kw_only=True):
    pass
