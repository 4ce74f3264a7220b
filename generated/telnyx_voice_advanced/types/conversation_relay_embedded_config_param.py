# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .conversation_relay_embedded_config_voice_settings_param import (
    ConversationRelayEmbeddedConfigVoiceSettingsParam,
)
from .conversation_relay_interruptible_param import ConversationRelayInterruptibleParam
from .conversation_relay_interruption_settings_param import (
    ConversationRelayInterruptionSettingsParam,
)
from .conversation_relay_language_param import ConversationRelayLanguageParam
from .conversation_relay_transcription_engine_param import ConversationRelayTranscriptionEngineParam
from .voice_config_param import VoiceConfigParam


class ConversationRelayEmbeddedConfigParam(TypedDict):
    """A Conversation Relay session that starts when the call is answered."""

    url: str
    """WebSocket URL of your server for the relay. Pattern: `^wss?://`."""
    greeting: NotRequired[str]
    """Text that is spoken first."""
    language: NotRequired[str]
    """Language of speech in both directions. The API's default is `en`."""
    languages: NotRequired[list[ConversationRelayLanguageParam]]
    """Settings by language."""
    voice: NotRequired[VoiceConfigParam]
    """Voice of the assistant, in the form that `speak` takes. The API's default is
    `Telnyx.KokoroTTS.af`.
    """
    voice_settings: NotRequired[ConversationRelayEmbeddedConfigVoiceSettingsParam]
    """Settings of the voice, by its provider."""
    transcription_engine: NotRequired[ConversationRelayTranscriptionEngineParam]
    """Speech recognition engine of the relay. The API's default is `Google`. Deprecated: `A` (now
    `Google`), `B` (now `Telnyx`).
    """
    transcription_engine_config: NotRequired[dict[str, object]]
    """Settings of the engine, as for a transcription, without naming the engine again."""
    tts_provider: NotRequired[str]
    """Text-to-speech provider. Without it the voice tells."""
    provider: NotRequired[str]
    """Voice provider. Needs `structured_provider`."""
    structured_provider: NotRequired[dict[str, object]]
    """Settings of `provider`, as that provider names them."""
    dtmf_detection: NotRequired[bool]
    """Whether digits reach your server. The API's default is `false`."""
    interruptible: NotRequired[ConversationRelayInterruptibleParam]
    """What may interrupt the speech of the relay. The API's default is `any`."""
    interruptible_greeting: NotRequired[ConversationRelayInterruptibleParam]
    """What may interrupt the speech of the relay. The API's default is `any`."""
    interruption_settings: NotRequired[ConversationRelayInterruptionSettingsParam]
    """What may interrupt the speech of the relay."""
    custom_parameters: NotRequired[dict[str, object]]
    """Values that the session gets as dynamic variables."""
