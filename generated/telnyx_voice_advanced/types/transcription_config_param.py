# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .assistant_transcription_model_param import AssistantTranscriptionModelParam


class TranscriptionConfigParam(TypedDict):
    """Speech to text for the assistant. Models that hear audio themselves ignore it."""

    model: NotRequired[AssistantTranscriptionModelParam]
    """Speech-to-text model. The API's default is `distil-whisper/distil-large-v2`."""
    language: NotRequired[str]
    """Language of the audio as an ISO 639-1 code, or `auto`. Each model knows languages of its
    own, and `deepgram/flux` also takes `multi`. The API's default is `auto`.
    """
