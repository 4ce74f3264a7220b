# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .speechmatics_transcription_language_param import SpeechmaticsTranscriptionLanguageParam
from .speechmatics_transcription_model_param import SpeechmaticsTranscriptionModelParam


class TranscriptionEngineSpeechmaticsConfigParam(TypedDict):
    """Settings of Speechmatics."""

    transcription_engine: NotRequired[Literal["Speechmatics"]]
    language: NotRequired[SpeechmaticsTranscriptionLanguageParam]
    """Language of the speech, for Speechmatics. Each model knows some of them. The API's default
    is `en`.
    """
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    transcription_model: NotRequired[SpeechmaticsTranscriptionModelParam]
    """Model of Speechmatics. The API's default is `speechmatics/standard`."""
