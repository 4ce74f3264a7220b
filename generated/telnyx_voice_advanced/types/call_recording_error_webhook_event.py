# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallRecordingError(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.recording.error"] = always("call.recording.error")
    payload: CallRecordingErrorPayload


class CallRecordingErrorPayload(CallWebhookPayload, frozen=True, kw_only=True):
    reason: CallRecordingErrorReason | None = None


class CallRecordingErrorReason(OpenEnum):
    """Why the recording failed."""

    STORAGE_UNAUTHORIZED = member("Failed to authorize with storage using custom credentials")
    INVALID_CREDENTIALS_JSON = member("Invalid credentials json")
    UNSUPPORTED_BACKEND = member("Unsupported backend")
    INTERNAL_SERVER_ERROR = member("Internal server error")


class CallRecordingErrorWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A recording has failed.

    Caused by:

    - `client.calls.actions.answer`, if `record` is given and the recording fails
    - `client.calls.actions.bridge`, if `record` is given and the recording fails
    - `client.calls.actions.start_recording`, if the recording fails
    - `client.calls.actions.transfer`, if `record` is given and the recording fails
    - `client.calls.dial`, if `record` is given and the recording fails
    """

    data: CallRecordingError
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.recording.error"]] = "call.recording.error"
