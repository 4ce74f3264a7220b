# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypeAlias

from ._aliases import SpeechLanguageParam, SpeechPayloadTypeParam, SpeechServiceLevelParam
from .aws_voice_settings_param import AwsVoiceSettingsParam
from .azure_voice_settings_param import AzureVoiceSettingsParam
from .eleven_labs_voice_settings_param import ElevenLabsVoiceSettingsParam
from .inworld_voice_settings_param import InworldVoiceSettingsParam
from .minimax_voice_settings_param import MinimaxVoiceSettingsParam
from .repeatable_call_command_params import RepeatableCallCommandParams
from .resemble_voice_settings_param import ResembleVoiceSettingsParam
from .rime_voice_settings_param import RimeVoiceSettingsParam
from .soniox_voice_settings_param import SonioxVoiceSettingsParam
from .telnyx_voice_settings_param import TelnyxVoiceSettingsParam
from .xai_voice_settings_param import XaiVoiceSettingsParam


class ActionGatherUsingSpeakParams(RepeatableCallCommandParams):
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
    voice_settings: NotRequired[ActionGatherUsingSpeakParamsVoiceSettingsParam]
    """Settings of the voice, by its provider."""
    minimum_digits: NotRequired[int]
    """Fewest digits. At least 1. The API's default is `1`."""
    maximum_digits: NotRequired[int]
    """Most digits. At most 128. The API's default is `128`."""
    terminating_digit: NotRequired[str]
    """Digit that ends the input before `maximum_digits` are there. The API's default is `#`."""
    valid_digits: NotRequired[str]
    """All digits that count as valid. The API's default is `0123456789#*`."""
    inter_digit_timeout_millis: NotRequired[int]
    """How long the next digit is waited for, in milliseconds. The API's default is `5000`."""
    maximum_tries: NotRequired[int]
    """How often the prompt is given where nothing is entered. The API's default is `3`."""
    timeout_millis: NotRequired[int]
    """How long a digit is waited for after the prompt, in milliseconds. The API's default is
    `60000`.
    """
    invalid_payload: NotRequired[str]
    """Text or SSML that is spoken where the digits are invalid, too few or too many."""


ActionGatherUsingSpeakParamsVoiceSettingsParam: TypeAlias = (
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
