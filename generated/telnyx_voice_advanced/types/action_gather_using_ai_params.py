# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ._aliases import GoogleTranscriptionLanguageParam, VoiceConfigParam
from .aws_voice_settings_param import AwsVoiceSettingsParam
from .azure_voice_settings_param import AzureVoiceSettingsParam
from .eleven_labs_voice_settings_param import ElevenLabsVoiceSettingsParam
from .interruption_settings_param import InterruptionSettingsParam
from .repeatable_call_command_params import RepeatableCallCommandParams
from .resemble_voice_settings_param import ResembleVoiceSettingsParam
from .rime_voice_settings_param import RimeVoiceSettingsParam
from .soniox_voice_settings_param import SonioxVoiceSettingsParam
from .telnyx_voice_settings_param import TelnyxVoiceSettingsParam
from .transcription_config_param import TranscriptionConfigParam
from .xai_voice_settings_param import XaiVoiceSettingsParam


class ActionGatherUsingAIParams(RepeatableCallCommandParams):
    parameters: dict[str, object]
    """What to ask for, as a JSON Schema of type object."""
    assistant: NotRequired[AssistantParam]
    """The assistant that asks the questions."""
    greeting: NotRequired[str]
    """Text or SSML that is spoken first."""
    gather_ended_speech: NotRequired[str]
    """Text that is spoken when all is gathered."""
    message_history: NotRequired[list[GatherMessageParam]]
    """Earlier turns of the conversation that the assistant should know."""
    language: NotRequired[GoogleTranscriptionLanguageParam]
    """Language of the speech, for Google. The API's default is `en`."""
    voice: NotRequired[VoiceConfigParam]
    """Voice of the assistant, in the form that `speak` takes. The API's default is
    `Telnyx.KokoroTTS.af`.
    """
    voice_settings: NotRequired[ActionGatherUsingAIParamsVoiceSettingsParam]
    """Settings of the voice, by its provider."""
    transcription: NotRequired[TranscriptionConfigParam]
    """Speech to text for the assistant. Models that hear audio themselves ignore it."""
    interruption_settings: NotRequired[InterruptionSettingsParam]
    """What happens when the caller speaks while the assistant does."""
    user_response_timeout_ms: NotRequired[int]
    """How long an answer is waited for, in milliseconds. The API's default is `10000`."""
    send_partial_results: NotRequired[bool]
    """Whether `call.ai_gather.partial_results` tells each answer as it is given. The API's default
    is `false`.
    """
    send_message_history_updates: NotRequired[bool]
    """Whether `call.ai_gather.message_history_updated` tells each new message. The API's default
    is `false`.
    """


ActionGatherUsingAIParamsVoiceSettingsParam: TypeAlias = (
    ElevenLabsVoiceSettingsParam
    | TelnyxVoiceSettingsParam
    | AwsVoiceSettingsParam
    | AzureVoiceSettingsParam
    | RimeVoiceSettingsParam
    | ResembleVoiceSettingsParam
    | XaiVoiceSettingsParam
    | SonioxVoiceSettingsParam
)
"""Settings of the voice, by its provider."""


class AssistantParam(TypedDict):
    """The assistant that asks the questions."""

    model: NotRequired[str]
    """Language model. The API's default is `Qwen/Qwen3-235B-A22B`."""
    instructions: NotRequired[str]
    """System instructions."""
    openai_api_key_ref: NotRequired[str]
    """Integration secret that holds an API key of OpenAI, for its models."""
    tools: NotRequired[list[dict[str, object]]]
    """Tools of the assistant, as in `start_ai_assistant`."""


class GatherMessageParam(TypedDict):
    """A turn of a conversation."""

    content: NotRequired[str]
    """What was said."""
    role: NotRequired[GatherMessageRoleParam]
    """Who said it."""


GatherMessageRoleParam: TypeAlias = Literal["assistant", "user"]
"""Who said it."""
