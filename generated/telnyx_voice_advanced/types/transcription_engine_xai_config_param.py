# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .xai_transcription_language_param import XaiTranscriptionLanguageParam


class TranscriptionEngineXaiConfigParam(TypedDict):
    """Settings of xAI."""

    transcription_engine: NotRequired[Literal["xAI"]]
    language: NotRequired[XaiTranscriptionLanguageParam]
    """Language of the speech, for xAI. The API's default is `en`."""
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    transcription_model: NotRequired[Literal["xai/grok-stt"]]
    """Model of xAI."""
