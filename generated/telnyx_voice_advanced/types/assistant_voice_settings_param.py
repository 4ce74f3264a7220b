# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .minimax_language_boost_param import MinimaxLanguageBoostParam


class AssistantVoiceSettingsParam(TypedDict):
    """The voice of the assistant for this call, in place of the stored settings."""

    voice: str
    """The voice, as in `speak`. Its last part may be a dynamic variable."""
    api_key_ref: NotRequired[str]
    """Integration secret that holds an API key of ElevenLabs."""
    background_audio: NotRequired[dict[str, object]]
    """Audio that plays behind the conversation: an object with a `type` (`predefined_media`,
    `media_url` or `media_name`) and a `value`.
    """
    expressive_mode: NotRequired[bool]
    """Whether the voice shows emotions. Telnyx Ultra only."""
    language_boost: NotRequired[MinimaxLanguageBoostParam]
    """Language or dialect that MiniMax favours, or `auto`. Without it there is none."""
    similarity_boost: NotRequired[float]
    """How close to the original voice. ElevenLabs only."""
    speed: NotRequired[float]
    """Speed as a factor. ElevenLabs only."""
    style: NotRequired[float]
    """How far the style is exaggerated. ElevenLabs only."""
    temperature: NotRequired[float]
    """How steady the voice is: less is more emotional. ElevenLabs only."""
    use_speaker_boost: NotRequired[bool]
    """Whether the likeness to the speaker is amplified, which takes longer. ElevenLabs only."""
    voice_speed: NotRequired[float]
    """Speed as a factor. Telnyx Ultra only. From 0.6 to 1.5."""
