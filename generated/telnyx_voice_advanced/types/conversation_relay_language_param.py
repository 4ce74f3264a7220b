# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .conversation_relay_language_voice_settings_param import (
    ConversationRelayLanguageVoiceSettingsParam,
)
from .conversation_relay_transcription_engine_param import ConversationRelayTranscriptionEngineParam


class ConversationRelayLanguageParam(TypedDict):
    """Settings of the relay for one language."""

    language: str
    """BCP 47 tag of the language."""
    voice: NotRequired[str]
    """Voice for the language, in the form that `speak` takes."""
    voice_settings: NotRequired[ConversationRelayLanguageVoiceSettingsParam]
    """Settings of the voice, by its provider."""
    transcription_engine: NotRequired[ConversationRelayTranscriptionEngineParam]
    """Speech recognition engine of the relay. The API's default is `Google`. Deprecated: `A` (now
    `Google`), `B` (now `Telnyx`).
    """
    transcription_engine_config: NotRequired[dict[str, object]]
    """Settings of the engine, as for a transcription, without naming the engine again."""
    tts_provider: NotRequired[str]
    """Text-to-speech provider. Without it the voice tells."""
    speech_model: NotRequired[str]
    """Speech-to-text model. Better set in `transcription_engine_config`."""
    transcription_provider: NotRequired[str]
    """Speech-to-text provider. Better set as `transcription_engine`."""
