# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ._aliases import VoiceConfigParam
from .aws_voice_settings_param import AwsVoiceSettingsParam
from .azure_voice_settings_param import AzureVoiceSettingsParam
from .eleven_labs_voice_settings_param import ElevenLabsVoiceSettingsParam
from .inworld_voice_settings_param import InworldVoiceSettingsParam
from .minimax_voice_settings_param import MinimaxVoiceSettingsParam
from .resemble_voice_settings_param import ResembleVoiceSettingsParam
from .rime_voice_settings_param import RimeVoiceSettingsParam
from .soniox_voice_settings_param import SonioxVoiceSettingsParam
from .telnyx_voice_settings_param import TelnyxVoiceSettingsParam
from .xai_voice_settings_param import XaiVoiceSettingsParam


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


ConversationRelayEmbeddedConfigVoiceSettingsParam: TypeAlias = (
    ElevenLabsVoiceSettingsParam
    | TelnyxVoiceSettingsParam
    | AwsVoiceSettingsParam
    | MinimaxVoiceSettingsParam
    | AzureVoiceSettingsParam
    | RimeVoiceSettingsParam
    | ResembleVoiceSettingsParam
    | InworldVoiceSettingsParam
    | XaiVoiceSettingsParam
    | SonioxVoiceSettingsParam
)
"""Settings of the voice, by its provider."""


ConversationRelayInterruptibleParam: TypeAlias = Literal["none", "any", "speech", "dtmf"]
"""What may interrupt the speech of the relay. The API's default is `any`."""


class ConversationRelayInterruptionSettingsParam(TypedDict):
    """What may interrupt the speech of the relay."""

    interruptible: NotRequired[ConversationRelayInterruptibleParam]
    """What may interrupt the speech of the relay. The API's default is `any`."""
    interruptible_greeting: NotRequired[ConversationRelayInterruptibleParam]
    """What may interrupt the speech of the relay. The API's default is `any`."""
    welcome_greeting_interruptible: NotRequired[ConversationRelayInterruptibleParam]
    """What may interrupt the speech of the relay. The API's default is `any`."""
    enable: NotRequired[bool]
    """The old form: `true` is `any`, and `false` is `none`."""


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


ConversationRelayLanguageVoiceSettingsParam: TypeAlias = (
    ElevenLabsVoiceSettingsParam
    | TelnyxVoiceSettingsParam
    | AwsVoiceSettingsParam
    | MinimaxVoiceSettingsParam
    | AzureVoiceSettingsParam
    | RimeVoiceSettingsParam
    | ResembleVoiceSettingsParam
    | InworldVoiceSettingsParam
    | XaiVoiceSettingsParam
    | SonioxVoiceSettingsParam
)
"""Settings of the voice, by its provider."""


ConversationRelayTranscriptionEngineParam: TypeAlias = Literal[
    "Google", "Telnyx", "Deepgram", "Azure", "xAI", "AssemblyAI", "Speechmatics", "Soniox", "A", "B"
]
"""Speech recognition engine of the relay. The API's default is `Google`. Deprecated: `A` (now
`Google`), `B` (now `Telnyx`).
"""
