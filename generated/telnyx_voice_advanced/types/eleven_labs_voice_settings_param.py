# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class ElevenLabsVoiceSettingsParam(TypedDict):
    """Settings of a voice of ElevenLabs."""

    type: Literal["elevenlabs"]
    api_key_ref: NotRequired[str]
    """Integration secret that holds an API key of ElevenLabs."""
