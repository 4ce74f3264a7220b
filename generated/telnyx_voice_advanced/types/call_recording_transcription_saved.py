# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_event import CallEvent
from .call_recording_transcription_saved_payload import CallRecordingTranscriptionSavedPayload


class CallRecordingTranscriptionSaved(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.recording.transcription.saved"] = always(
        "call.recording.transcription.saved"
    )
    payload: CallRecordingTranscriptionSavedPayload
