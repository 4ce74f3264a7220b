# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .humain_transcription_language_param import HumainTranscriptionLanguageParam


class TranscriptionEngineHumainConfigParam(TypedDict):
    """Settings of Humain."""

    transcription_engine: NotRequired[Literal["Humain"]]
    language: NotRequired[HumainTranscriptionLanguageParam]
    """Language of the speech, for Humain."""
    transcription_model: NotRequired[Literal["humain/realtime"]]
    """Model of Humain."""
