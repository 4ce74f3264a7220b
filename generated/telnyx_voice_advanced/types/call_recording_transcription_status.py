# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallRecordingTranscriptionStatus(OpenEnum):
    """State of the transcription."""

    COMPLETED = member("completed")
