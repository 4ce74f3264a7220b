# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .call_recording_transcription_status import CallRecordingTranscriptionStatus
from .call_webhook_payload import CallWebhookPayload


class CallRecordingTranscriptionSavedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    __sensitive__: ClassVar[frozenset[str]] = frozenset({"transcription_text"})
    recording_id: str | None = None
    """Identifies the recording."""
    recording_transcription_id: str | None = None
    """Identifies the transcript."""
    status: CallRecordingTranscriptionStatus | None = None
    transcription_text: str | None = None
    """The transcript."""
