# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired

from .action_start_ai_assistant_params_message_history_item_param import (
    ActionStartAIAssistantParamsMessageHistoryItemParam,
)
from .action_start_ai_assistant_params_voice_settings_param import (
    ActionStartAIAssistantParamsVoiceSettingsParam,
)
from .ai_assistant_join_participant_param import AIAssistantJoinParticipantParam
from .call_assistant_request_param import CallAssistantRequestParam
from .interruption_settings_param import InterruptionSettingsParam
from .repeatable_call_command_params import RepeatableCallCommandParams
from .transcription_config_param import TranscriptionConfigParam
from .voice_config_param import VoiceConfigParam


class ActionStartAIAssistantParams(RepeatableCallCommandParams):
    assistant: NotRequired[CallAssistantRequestParam]
    """The AI assistant of the call, and what differs from its stored configuration for this call."""
    greeting: NotRequired[str]
    """Text or SSML that is spoken first. Without it the assistant waits."""
    message_history: NotRequired[list[ActionStartAIAssistantParamsMessageHistoryItemParam]]
    """Earlier messages with which the conversation begins. The API's default is `…`."""
    participants: NotRequired[list[AIAssistantJoinParticipantParam]]
    """Further participants of the conversation. The API's default is `…`."""
    voice: NotRequired[VoiceConfigParam]
    """Voice of the assistant, in the form that `speak` takes. The API's default is
    `Telnyx.KokoroTTS.af`.
    """
    voice_settings: NotRequired[ActionStartAIAssistantParamsVoiceSettingsParam]
    """Settings of the voice, by its provider."""
    transcription: NotRequired[TranscriptionConfigParam]
    """Speech to text for the assistant. Models that hear audio themselves ignore it."""
    interruption_settings: NotRequired[InterruptionSettingsParam]
    """What happens when the caller speaks while the assistant does."""
    send_message_history_updates: NotRequired[bool]
    """Whether a webhook tells each new message. The API's default is `false`."""
