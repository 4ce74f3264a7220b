# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_machine_detection_result import CallMachineDetectionResult
from .call_parties_webhook_payload import CallPartiesWebhookPayload


class CallMachineDetectionEndedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    result: CallMachineDetectionResult | None = None
