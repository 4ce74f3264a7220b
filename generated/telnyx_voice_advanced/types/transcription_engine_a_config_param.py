# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .google_speech_context_param import GoogleSpeechContextParam
from .google_transcription_language_param import GoogleTranscriptionLanguageParam
from .google_transcription_model_param import GoogleTranscriptionModelParam


class TranscriptionEngineAConfigParam(TypedDict):
    """Settings of Google, by its old name."""

    transcription_engine: NotRequired[Literal["A"]]
    language: NotRequired[GoogleTranscriptionLanguageParam]
    """Language of the speech, for Google. The API's default is `en`."""
    model: NotRequired[GoogleTranscriptionModelParam]
    """Model of Google."""
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    hints: NotRequired[list[str]]
    """Words and phrases to expect. The API's default is `…`."""
    speech_context: NotRequired[list[GoogleSpeechContextParam]]
    """Phrases to expect, with a weight."""
    use_enhanced: NotRequired[bool]
    """Whether the enhanced model is used, for `phone_call` and `video`. The API's default is
    `false`.
    """
    profanity_filter: NotRequired[bool]
    """Whether swear words are filtered out. The API's default is `false`."""
    enable_speaker_diarization: NotRequired[bool]
    """Whether the speakers are told apart. The API's default is `false`."""
    min_speaker_count: NotRequired[int]
    """Fewest speakers. The API's default is `2`."""
    max_speaker_count: NotRequired[int]
    """Most speakers. The API's default is `6`."""
