# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from ._aliases import SpeechLanguageParam, SpeechPayloadTypeParam, SpeechServiceLevelParam
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


class SpeechParams(TypedDict):
    """What is spoken, and by whom."""

    payload: str
    """Text or SSML to speak."""
    voice: str
    """Voice, as `<provider>.<model>.<voice id>`: `Telnyx.KokoroTTS.af`, `AWS.Polly.Joanna-Neural`,
    `Azure.en-US-BrianMultilingualNeural`, `ElevenLabs.<model>.<voice id>`,
    `Minimax.<model>.<voice id>`, `Rime.<model>.<voice id>`, `Resemble.Turbo.<voice id>`,
    `Inworld.<model>.<voice id>`, `FishAudio.<model>.<voice id>`, `Soniox.<model>.<voice id>`,
    `Humain.<voice id>` or `xAI.<voice id>`. A provider alone means its default voice. The
    service level `basic` takes `male` and `female`.
    """
    payload_type: NotRequired[SpeechPayloadTypeParam]
    """Whether the payload is plain text or Speech Synthesis Markup Language. The API's default is
    `text`.
    """
    service_level: NotRequired[SpeechServiceLevelParam]
    """Quality of the speech. `basic` speaks `en-US` from plain text alone. The API's default is
    `premium`.
    """
    language: NotRequired[SpeechLanguageParam]
    """Language of the speech. Ignored for Polly voices, which have one of their own."""
    voice_settings: NotRequired[SpeechParamsVoiceSettingsParam]
    """Settings of the voice, by its provider."""


SpeechParamsVoiceSettingsParam: TypeAlias = (
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
