# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_deepfake_detection_result import CallDeepfakeDetectionResult
from .webhook_meta import WebhookMeta


class CallDeepfakeDetectionResultWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The detection of synthetic voices has a result.

    Caused by:

    - `client.calls.actions.answer`, if `deepfake_detection` is enabled
    - `client.calls.dial`, if `deepfake_detection` is enabled
    """

    data: Verified[CallDeepfakeDetectionResult]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.deepfake_detection.result"]:
        return "call.deepfake_detection.result"
