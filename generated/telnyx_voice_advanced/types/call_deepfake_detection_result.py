# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_deepfake_detection_result_payload import CallDeepfakeDetectionResultPayload
from .call_event import CallEvent


class CallDeepfakeDetectionResult(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.deepfake_detection.result"] = always("call.deepfake_detection.result")
    payload: CallDeepfakeDetectionResultPayload
