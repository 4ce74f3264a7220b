# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_machine_premium_detection_result import CallMachinePremiumDetectionResult
from .call_parties_webhook_payload import CallPartiesWebhookPayload


class CallMachinePremiumDetectionEndedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    result: CallMachinePremiumDetectionResult | None = None
