# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallDeepfakeDetectionError(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.deepfake_detection.error"] = always("call.deepfake_detection.error")
    payload: CallDeepfakeDetectionErrorPayload


class CallDeepfakeDetectionErrorPayload(CallWebhookPayload, frozen=True, kw_only=True):
    error_message: CallDeepfakeDetectionFailure | None = None


class CallDeepfakeDetectionErrorWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The detection of synthetic voices has failed.

    Caused by:

    - `client.calls.actions.answer`, if `deepfake_detection` is enabled and fails
    - `client.calls.dial`, if `deepfake_detection` is enabled and fails
    """

    data: CallDeepfakeDetectionError
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.deepfake_detection.error"]] = "call.deepfake_detection.error"


class CallDeepfakeDetectionFailure(OpenEnum):
    """Why detection failed: no result in time, no audio in time, or a fault of the service."""

    DETECTION_TIMEOUT = member("detection_timeout")
    RTP_TIMEOUT = member("rtp_timeout")
    DFD_CONNECTION_ERROR = member("dfd_connection_error")
    DFD_STREAM_ERROR = member("dfd_stream_error")
