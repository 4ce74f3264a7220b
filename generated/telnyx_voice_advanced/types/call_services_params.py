# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypedDict

from .call_assistant_request_param import CallAssistantRequestParam
from .conversation_relay_embedded_config_param import ConversationRelayEmbeddedConfigParam
from .deepfake_detection_param import DeepfakeDetectionParam
from .transcription_start_request_param import TranscriptionStartRequestParam


class CallServicesParams(TypedDict):
    """Services that start when the call is answered."""

    assistant: NotRequired[CallAssistantRequestParam]
    """The AI assistant of the call, and what differs from its stored configuration for this call."""
    conversation_relay_config: NotRequired[ConversationRelayEmbeddedConfigParam]
    """A Conversation Relay session that starts when the call is answered."""
    deepfake_detection: NotRequired[DeepfakeDetectionParam]
    """Detection of synthetic voices on the remote side. The result comes as
    `call.deepfake_detection.result`.
    """
    transcription: NotRequired[bool]
    """Whether the call is transcribed from the moment it is answered. The API's default is
    `false`.
    """
    transcription_config: NotRequired[TranscriptionStartRequestParam]
    """How the call is transcribed."""
    billing_group_id: NotRequired[str]
    """Billing group that the call is charged to."""
    send_silence_when_idle: NotRequired[bool]
    """Whether RTP packets of silence are sent while there is nothing else to send. The API's
    default is `false`.
    """
