# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallRecordingTranscriptionSaved(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.recording.transcription.saved"] = always(
        "call.recording.transcription.saved"
    )
    payload: CallRecordingTranscriptionSavedPayload


class CallRecordingTranscriptionSavedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    __sensitive__: ClassVar[frozenset[str]] = frozenset({"transcription_text"})
    recording_id: str | None = None
    """Identifies the recording."""
    recording_transcription_id: str | None = None
    """Identifies the transcript."""
    status: CallRecordingTranscriptionStatus | None = None
    transcription_text: str | None = None
    """The transcript."""


class CallRecordingTranscriptionSavedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The transcript of a recording is ready.

    Caused by:

    - `client.calls.actions.start_recording`, if `transcription` is set
    """

    data: CallRecordingTranscriptionSaved
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.recording.transcription.saved"]] = (
        "call.recording.transcription.saved"
    )


class CallRecordingTranscriptionStatus(OpenEnum):
    """State of the transcription."""

    COMPLETED = member("completed")
