# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .deepgram_nova2_transcription_language_param import DeepgramNova2TranscriptionLanguageParam


class DeepgramNova2ConfigParam(TypedDict):
    """Settings of Deepgram's Nova 2."""

    transcription_engine: Literal["Deepgram"]
    transcription_model: Literal["deepgram/nova-2"]
    language: NotRequired[DeepgramNova2TranscriptionLanguageParam]
    """Language of the speech, for Nova 2. The API's default is `en`."""
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    hints: NotRequired[list[str]]
    """Terms to expect. The API's default is `…`."""
    keywords_boosting: NotRequired[dict[str, float]]
    """Words and how strongly each is favoured."""
    smart_format: NotRequired[bool]
    """Whether the transcript has capitals, punctuation and digits. The API's default is `true`."""
    utterance_end_ms: NotRequired[int]
    """Silence that ends an utterance, in milliseconds. From 0 to 5000. The API's default is
    `1000`.
    """
