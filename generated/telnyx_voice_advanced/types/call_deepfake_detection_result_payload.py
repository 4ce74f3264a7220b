# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_deepfake_detection_outcome import CallDeepfakeDetectionOutcome
from .call_webhook_payload import CallWebhookPayload


class CallDeepfakeDetectionResultPayload(CallWebhookPayload, frozen=True, kw_only=True):
    result: CallDeepfakeDetectionOutcome | None = None
    score: float | None = None
    """How likely the voice is synthetic, from 0 to 1. Null where nothing was heard."""
    consistency: float | None = None
    """How evenly the audio was judged, in per cent. Null where nothing was heard. From 0 to 100."""
