# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .reson8_transcription_language_param import Reson8TranscriptionLanguageParam


class TranscriptionEngineReson8ConfigParam(TypedDict):
    """Settings of Reson8."""

    transcription_engine: NotRequired[Literal["Reson8"]]
    language: NotRequired[Reson8TranscriptionLanguageParam]
    """Language of the speech, for Reson8."""
    transcription_model: NotRequired[Literal["reson8/turns"]]
    """Model of Reson8."""
