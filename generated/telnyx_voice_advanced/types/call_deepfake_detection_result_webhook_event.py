# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_deepfake_detection_result import CallDeepfakeDetectionResult
from .webhook_meta import WebhookMeta


class CallDeepfakeDetectionResultWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The detection of synthetic voices has a result.

    Caused by:

    - `client.calls.actions.answer`, if `deepfake_detection` is enabled
    - `client.calls.dial`, if `deepfake_detection` is enabled
    """

    data: CallDeepfakeDetectionResult
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.deepfake_detection.result"]] = (
        "call.deepfake_detection.result"
    )
