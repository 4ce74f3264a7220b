# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .cohere_transcription_language_param import CohereTranscriptionLanguageParam


class TranscriptionEngineCohereConfigParam(TypedDict):
    """Settings of Cohere."""

    transcription_engine: NotRequired[Literal["Cohere"]]
    language: NotRequired[CohereTranscriptionLanguageParam]
    """Language of the speech, for Cohere."""
    transcription_model: NotRequired[Literal["cohere/ar-stt"]]
    """Model of Cohere."""
