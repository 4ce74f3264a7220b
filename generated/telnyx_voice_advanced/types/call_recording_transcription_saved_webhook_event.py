# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_recording_transcription_saved import CallRecordingTranscriptionSaved
from .webhook_meta import WebhookMeta


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
