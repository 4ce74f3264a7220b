# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallDeepfakeDetectionOutcome(OpenEnum):
    """What the voice is: a human's, a synthetic one, or none that could be heard in time."""

    REAL = member("real")
    FAKE = member("fake")
    SILENCE_TIMEOUT = member("silence_timeout")


class CallDeepfakeDetectionResult(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.deepfake_detection.result"] = always("call.deepfake_detection.result")
    payload: CallDeepfakeDetectionResultPayload


class CallDeepfakeDetectionResultPayload(CallWebhookPayload, frozen=True, kw_only=True):
    result: CallDeepfakeDetectionOutcome | None = None
    score: float | None = None
    """How likely the voice is synthetic, from 0 to 1. Null where nothing was heard."""
    consistency: float | None = None
    """How evenly the audio was judged, in per cent. Null where nothing was heard. From 0 to 100."""


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
