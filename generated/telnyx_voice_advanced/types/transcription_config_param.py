# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

AssistantTranscriptionModelParam: TypeAlias = Literal[
    "deepgram/flux",
    "flux",
    "deepgram/nova-3",
    "deepgram/nova-2",
    "speechmatics/standard",
    "speechmatics/enhanced",
    "assemblyai/universal-streaming",
    "xai/grok-stt",
    "soniox/stt-rt-v4",
    "nvidia/parakeet-v3",
    "azure/fast",
    "azure/realtime",
    "google/latest_long",
    "distil-whisper/distil-large-v2",
    "openai/whisper-large-v3-turbo",
    "assemblyai/universal-3-5-pro",
    "cohere/ar-stt",
    "humain/realtime",
    "omi-health/omi-med-stt-v1",
    "reson8/turns",
    "speechmatics/linden-1",
]
"""Speech-to-text model. The API's default is `distil-whisper/distil-large-v2`."""


class TranscriptionConfigParam(TypedDict):
    """Speech to text for the assistant. Models that hear audio themselves ignore it."""

    model: NotRequired[AssistantTranscriptionModelParam]
    """Speech-to-text model. The API's default is `distil-whisper/distil-large-v2`."""
    language: NotRequired[str]
    """Language of the audio as an ISO 639-1 code, or `auto`. Each model knows languages of its
    own, and `deepgram/flux` also takes `multi`. The API's default is `auto`.
    """
