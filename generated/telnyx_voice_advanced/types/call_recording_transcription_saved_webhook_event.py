# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_recording_transcription_saved import CallRecordingTranscriptionSaved
from .webhook_meta import WebhookMeta


class CallRecordingTranscriptionSavedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The transcript of a recording is ready.

    Caused by:

    - `client.calls.actions.start_recording`, if `transcription` is set
    """

    data: Verified[CallRecordingTranscriptionSaved]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.recording.transcription.saved"]:
        return "call.recording.transcription.saved"
