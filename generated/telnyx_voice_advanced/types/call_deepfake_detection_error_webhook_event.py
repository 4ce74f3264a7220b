# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_deepfake_detection_error import CallDeepfakeDetectionError
from .webhook_meta import WebhookMeta


class CallDeepfakeDetectionErrorWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The detection of synthetic voices has failed.

    Caused by:

    - `client.calls.actions.answer`, if `deepfake_detection` is enabled and fails
    - `client.calls.dial`, if `deepfake_detection` is enabled and fails
    """

    data: Verified[CallDeepfakeDetectionError]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.deepfake_detection.error"]:
        return "call.deepfake_detection.error"
