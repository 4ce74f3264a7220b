# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ._aliases import VoiceConfigParam
from .aws_voice_settings_param import AwsVoiceSettingsParam
from .azure_voice_settings_param import AzureVoiceSettingsParam
from .call_assistant_request_param import CallAssistantRequestParam
from .eleven_labs_voice_settings_param import ElevenLabsVoiceSettingsParam
from .interruption_settings_param import InterruptionSettingsParam
from .repeatable_call_command_params import RepeatableCallCommandParams
from .resemble_voice_settings_param import ResembleVoiceSettingsParam
from .rime_voice_settings_param import RimeVoiceSettingsParam
from .soniox_voice_settings_param import SonioxVoiceSettingsParam
from .telnyx_voice_settings_param import TelnyxVoiceSettingsParam
from .transcription_config_param import TranscriptionConfigParam
from .xai_voice_settings_param import XaiVoiceSettingsParam


class AIAssistantJoinParticipantParam(TypedDict):
    """A participant of a conversation with an AI assistant."""

    id: str
    """The call that takes part."""
    name: NotRequired[str]
    """Name that is shown."""
    role: AIAssistantParticipantRoleParam
    """What the participant is in the conversation."""
    on_hangup: NotRequired[AIAssistantParticipantHangupParam]
    """What becomes of the conversation when the participant hangs up. The API's default is
    `continue_conversation`.
    """


AIAssistantParticipantHangupParam: TypeAlias = Literal["continue_conversation", "end_conversation"]
"""What becomes of the conversation when the participant hangs up. The API's default is
`continue_conversation`.
"""


AIAssistantParticipantRoleParam: TypeAlias = Literal["user"]
"""What the participant is in the conversation."""


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


ActionStartAIAssistantParamsVoiceSettingsParam: TypeAlias = (
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


class AssistantMessageParam(TypedDict):
    """A message of the assistant."""

    role: Literal["assistant"]
    content: NotRequired[str]
    """What the assistant said. Needed unless there are `tool_calls`."""
    tool_calls: NotRequired[list[ToolCallParam]]
    """The tools that the model called."""
    metadata: NotRequired[dict[str, object]]
    """Anything to keep with the message."""


class DeveloperMessageParam(TypedDict):
    """A message of the developer, which the model follows whatever the user says."""

    role: Literal["developer"]
    content: str
    """Instructions for the model."""
    metadata: NotRequired[dict[str, object]]
    """Anything to keep with the message."""


class SystemMessageParam(TypedDict):
    """A message of the system, which the model follows whatever the user says."""

    role: Literal["system"]
    content: str
    """Instructions for the model."""
    metadata: NotRequired[dict[str, object]]
    """Anything to keep with the message."""


class ToolCallFunctionParam(TypedDict):
    """The function that was called."""

    name: str
    """Name of the function."""


class ToolCallParam(TypedDict):
    """A call of a tool by the model."""

    id: str
    """Identifies the tool call."""
    type: Literal["function"]
    function: ToolCallFunctionParam
    """The function that was called."""


class ToolMessageParam(TypedDict):
    """The result of a tool."""

    role: Literal["tool"]
    content: str
    """What the tool returned."""
    tool_call_id: str
    """The tool call that this answers."""
    metadata: NotRequired[dict[str, object]]
    """Anything to keep with the message."""


class UserMessageParam(TypedDict):
    """A message of the user."""

    role: Literal["user"]
    content: str
    """What the user said."""
    metadata: NotRequired[dict[str, object]]
    """Anything to keep with the message."""


ActionStartAIAssistantParamsMessageHistoryItemParam: TypeAlias = (
    UserMessageParam
    | AssistantMessageParam
    | ToolMessageParam
    | SystemMessageParam
    | DeveloperMessageParam
)
