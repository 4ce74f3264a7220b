# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired

from .action_gather_using_ai_params_voice_settings_param import (
    ActionGatherUsingAIParamsVoiceSettingsParam,
)
from .assistant_param import AssistantParam
from .gather_message_param import GatherMessageParam
from .google_transcription_language_param import GoogleTranscriptionLanguageParam
from .interruption_settings_param import InterruptionSettingsParam
from .repeatable_call_command_params import RepeatableCallCommandParams
from .transcription_config_param import TranscriptionConfigParam
from .voice_config_param import VoiceConfigParam


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
