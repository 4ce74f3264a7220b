# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_deepfake_detection_failure import CallDeepfakeDetectionFailure
from .call_webhook_payload import CallWebhookPayload


class CallDeepfakeDetectionErrorPayload(CallWebhookPayload, frozen=True, kw_only=True):
    error_message: CallDeepfakeDetectionFailure | None = None
