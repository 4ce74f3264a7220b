# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_deepfake_detection_error import CallDeepfakeDetectionError
from .webhook_meta import WebhookMeta


class CallDeepfakeDetectionErrorWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The detection of synthetic voices has failed.

    Caused by:

    - `client.calls.actions.answer`, if `deepfake_detection` is enabled and fails
    - `client.calls.dial`, if `deepfake_detection` is enabled and fails
    """

    data: CallDeepfakeDetectionError
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.deepfake_detection.error"]] = "call.deepfake_detection.error"
