# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_ai_gather_webhook_payload import CallAIGatherWebhookPayload


class CallAIGatherMessageHistoryUpdatedPayload(
    CallAIGatherWebhookPayload, frozen=True, kw_only=True
):
    pass
