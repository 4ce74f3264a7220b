# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_deepfake_detection_error_payload import CallDeepfakeDetectionErrorPayload
from .call_event import CallEvent


class CallDeepfakeDetectionError(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.deepfake_detection.error"] = always("call.deepfake_detection.error")
    payload: CallDeepfakeDetectionErrorPayload
