# Generated; edit spec/ or templates/ instead.
"""`client.calls.actions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from ... import types
from ..._cached_property import cached_property
from ..._lazy_module import LazyModule
from ..._requests.argument_schemas import ArgumentSchemas, Schema
from ..._requests.operation import Operation
from ..._types import Body, Headers, NotGiven, Query, not_given
from ...resources._resource import AsyncAPIResource, SyncAPIResource
from ...resources._response_wrappers import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx
else:
    httpx = LazyModule("httpx")

__all__ = ["AsyncActionsResource", "ActionsResource"]

_OBJECTS: Final[dict[str, Schema]] = {
    "AIAssistantJoinParticipant": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "x-sensitive": True},
            "name": {"type": "string"},
            "role": {"type": "string"},
            "on_hangup": {"type": "string"},
        },
    },
    "AnsweringMachineDetectionConfig": {
        "type": "object",
        "properties": {
            "after_greeting_silence_millis": {"type": "integer"},
            "between_words_silence_millis": {"type": "integer"},
            "greeting_duration_millis": {"type": "integer"},
            "greeting_silence_duration_millis": {"type": "integer"},
            "greeting_total_analysis_time_millis": {"type": "integer"},
            "initial_silence_millis": {"type": "integer"},
            "maximum_number_of_words": {"type": "integer"},
            "maximum_word_length_millis": {"type": "integer"},
            "silence_threshold": {"type": "integer"},
            "total_analysis_time_millis": {"type": "integer"},
            "prompt_end_timeout_millis": {"type": "integer"},
            "beep_detection_profile": {"type": "string"},
            "beep_max_frequency_hz": {"type": "integer"},
            "beep_min_frequency_hz": {"type": "integer"},
            "beep_min_tone_duration_millis": {"type": "integer"},
            "beep_spectral_confirmation": {"type": "boolean"},
            "beep_spectral_min_purity": {"type": "number", "minimum": 0, "maximum": 1},
            "beep_spectral_reject_fax_cng": {"type": "boolean"},
            "beep_spectral_window_millis": {"type": "integer"},
        },
    },
    "Assistant": {
        "type": "object",
        "properties": {
            "model": {"type": "string"},
            "instructions": {"type": "string", "x-sensitive": True},
            "openai_api_key_ref": {"type": "string"},
            "tools": {"type": "array", "items": {"type": "object"}},
        },
    },
    "AssistantMessage": {
        "type": "object",
        "properties": {
            "role": {"type": "string"},
            "content": {"type": "string", "x-sensitive": True},
            "tool_calls": {"type": "array", "items": {"$ref": "ToolCall"}},
            "metadata": {"type": "object"},
        },
    },
    "AssistantVoiceSettings": {
        "type": "object",
        "properties": {
            "voice": {"type": "string"},
            "api_key_ref": {"type": "string"},
            "background_audio": {"type": "object"},
            "expressive_mode": {"type": "boolean"},
            "language_boost": {"type": "string"},
            "similarity_boost": {"type": "number"},
            "speed": {"type": "number"},
            "style": {"type": "number"},
            "temperature": {"type": "number"},
            "use_speaker_boost": {"type": "boolean"},
            "voice_speed": {"type": "number", "minimum": 0.6, "maximum": 1.5},
        },
    },
    "AwsVoiceSettings": {"type": "object", "properties": {"type": {"type": "string"}}},
    "AzureVoiceSettings": {
        "type": "object",
        "properties": {
            "type": {"type": "string"},
            "api_key_ref": {"type": "string"},
            "deployment_id": {"type": "string"},
            "effect": {"type": "string"},
            "gender": {"type": "string"},
            "region": {"type": "string"},
        },
    },
    "CallAssistantRequestParam": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "name": {"type": "string"},
            "instructions": {"type": "string", "x-sensitive": True},
            "greeting": {"type": "string", "maxLength": 3000, "x-sensitive": True},
            "model": {"type": "string"},
            "dynamic_variables": {
                "type": "object",
                "additionalProperties": {
                    "anyOf": [{"type": "string"}, {"type": "number"}, {"type": "boolean"}]
                },
                "x-sensitive": True,
            },
            "llm_api_key_ref": {"type": "string"},
            "openai_api_key_ref": {"type": "string"},
            "external_llm": {"$ref": "ExternalLlm"},
            "fallback_config": {"$ref": "LlmFallback"},
            "tools": {"type": "array", "items": {"type": "object"}},
            "mcp_servers": {"type": "array", "items": {"type": "object"}},
            "observability_settings": {"type": "object"},
            "transcription": {"$ref": "TranscriptionConfig"},
            "voice_settings": {"$ref": "AssistantVoiceSettings"},
        },
    },
    "ConversationRelayEmbeddedConfig": {
        "type": "object",
        "properties": {
            "url": {"type": "string", "pattern": "^wss?://", "x-sensitive": True},
            "greeting": {"type": "string", "x-sensitive": True},
            "language": {"type": "string"},
            "languages": {"type": "array", "items": {"$ref": "ConversationRelayLanguage"}},
            "voice": {"type": "string"},
            "voice_settings": {
                "anyOf": [
                    {"$ref": "ElevenLabsVoiceSettings"},
                    {"$ref": "TelnyxVoiceSettings"},
                    {"$ref": "AwsVoiceSettings"},
                    {"$ref": "MinimaxVoiceSettings"},
                    {"$ref": "AzureVoiceSettings"},
                    {"$ref": "RimeVoiceSettings"},
                    {"$ref": "ResembleVoiceSettings"},
                    {"$ref": "InworldVoiceSettings"},
                    {"$ref": "XaiVoiceSettings"},
                    {"$ref": "SonioxVoiceSettings"},
                ]
            },
            "transcription_engine": {"type": "string"},
            "transcription_engine_config": {"type": "object"},
            "tts_provider": {"type": "string"},
            "provider": {"type": "string"},
            "structured_provider": {"type": "object"},
            "dtmf_detection": {"type": "boolean"},
            "interruptible": {"type": "string"},
            "interruptible_greeting": {"type": "string"},
            "interruption_settings": {"$ref": "ConversationRelayInterruptionSettings"},
            "custom_parameters": {"type": "object", "x-sensitive": True},
        },
    },
    "ConversationRelayInterruptionSettings": {
        "type": "object",
        "properties": {
            "interruptible": {"type": "string"},
            "interruptible_greeting": {"type": "string"},
            "welcome_greeting_interruptible": {"type": "string"},
            "enable": {"type": "boolean"},
        },
    },
    "ConversationRelayLanguage": {
        "type": "object",
        "properties": {
            "language": {"type": "string"},
            "voice": {"type": "string"},
            "voice_settings": {
                "anyOf": [
                    {"$ref": "ElevenLabsVoiceSettings"},
                    {"$ref": "TelnyxVoiceSettings"},
                    {"$ref": "AwsVoiceSettings"},
                    {"$ref": "MinimaxVoiceSettings"},
                    {"$ref": "AzureVoiceSettings"},
                    {"$ref": "RimeVoiceSettings"},
                    {"$ref": "ResembleVoiceSettings"},
                    {"$ref": "InworldVoiceSettings"},
                    {"$ref": "XaiVoiceSettings"},
                    {"$ref": "SonioxVoiceSettings"},
                ]
            },
            "transcription_engine": {"type": "string"},
            "transcription_engine_config": {"type": "object"},
            "tts_provider": {"type": "string"},
            "speech_model": {"type": "string"},
            "transcription_provider": {"type": "string"},
        },
    },
    "CustomSipHeaderParam": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "value": {"type": "string", "x-sensitive": True},
        },
    },
    "DeepfakeDetection": {
        "type": "object",
        "properties": {
            "enabled": {"type": "boolean"},
            "timeout": {"type": "integer", "minimum": 5, "maximum": 60},
            "rtp_timeout": {"type": "integer", "minimum": 5, "maximum": 120},
        },
    },
    "DeepgramNova2Config": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "transcription_model": {"type": "string"},
            "language": {"type": "string"},
            "interim_results": {"type": "boolean"},
            "hints": {"type": "array", "maxItems": 100, "items": {"type": "string"}},
            "keywords_boosting": {"type": "object", "additionalProperties": {"type": "number"}},
            "smart_format": {"type": "boolean"},
            "utterance_end_ms": {"type": "integer", "minimum": 0, "maximum": 5000},
        },
    },
    "DeepgramNova3Config": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "transcription_model": {"type": "string"},
            "language": {"type": "string"},
            "interim_results": {"type": "boolean"},
            "keyterms": {"type": "array", "maxItems": 100, "items": {"type": "string"}},
            "keywords_boosting": {"type": "object", "additionalProperties": {"type": "number"}},
            "smart_format": {"type": "boolean"},
            "utterance_end_ms": {"type": "integer", "minimum": 0, "maximum": 5000},
        },
    },
    "DeveloperMessage": {
        "type": "object",
        "properties": {
            "role": {"type": "string"},
            "content": {"type": "string", "x-sensitive": True},
            "metadata": {"type": "object"},
        },
    },
    "ElevenLabsVoiceSettings": {
        "type": "object",
        "properties": {"type": {"type": "string"}, "api_key_ref": {"type": "string"}},
    },
    "ExternalLlm": {
        "type": "object",
        "properties": {
            "base_url": {"type": "string"},
            "model": {"type": "string"},
            "authentication_method": {"type": "string"},
            "llm_api_key_ref": {"type": "string"},
            "certificate_ref": {"type": "string"},
            "token_retrieval_url": {"type": "string"},
            "forward_metadata": {"type": "boolean"},
        },
    },
    "GatherMessage": {
        "type": "object",
        "properties": {
            "content": {"type": "string", "x-sensitive": True},
            "role": {"type": "string"},
        },
    },
    "GoogleSpeechContext": {
        "type": "object",
        "properties": {
            "phrases": {"type": "array", "items": {"type": "string"}},
            "boost": {"type": "number", "minimum": 0.0, "maximum": 20.0},
        },
    },
    "InterruptionSettings": {"type": "object", "properties": {"enable": {"type": "boolean"}}},
    "InworldVoiceSettings": {
        "type": "object",
        "properties": {"type": {"type": "string"}, "delivery_mode": {"type": "string"}},
    },
    "LlmFallback": {
        "type": "object",
        "properties": {
            "model": {"type": "string"},
            "llm_api_key_ref": {"type": "string"},
            "external_llm": {"$ref": "ExternalLlm"},
        },
    },
    "MinimaxVoiceSettings": {
        "type": "object",
        "properties": {
            "type": {"type": "string"},
            "speed": {"type": "number"},
            "vol": {"type": "number"},
            "pitch": {"type": "integer"},
            "language_boost": {"type": "string"},
        },
    },
    "NoiseSuppressionEngineConfig": {
        "type": "object",
        "properties": {
            "attenuation_limit": {"type": "integer", "minimum": 0, "maximum": 100},
            "enhancement_level": {"type": "number", "minimum": 0, "maximum": 1},
            "family": {"type": "string"},
            "mode": {"type": "string"},
            "model": {"type": "string"},
            "size": {"type": "string"},
            "suppression_level": {"type": "number", "minimum": 0, "maximum": 100},
            "voice_gain": {"type": "number", "minimum": 0.1, "maximum": 4},
        },
    },
    "ResembleVoiceSettings": {
        "type": "object",
        "properties": {
            "type": {"type": "string"},
            "format": {"type": "string"},
            "precision": {"type": "string"},
            "sample_rate": {"type": "string"},
        },
    },
    "RimeVoiceSettings": {
        "type": "object",
        "properties": {"type": {"type": "string"}, "voice_speed": {"type": "number"}},
    },
    "SipHeader": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "value": {"type": "string", "x-sensitive": True},
        },
    },
    "SonioxVoiceSettings": {
        "type": "object",
        "properties": {
            "type": {"type": "string"},
            "speed": {"type": "number", "minimum": 0.7, "maximum": 1.3},
            "reduce_silence": {"type": "boolean"},
        },
    },
    "SoundModifications": {
        "type": "object",
        "properties": {
            "pitch": {"type": "number", "exclusiveMinimum": 0},
            "semitone": {"type": "number", "minimum": -14, "maximum": 14},
            "octaves": {"type": "number", "minimum": -1, "maximum": 1},
            "track": {"type": "string"},
        },
    },
    "SystemMessage": {
        "type": "object",
        "properties": {
            "role": {"type": "string"},
            "content": {"type": "string", "x-sensitive": True},
            "metadata": {"type": "object"},
        },
    },
    "TelnyxVoiceSettings": {
        "type": "object",
        "properties": {
            "type": {"type": "string"},
            "voice_speed": {"type": "number", "minimum": 0.1, "maximum": 2.0},
        },
    },
    "ToolCall": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "type": {"type": "string"},
            "function": {"$ref": "ToolCallFunction"},
        },
    },
    "ToolCallFunction": {"type": "object", "properties": {"name": {"type": "string"}}},
    "ToolMessage": {
        "type": "object",
        "properties": {
            "role": {"type": "string"},
            "content": {"type": "string", "x-sensitive": True},
            "tool_call_id": {"type": "string"},
            "metadata": {"type": "object"},
        },
    },
    "TranscriptionConfig": {
        "type": "object",
        "properties": {"model": {"type": "string"}, "language": {"type": "string"}},
    },
    "TranscriptionEngineAConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "language": {"type": "string"},
            "model": {"type": "string"},
            "interim_results": {"type": "boolean"},
            "hints": {"type": "array", "items": {"type": "string"}},
            "speech_context": {"type": "array", "items": {"$ref": "GoogleSpeechContext"}},
            "use_enhanced": {"type": "boolean"},
            "profanity_filter": {"type": "boolean"},
            "enable_speaker_diarization": {"type": "boolean"},
            "min_speaker_count": {"type": "integer"},
            "max_speaker_count": {"type": "integer"},
        },
    },
    "TranscriptionEngineAssemblyaiConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "interim_results": {"type": "boolean"},
            "transcription_model": {"type": "string"},
        },
    },
    "TranscriptionEngineAzureConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "region": {"type": "string"},
            "language": {"type": "string"},
            "api_key_ref": {"type": "string"},
        },
    },
    "TranscriptionEngineBConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "language": {"type": "string"},
            "transcription_model": {"type": "string"},
        },
    },
    "TranscriptionEngineCohereConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "language": {"type": "string"},
            "transcription_model": {"type": "string"},
        },
    },
    "TranscriptionEngineGoogleConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "language": {"type": "string"},
            "model": {"type": "string"},
            "interim_results": {"type": "boolean"},
            "hints": {"type": "array", "items": {"type": "string"}},
            "speech_context": {"type": "array", "items": {"$ref": "GoogleSpeechContext"}},
            "use_enhanced": {"type": "boolean"},
            "profanity_filter": {"type": "boolean"},
            "enable_speaker_diarization": {"type": "boolean"},
            "min_speaker_count": {"type": "integer"},
            "max_speaker_count": {"type": "integer"},
        },
    },
    "TranscriptionEngineHumainConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "language": {"type": "string"},
            "transcription_model": {"type": "string"},
        },
    },
    "TranscriptionEngineParakeetConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "interim_results": {"type": "boolean"},
            "transcription_model": {"type": "string"},
        },
    },
    "TranscriptionEngineReson8Config": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "language": {"type": "string"},
            "transcription_model": {"type": "string"},
        },
    },
    "TranscriptionEngineSonioxConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "language": {"type": "string"},
            "interim_results": {"type": "boolean"},
            "enable_endpoint_detection": {"type": "boolean"},
            "max_endpoint_delay_ms": {"type": "integer", "minimum": 500, "maximum": 3000},
            "transcription_model": {"type": "string"},
        },
    },
    "TranscriptionEngineSpeechmaticsConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "language": {"type": "string"},
            "interim_results": {"type": "boolean"},
            "transcription_model": {"type": "string"},
        },
    },
    "TranscriptionEngineTelnyxConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "language": {"type": "string"},
            "transcription_model": {"type": "string"},
        },
    },
    "TranscriptionEngineXaiConfig": {
        "type": "object",
        "properties": {
            "transcription_engine": {"type": "string"},
            "language": {"type": "string"},
            "interim_results": {"type": "boolean"},
            "transcription_model": {"type": "string"},
        },
    },
    "TranscriptionStartRequestParam": {
        "type": "object",
        "properties": {
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "transcription_engine": {"type": "string"},
            "transcription_engine_config": {
                "anyOf": [
                    {"$ref": "TranscriptionEngineGoogleConfig"},
                    {"$ref": "TranscriptionEngineTelnyxConfig"},
                    {"$ref": "DeepgramNova2Config"},
                    {"$ref": "DeepgramNova3Config"},
                    {"$ref": "TranscriptionEngineAzureConfig"},
                    {"$ref": "TranscriptionEngineXaiConfig"},
                    {"$ref": "TranscriptionEngineAssemblyaiConfig"},
                    {"$ref": "TranscriptionEngineSpeechmaticsConfig"},
                    {"$ref": "TranscriptionEngineSonioxConfig"},
                    {"$ref": "TranscriptionEngineParakeetConfig"},
                    {"$ref": "TranscriptionEngineHumainConfig"},
                    {"$ref": "TranscriptionEngineReson8Config"},
                    {"$ref": "TranscriptionEngineCohereConfig"},
                    {"$ref": "TranscriptionEngineAConfig"},
                    {"$ref": "TranscriptionEngineBConfig"},
                ]
            },
            "transcription_tracks": {"type": "string"},
        },
    },
    "UserMessage": {
        "type": "object",
        "properties": {
            "role": {"type": "string"},
            "content": {"type": "string", "x-sensitive": True},
            "metadata": {"type": "object"},
        },
    },
    "WebhookRetriesPolicy": {
        "type": "object",
        "properties": {
            "retries_ms": {"type": "array", "maxItems": 5, "items": {"type": "integer"}}
        },
    },
    "XaiVoiceSettings": {
        "type": "object",
        "properties": {"type": {"type": "string"}, "language": {"type": "string"}},
    },
}

_ANSWER: Final[Operation[types.ActionAnswerResponse]] = Operation(
    name="answer",
    method="POST",
    path=("/calls/", "/actions/answer"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset(
        {
            "client_state",
            "custom_parameters",
            "dynamic_variables",
            "greeting",
            "instructions",
            "stream_url",
            "url",
            "value",
            "webhook_url",
            "webhook_urls",
        }
    ),
    response="ActionAnswerResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "assistant": {"$ref": "CallAssistantRequestParam"},
            "conversation_relay_config": {"$ref": "ConversationRelayEmbeddedConfig"},
            "deepfake_detection": {"$ref": "DeepfakeDetection"},
            "transcription": {"type": "boolean"},
            "transcription_config": {"$ref": "TranscriptionStartRequestParam"},
            "billing_group_id": {"type": "string"},
            "send_silence_when_idle": {"type": "boolean"},
            "stream_url": {"type": "string", "x-sensitive": True},
            "stream_track": {"type": "string"},
            "stream_codec": {"type": "string"},
            "stream_bidirectional_mode": {"type": "string"},
            "stream_bidirectional_codec": {"type": "string"},
            "stream_bidirectional_target_legs": {"type": "string"},
            "record": {"type": "string"},
            "record_channels": {"type": "string"},
            "record_custom_file_name": {"type": "string", "minLength": 1, "maxLength": 40},
            "record_format": {"type": "string"},
            "record_max_length": {"type": "integer", "minimum": 0, "maximum": 43200},
            "record_timeout_secs": {"type": "integer", "minimum": 0},
            "record_track": {"type": "string"},
            "record_trim": {"type": "string"},
            "webhook_url": {"type": "string", "x-sensitive": True},
            "webhook_url_method": {"type": "string"},
            "webhook_urls": {
                "type": "object",
                "additionalProperties": {
                    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]
                },
                "x-sensitive": True,
            },
            "webhook_urls_method": {"type": "string"},
            "webhook_retries_policies": {
                "type": "object",
                "additionalProperties": {"$ref": "WebhookRetriesPolicy"},
            },
            "custom_headers": {"type": "array", "items": {"$ref": "CustomSipHeaderParam"}},
            "sip_headers": {"type": "array", "items": {"$ref": "SipHeader"}},
            "preferred_codecs": {"type": "string"},
            "sound_modifications": {"$ref": "SoundModifications"},
        },
        objects=_OBJECTS,
    ),
)

_BRIDGE: Final[Operation[types.ActionBridgeResponse]] = Operation(
    name="bridge",
    method="POST",
    path=("/calls/", "/actions/bridge"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"call_control_id", "client_state"}),
    response="ActionBridgeResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"call_control_id_to_bridge_with"}),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "record": {"type": "string"},
            "record_channels": {"type": "string"},
            "record_custom_file_name": {"type": "string", "minLength": 1, "maxLength": 40},
            "record_format": {"type": "string"},
            "record_max_length": {"type": "integer", "minimum": 0, "maximum": 43200},
            "record_timeout_secs": {"type": "integer", "minimum": 0},
            "record_track": {"type": "string"},
            "record_trim": {"type": "string"},
            "call_control_id": {
                "type": "string",
                "x-sensitive": True,
                "x-python-name": "call_control_id_to_bridge_with",
            },
            "queue": {"type": "string"},
            "video_room_id": {"type": "string"},
            "video_room_context": {"type": "string"},
            "hold_after_unbridge": {"type": "boolean"},
            "park_after_unbridge": {"type": "string"},
            "mute_dtmf": {"type": "string"},
            "play_ringtone": {"type": "boolean"},
            "ringtone": {"type": "string"},
            "prevent_double_bridge": {"type": "boolean"},
        },
        objects=_OBJECTS,
    ),
)

_GATHER: Final[Operation[types.ActionGatherResponse]] = Operation(
    name="gather",
    method="POST",
    path=("/calls/", "/actions/gather"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionGatherResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "minimum_digits": {"type": "integer", "minimum": 1},
            "maximum_digits": {"type": "integer", "maximum": 128},
            "terminating_digit": {"type": "string"},
            "valid_digits": {"type": "string"},
            "inter_digit_timeout_millis": {"type": "integer"},
            "initial_timeout_millis": {"type": "integer"},
            "timeout_millis": {"type": "integer"},
            "gather_id": {"type": "string", "minLength": 1, "maxLength": 40},
        },
        objects=_OBJECTS,
    ),
)

_GATHER_USING_AI: Final[Operation[types.ActionGatherUsingAIResponse]] = Operation(
    name="gather_using_ai",
    method="POST",
    path=("/calls/", "/actions/gather_using_ai"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset(
        {"client_state", "content", "gather_ended_speech", "greeting", "instructions"}
    ),
    response="ActionGatherUsingAIResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"parameters"}),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "parameters": {"type": "object"},
            "assistant": {"$ref": "Assistant"},
            "greeting": {"type": "string", "maxLength": 3000, "x-sensitive": True},
            "gather_ended_speech": {"type": "string", "maxLength": 3000, "x-sensitive": True},
            "message_history": {"type": "array", "items": {"$ref": "GatherMessage"}},
            "language": {"type": "string"},
            "voice": {"type": "string"},
            "voice_settings": {
                "anyOf": [
                    {"$ref": "ElevenLabsVoiceSettings"},
                    {"$ref": "TelnyxVoiceSettings"},
                    {"$ref": "AwsVoiceSettings"},
                    {"$ref": "AzureVoiceSettings"},
                    {"$ref": "RimeVoiceSettings"},
                    {"$ref": "ResembleVoiceSettings"},
                    {"$ref": "XaiVoiceSettings"},
                    {"$ref": "SonioxVoiceSettings"},
                ]
            },
            "transcription": {"$ref": "TranscriptionConfig"},
            "interruption_settings": {"$ref": "InterruptionSettings"},
            "user_response_timeout_ms": {"type": "integer"},
            "send_partial_results": {"type": "boolean"},
            "send_message_history_updates": {"type": "boolean"},
        },
        objects=_OBJECTS,
    ),
)

_GATHER_USING_AUDIO: Final[Operation[types.ActionGatherUsingAudioResponse]] = Operation(
    name="gather_using_audio",
    method="POST",
    path=("/calls/", "/actions/gather_using_audio"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"audio_url", "client_state", "invalid_audio_url"}),
    response="ActionGatherUsingAudioResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "minimum_digits": {"type": "integer", "minimum": 1},
            "maximum_digits": {"type": "integer", "maximum": 128},
            "terminating_digit": {"type": "string"},
            "valid_digits": {"type": "string"},
            "inter_digit_timeout_millis": {"type": "integer"},
            "maximum_tries": {"type": "integer"},
            "timeout_millis": {"type": "integer"},
            "audio_url": {"type": "string", "x-sensitive": True},
            "media_name": {"type": "string"},
            "invalid_audio_url": {"type": "string", "x-sensitive": True},
            "invalid_media_name": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_GATHER_USING_SPEAK: Final[Operation[types.ActionGatherUsingSpeakResponse]] = Operation(
    name="gather_using_speak",
    method="POST",
    path=("/calls/", "/actions/gather_using_speak"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state", "invalid_payload", "payload"}),
    response="ActionGatherUsingSpeakResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"payload", "voice"}),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "payload": {"type": "string", "maxLength": 3000, "x-sensitive": True},
            "voice": {"type": "string"},
            "payload_type": {"type": "string"},
            "service_level": {"type": "string"},
            "language": {"type": "string"},
            "voice_settings": {
                "anyOf": [
                    {"$ref": "ElevenLabsVoiceSettings"},
                    {"$ref": "TelnyxVoiceSettings"},
                    {"$ref": "AwsVoiceSettings"},
                    {"$ref": "MinimaxVoiceSettings"},
                    {"$ref": "AzureVoiceSettings"},
                    {"$ref": "RimeVoiceSettings"},
                    {"$ref": "ResembleVoiceSettings"},
                    {"$ref": "InworldVoiceSettings"},
                    {"$ref": "XaiVoiceSettings"},
                    {"$ref": "SonioxVoiceSettings"},
                ]
            },
            "minimum_digits": {"type": "integer", "minimum": 1},
            "maximum_digits": {"type": "integer", "maximum": 128},
            "terminating_digit": {"type": "string"},
            "valid_digits": {"type": "string"},
            "inter_digit_timeout_millis": {"type": "integer"},
            "maximum_tries": {"type": "integer"},
            "timeout_millis": {"type": "integer"},
            "invalid_payload": {"type": "string", "maxLength": 3000, "x-sensitive": True},
        },
        objects=_OBJECTS,
    ),
)

_HANGUP: Final[Operation[types.ActionHangupResponse]] = Operation(
    name="hangup",
    method="POST",
    path=("/calls/", "/actions/hangup"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state", "value"}),
    response="ActionHangupResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "custom_headers": {"type": "array", "items": {"$ref": "CustomSipHeaderParam"}},
            "reason": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_PAUSE_RECORDING: Final[Operation[types.ActionPauseRecordingResponse]] = Operation(
    name="pause_recording",
    method="POST",
    path=("/calls/", "/actions/record_pause"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionPauseRecordingResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "recording_id": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_REFER: Final[Operation[types.ActionReferResponse]] = Operation(
    name="refer",
    method="POST",
    path=("/calls/", "/actions/refer"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state", "sip_auth_password", "sip_auth_username", "value"}),
    response="ActionReferResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"sip_address"}),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "sip_address": {"type": "string"},
            "custom_headers": {"type": "array", "items": {"$ref": "CustomSipHeaderParam"}},
            "sip_headers": {"type": "array", "items": {"$ref": "SipHeader"}},
            "sip_auth_username": {"type": "string", "x-sensitive": True},
            "sip_auth_password": {"type": "string", "x-sensitive": True},
        },
        objects=_OBJECTS,
    ),
)

_REJECT: Final[Operation[types.ActionRejectResponse]] = Operation(
    name="reject",
    method="POST",
    path=("/calls/", "/actions/reject"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionRejectResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"cause"}),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "cause": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_RESUME_RECORDING: Final[Operation[types.ActionResumeRecordingResponse]] = Operation(
    name="resume_recording",
    method="POST",
    path=("/calls/", "/actions/record_resume"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionResumeRecordingResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "recording_id": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_SEND_DTMF: Final[Operation[types.ActionSendDtmfResponse]] = Operation(
    name="send_dtmf",
    method="POST",
    path=("/calls/", "/actions/send_dtmf"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state", "digits"}),
    response="ActionSendDtmfResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"digits"}),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "digits": {
                "type": "string",
                "minLength": 1,
                "pattern": "^[0-9A-DwW*#]+$",
                "x-sensitive": True,
            },
            "duration_millis": {"type": "integer", "minimum": 100, "maximum": 500},
        },
        objects=_OBJECTS,
    ),
)

_SPEAK: Final[Operation[types.ActionSpeakResponse]] = Operation(
    name="speak",
    method="POST",
    path=("/calls/", "/actions/speak"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state", "payload"}),
    response="ActionSpeakResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"payload", "voice"}),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "payload": {"type": "string", "maxLength": 3000, "x-sensitive": True},
            "voice": {"type": "string"},
            "payload_type": {"type": "string"},
            "service_level": {"type": "string"},
            "language": {"type": "string"},
            "voice_settings": {
                "anyOf": [
                    {"$ref": "ElevenLabsVoiceSettings"},
                    {"$ref": "TelnyxVoiceSettings"},
                    {"$ref": "AwsVoiceSettings"},
                    {"$ref": "MinimaxVoiceSettings"},
                    {"$ref": "AzureVoiceSettings"},
                    {"$ref": "RimeVoiceSettings"},
                    {"$ref": "ResembleVoiceSettings"},
                    {"$ref": "InworldVoiceSettings"},
                    {"$ref": "XaiVoiceSettings"},
                    {"$ref": "SonioxVoiceSettings"},
                ]
            },
            "loop": {
                "anyOf": [
                    {"type": "integer", "minimum": 1, "maximum": 100},
                    {"type": "string", "pattern": "^(?:infinity|[1-9][0-9]?|100)$"},
                ]
            },
            "stop": {"type": "string"},
            "target_legs": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_START_AI_ASSISTANT: Final[Operation[types.ActionStartAIAssistantResponse]] = Operation(
    name="start_ai_assistant",
    method="POST",
    path=("/calls/", "/actions/ai_assistant_start"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset(
        {"client_state", "content", "dynamic_variables", "greeting", "id", "instructions"}
    ),
    response="ActionStartAIAssistantResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "assistant": {"$ref": "CallAssistantRequestParam"},
            "greeting": {"type": "string", "maxLength": 3000, "x-sensitive": True},
            "message_history": {
                "type": "array",
                "items": {
                    "anyOf": [
                        {"$ref": "UserMessage"},
                        {"$ref": "AssistantMessage"},
                        {"$ref": "ToolMessage"},
                        {"$ref": "SystemMessage"},
                        {"$ref": "DeveloperMessage"},
                    ]
                },
            },
            "participants": {"type": "array", "items": {"$ref": "AIAssistantJoinParticipant"}},
            "voice": {"type": "string"},
            "voice_settings": {
                "anyOf": [
                    {"$ref": "ElevenLabsVoiceSettings"},
                    {"$ref": "TelnyxVoiceSettings"},
                    {"$ref": "AwsVoiceSettings"},
                    {"$ref": "AzureVoiceSettings"},
                    {"$ref": "RimeVoiceSettings"},
                    {"$ref": "ResembleVoiceSettings"},
                    {"$ref": "XaiVoiceSettings"},
                    {"$ref": "SonioxVoiceSettings"},
                ]
            },
            "transcription": {"$ref": "TranscriptionConfig"},
            "interruption_settings": {"$ref": "InterruptionSettings"},
            "send_message_history_updates": {"type": "boolean"},
        },
        objects=_OBJECTS,
    ),
)

_START_NOISE_SUPPRESSION: Final[Operation[types.ActionStartNoiseSuppressionResponse]] = Operation(
    name="start_noise_suppression",
    method="POST",
    path=("/calls/", "/actions/suppression_start"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStartNoiseSuppressionResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "direction": {"type": "string"},
            "noise_suppression_engine": {"type": "string"},
            "noise_suppression_engine_config": {"$ref": "NoiseSuppressionEngineConfig"},
        },
        objects=_OBJECTS,
    ),
)

_START_PLAYBACK: Final[Operation[types.ActionStartPlaybackResponse]] = Operation(
    name="start_playback",
    method="POST",
    path=("/calls/", "/actions/playback_start"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"audio_url", "client_state", "playback_content"}),
    response="ActionStartPlaybackResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "audio_url": {"type": "string", "x-sensitive": True},
            "media_name": {"type": "string"},
            "playback_content": {
                "type": "string",
                "contentEncoding": "base64",
                "x-sensitive": True,
            },
            "audio_type": {"type": "string"},
            "cache_audio": {"type": "boolean"},
            "loop": {
                "anyOf": [
                    {"type": "integer", "minimum": 1, "maximum": 100},
                    {"type": "string", "pattern": "^(?:infinity|[1-9][0-9]?|100)$"},
                ]
            },
            "overlay": {"type": "boolean"},
            "stop": {"type": "string"},
            "target_legs": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_START_RECORDING: Final[Operation[types.ActionStartRecordingResponse]] = Operation(
    name="start_recording",
    method="POST",
    path=("/calls/", "/actions/record_start"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStartRecordingResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"channels", "format"}),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "channels": {"type": "string"},
            "format": {"type": "string"},
            "recording_track": {"type": "string"},
            "play_beep": {"type": "boolean"},
            "max_length": {"type": "integer", "minimum": 0, "maximum": 14400},
            "timeout_secs": {"type": "integer", "minimum": 0},
            "trim": {"type": "string"},
            "custom_file_name": {"type": "string", "minLength": 1, "maxLength": 40},
            "transcription": {"type": "boolean"},
            "transcription_engine": {"type": "string"},
            "transcription_language": {"type": "string"},
            "transcription_profanity_filter": {"type": "boolean"},
            "transcription_speaker_diarization": {"type": "boolean"},
            "transcription_min_speaker_count": {"type": "integer"},
            "transcription_max_speaker_count": {"type": "integer"},
        },
        objects=_OBJECTS,
    ),
)

_START_SIPREC: Final[Operation[types.ActionStartSiprecResponse]] = Operation(
    name="start_siprec",
    method="POST",
    path=("/calls/", "/actions/siprec_start"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="none",
    idempotency_key=None,
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStartSiprecResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "connector_name": {"type": "string"},
            "include_metadata_custom_headers": {"type": "boolean"},
            "secure": {"type": "boolean"},
            "session_timeout_secs": {
                "type": "integer",
                "anyOf": [{"const": 0}, {"minimum": 90, "maximum": 14440}],
            },
            "sip_transport": {"type": "string"},
            "siprec_track": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_STOP_AI_ASSISTANT: Final[Operation[types.ActionStopAIAssistantResponse]] = Operation(
    name="stop_ai_assistant",
    method="POST",
    path=("/calls/", "/actions/ai_assistant_stop"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStopAIAssistantResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
        },
        objects=_OBJECTS,
    ),
)

_STOP_GATHER: Final[Operation[types.ActionStopGatherResponse]] = Operation(
    name="stop_gather",
    method="POST",
    path=("/calls/", "/actions/gather_stop"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStopGatherResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
        },
        objects=_OBJECTS,
    ),
)

_STOP_NOISE_SUPPRESSION: Final[Operation[types.ActionStopNoiseSuppressionResponse]] = Operation(
    name="stop_noise_suppression",
    method="POST",
    path=("/calls/", "/actions/suppression_stop"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStopNoiseSuppressionResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
        },
        objects=_OBJECTS,
    ),
)

_STOP_PLAYBACK: Final[Operation[types.ActionStopPlaybackResponse]] = Operation(
    name="stop_playback",
    method="POST",
    path=("/calls/", "/actions/playback_stop"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStopPlaybackResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "overlay": {"type": "boolean"},
            "stop": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_STOP_RECORDING: Final[Operation[types.ActionStopRecordingResponse]] = Operation(
    name="stop_recording",
    method="POST",
    path=("/calls/", "/actions/record_stop"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStopRecordingResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "recording_id": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_STOP_SIPREC: Final[Operation[types.ActionStopSiprecResponse]] = Operation(
    name="stop_siprec",
    method="POST",
    path=("/calls/", "/actions/siprec_stop"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStopSiprecResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
        },
        objects=_OBJECTS,
    ),
)

_SWITCH_SUPERVISOR_ROLE: Final[Operation[types.ActionSwitchSupervisorRoleResponse]] = Operation(
    name="switch_supervisor_role",
    method="POST",
    path=("/calls/", "/actions/switch_supervisor_role"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="natural",
    idempotency_key=None,
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset(),
    response="ActionSwitchSupervisorRoleResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"role"}),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "role": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_TRANSFER: Final[Operation[types.ActionTransferResponse]] = Operation(
    name="transfer",
    method="POST",
    path=("/calls/", "/actions/transfer"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset(
        {
            "audio_url",
            "client_state",
            "send_digits_on_answer",
            "sip_auth_password",
            "sip_auth_username",
            "target_leg_client_state",
            "value",
            "webhook_url",
            "webhook_urls",
        }
    ),
    response="ActionTransferResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"to"}),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
            "command_id": {"type": "string", "minLength": 1},
            "from_display_name": {"type": "string", "maxLength": 128},
            "privacy": {"type": "string"},
            "diversion": {"type": "string"},
            "route_to_mobile": {"type": "boolean"},
            "timeout_secs": {"type": "integer", "minimum": 5, "maximum": 600},
            "time_limit_secs": {"type": "integer", "minimum": 30, "maximum": 14400},
            "answering_machine_detection": {"type": "string"},
            "answering_machine_detection_config": {"$ref": "AnsweringMachineDetectionConfig"},
            "audio_url": {"type": "string", "x-sensitive": True},
            "media_name": {"type": "string"},
            "send_digits_on_answer": {
                "type": "string",
                "maxLength": 64,
                "pattern": "^[0-9A-DwW*#]*$",
                "x-sensitive": True,
            },
            "custom_headers": {"type": "array", "items": {"$ref": "CustomSipHeaderParam"}},
            "sip_headers": {"type": "array", "items": {"$ref": "SipHeader"}},
            "sip_auth_username": {"type": "string", "x-sensitive": True},
            "sip_auth_password": {"type": "string", "x-sensitive": True},
            "sip_region": {"type": "string"},
            "sip_transport_protocol": {"type": "string"},
            "media_encryption": {"type": "string"},
            "preferred_codecs": {"type": "string"},
            "sound_modifications": {"$ref": "SoundModifications"},
            "record": {"type": "string"},
            "record_channels": {"type": "string"},
            "record_custom_file_name": {"type": "string", "minLength": 1, "maxLength": 40},
            "record_format": {"type": "string"},
            "record_max_length": {"type": "integer", "minimum": 0, "maximum": 43200},
            "record_timeout_secs": {"type": "integer", "minimum": 0},
            "record_track": {"type": "string"},
            "record_trim": {"type": "string"},
            "webhook_url": {"type": "string", "x-sensitive": True},
            "webhook_url_method": {"type": "string"},
            "webhook_urls": {
                "type": "object",
                "additionalProperties": {
                    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]
                },
                "x-sensitive": True,
            },
            "webhook_urls_method": {"type": "string"},
            "webhook_retries_policies": {
                "type": "object",
                "additionalProperties": {"$ref": "WebhookRetriesPolicy"},
            },
            "to": {"type": "string"},
            "from": {"type": "string", "x-python-name": "from_"},
            "target_leg_client_state": {
                "type": "string",
                "contentEncoding": "base64",
                "x-sensitive": True,
            },
            "early_media": {"type": "boolean"},
            "mute_dtmf": {"type": "string"},
            "park_after_unbridge": {"type": "string"},
        },
        objects=_OBJECTS,
    ),
)

_UPDATE_CLIENT_STATE: Final[Operation[types.ActionUpdateClientStateResponse]] = Operation(
    name="update_client_state",
    method="PUT",
    path=("/calls/", "/actions/client_state_update"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="natural",
    idempotency_key=None,
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionUpdateClientStateResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"client_state"}),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        body={
            "client_state": {"type": "string", "contentEncoding": "base64", "x-sensitive": True},
        },
        objects=_OBJECTS,
    ),
)


class ActionsResource(SyncAPIResource):
    """`client.calls.actions`."""

    @cached_property
    def with_raw_response(self) -> ActionsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return ActionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ActionsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return ActionsResourceWithStreamingResponse(self)

    def answer(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        assistant: types.CallAssistantRequestParam | None = None,
        conversation_relay_config: types.ConversationRelayEmbeddedConfigParam | None = None,
        deepfake_detection: types.DeepfakeDetectionParam | None = None,
        transcription: bool | None = None,
        transcription_config: types.TranscriptionStartRequestParam | None = None,
        billing_group_id: str | None = None,
        send_silence_when_idle: bool | None = None,
        stream_url: str | None = None,
        stream_track: types.StreamTrackParam | None = None,
        stream_codec: types.StreamCodecParam | None = None,
        stream_bidirectional_mode: types.StreamBidirectionalModeParam | None = None,
        stream_bidirectional_codec: types.StreamBidirectionalCodecParam | None = None,
        stream_bidirectional_target_legs: types.StreamBidirectionalTargetLegsParam | None = None,
        record: types.RecordTriggerParam | None = None,
        record_channels: types.RecordChannelsParam | None = None,
        record_custom_file_name: str | None = None,
        record_format: types.RecordFormatParam | None = None,
        record_max_length: int | None = None,
        record_timeout_secs: int | None = None,
        record_track: types.RecordingTrackParam | None = None,
        record_trim: types.RecordingTrimParam | None = None,
        webhook_url: str | None = None,
        webhook_url_method: types.WebhookMethodParam | None = None,
        webhook_urls: Mapping[str, str | Sequence[str]] | None = None,
        webhook_urls_method: types.WebhookMethodParam | None = None,
        webhook_retries_policies: Mapping[str, types.WebhookRetriesPolicyParam] | None = None,
        custom_headers: Sequence[types.CustomSipHeaderParam] | None = None,
        sip_headers: Sequence[types.SipHeaderParam] | None = None,
        preferred_codecs: str | None = None,
        sound_modifications: types.SoundModificationsParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionAnswerResponse:
        """Answer call.

        Answers an inbound call. Most commands for an inbound call are refused before.

        **Expected webhooks:**

        - `call.answered`
        - `call.hold`, if the call is put on hold
        - `call.unhold`, if the call is taken off hold
        - `call.deepfake_detection.result`, if `deepfake_detection` is enabled
        - `call.deepfake_detection.error`, if `deepfake_detection` is enabled and fails
        - `streaming.started`, if `stream_url` is given
        - `streaming.stopped`, if `stream_url` is given
        - `streaming.failed`, if `stream_url` is given and the stream fails
        - `call.recording.saved`, if `record` is given
        - `call.recording.error`, if `record` is given and the recording fails
        - `call.conversation.ended`, if `assistant` is given
        - `call.conversation_insights.generated`, if `assistant` is given and has insights

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          assistant: The AI assistant of the call, and what differs from its stored configuration for this call.
          conversation_relay_config: A Conversation Relay session that starts when the call is answered.
          deepfake_detection: Detection of synthetic voices on the remote side. The result comes as `call.deepfake_detection.result`.
          transcription: Whether the call is transcribed from the moment it is answered. The API's default is `false`.
          transcription_config: How the call is transcribed.
          billing_group_id: Billing group that the call is charged to.
          send_silence_when_idle: Whether RTP packets of silence are sent while there is nothing else to send. The API's default is `false`.
          stream_url: WebSocket URL that receives the audio of the call.
          stream_track: Which track is streamed. The API's default is `inbound_track`.
          stream_codec: Codec of the streamed audio. `default` is the codec of the call, which is also taken where transcoding is impossible. The API's default is `default`.
          stream_bidirectional_mode: How audio is sent back over the WebSocket. The API's default is `mp3`.
          stream_bidirectional_codec: Codec of the RTP payloads that are sent back. Only for the mode `rtp`. The API's default is `PCMU`.
          stream_bidirectional_target_legs: Which legs hear the audio that is sent back. The API's default is `opposite`.
          record: When a recording starts by itself. Nothing is recorded without it.
          record_channels: How many channels the recording has. The API's default is `dual`.
          record_custom_file_name: Name of the recording's file, to which a Unix timestamp is added. Without it the file is named after the call leg.
          record_format: File format of the recording. The API's default is `mp3`.
          record_max_length: Longest recording, in seconds. 0 means without a limit. From 0 to 43200. The API's default is `0`.
          record_timeout_secs: Seconds of silence that end the recording, counted from the first speech. 0 means never. Silence is found by transcription, which is charged for. At least 0. The API's default is `0`.
          record_track: Which audio is recorded. One track alone always gives one channel. The API's default is `both`.
          record_trim: `trim-silence` cuts silence off both ends of the recording.
          webhook_url: URL for the later webhooks of this call, in place of the application's.
          webhook_url_method: HTTP method with which a webhook is delivered. The API's default is `POST`.
          webhook_urls: URLs by event type, such as `call.answered`: one URL, or a list of them. Events that are not listed go to `webhook_url`, or else to the URL of the application.
          webhook_urls_method: HTTP method with which a webhook is delivered. The API's default is `POST`.
          webhook_retries_policies: How failed deliveries are repeated, by event type.
          custom_headers: Custom headers of the SIP response.
          sip_headers: SIP headers of the response that are no custom ones.
          preferred_codecs: Codecs in the order of preference, separated by commas.
          sound_modifications: How the voice on the call is changed.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response to the command that answers a call.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/answer`
        """
        return self._client._call(
            _ANSWER,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "assistant": assistant,
                "conversation_relay_config": conversation_relay_config,
                "deepfake_detection": deepfake_detection,
                "transcription": transcription,
                "transcription_config": transcription_config,
                "billing_group_id": billing_group_id,
                "send_silence_when_idle": send_silence_when_idle,
                "stream_url": stream_url,
                "stream_track": stream_track,
                "stream_codec": stream_codec,
                "stream_bidirectional_mode": stream_bidirectional_mode,
                "stream_bidirectional_codec": stream_bidirectional_codec,
                "stream_bidirectional_target_legs": stream_bidirectional_target_legs,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "webhook_url": webhook_url,
                "webhook_url_method": webhook_url_method,
                "webhook_urls": webhook_urls,
                "webhook_urls_method": webhook_urls_method,
                "webhook_retries_policies": webhook_retries_policies,
                "custom_headers": custom_headers,
                "sip_headers": sip_headers,
                "preferred_codecs": preferred_codecs,
                "sound_modifications": sound_modifications,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def bridge(
        self,
        call_control_id: str,
        *,
        call_control_id_to_bridge_with: str,
        client_state: str | None = None,
        command_id: str | None = None,
        record: types.RecordTriggerParam | None = None,
        record_channels: types.RecordChannelsParam | None = None,
        record_custom_file_name: str | None = None,
        record_format: types.RecordFormatParam | None = None,
        record_max_length: int | None = None,
        record_timeout_secs: int | None = None,
        record_track: types.RecordingTrackParam | None = None,
        record_trim: types.RecordingTrimParam | None = None,
        queue: str | None = None,
        video_room_id: str | None = None,
        video_room_context: str | None = None,
        hold_after_unbridge: bool | None = None,
        park_after_unbridge: str | None = None,
        mute_dtmf: types.MuteDtmfParam | None = None,
        play_ringtone: bool | None = None,
        ringtone: types.RingtoneParam | None = None,
        prevent_double_bridge: bool | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionBridgeResponse:
        """Bridge calls.

        Bridges this call with another one, so that their parties hear each other.

        **Expected webhooks:**

        - `call.bridged`
        - `call.recording.saved`, if `record` is given
        - `call.recording.error`, if `record` is given and the recording fails

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          call_control_id_to_bridge_with: The call to bridge with. Not together with `queue` or `video_room_id`.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          record: When a recording starts by itself. Nothing is recorded without it.
          record_channels: How many channels the recording has. The API's default is `dual`.
          record_custom_file_name: Name of the recording's file, to which a Unix timestamp is added. Without it the file is named after the call leg.
          record_format: File format of the recording. The API's default is `mp3`.
          record_max_length: Longest recording, in seconds. 0 means without a limit. From 0 to 43200. The API's default is `0`.
          record_timeout_secs: Seconds of silence that end the recording, counted from the first speech. 0 means never. Silence is found by transcription, which is charged for. At least 0. The API's default is `0`.
          record_track: Which audio is recorded. One track alone always gives one channel. The API's default is `both`.
          record_trim: `trim-silence` cuts silence off both ends of the recording.
          queue: Name of a queue whose first call is bridged, and leaves the queue in any case. An empty queue is an error.
          video_room_id: The video room to bridge with.
          video_room_context: Any text for the video conference, such as a name or JSON. Needs `video_room_id`.
          hold_after_unbridge: Whether this leg is put on hold after the bridge ends, in place of being hung up.
          park_after_unbridge: `self` parks this leg after the bridge ends; without it the leg is hung up.
          mute_dtmf: Which side of the bridge does not hear DTMF tones. Their webhooks come all the same. The API's default is `none`.
          play_ringtone: Whether a ringtone is played until the other call is answered. The API's default is `false`.
          ringtone: Country whose ringtone is played. The API's default is `us`.
          prevent_double_bridge: Whether nothing is bridged where the other call is bridged already. The API's default is `false`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionBridgeResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/bridge`
        """
        return self._client._call(
            _BRIDGE,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "call_control_id": call_control_id_to_bridge_with,
                "queue": queue,
                "video_room_id": video_room_id,
                "video_room_context": video_room_context,
                "hold_after_unbridge": hold_after_unbridge,
                "park_after_unbridge": park_after_unbridge,
                "mute_dtmf": mute_dtmf,
                "play_ringtone": play_ringtone,
                "ringtone": ringtone,
                "prevent_double_bridge": prevent_double_bridge,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def gather(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        minimum_digits: int | None = None,
        maximum_digits: int | None = None,
        terminating_digit: str | None = None,
        valid_digits: str | None = None,
        inter_digit_timeout_millis: int | None = None,
        initial_timeout_millis: int | None = None,
        timeout_millis: int | None = None,
        gather_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionGatherResponse:
        """Gather.

        Gathers DTMF digits, without a prompt. The call has to be answered.

        **Expected webhooks:**

        - `call.dtmf.received`
        - `call.gather.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          minimum_digits: Fewest digits. At least 1. The API's default is `1`.
          maximum_digits: Most digits. At most 128. The API's default is `128`.
          terminating_digit: Digit that ends the input before `maximum_digits` are there. The API's default is `#`.
          valid_digits: All digits that count as valid. The API's default is `0123456789#*`.
          inter_digit_timeout_millis: How long the next digit is waited for, in milliseconds. The API's default is `5000`.
          initial_timeout_millis: How long the first digit is waited for, in milliseconds. The API's default is `5000`.
          timeout_millis: Longest time for the whole command, in milliseconds. The API's default is `60000`.
          gather_id: Name for this command that comes back in `call.gather.ended`. Telnyx makes one up otherwise.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionGatherResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/gather`
        """
        return self._client._call(
            _GATHER,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "minimum_digits": minimum_digits,
                "maximum_digits": maximum_digits,
                "terminating_digit": terminating_digit,
                "valid_digits": valid_digits,
                "inter_digit_timeout_millis": inter_digit_timeout_millis,
                "initial_timeout_millis": initial_timeout_millis,
                "timeout_millis": timeout_millis,
                "gather_id": gather_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def gather_using_ai(
        self,
        call_control_id: str,
        *,
        parameters: Mapping[str, object],
        client_state: str | None = None,
        command_id: str | None = None,
        assistant: types.AssistantParam | None = None,
        greeting: str | None = None,
        gather_ended_speech: str | None = None,
        message_history: Sequence[types.GatherMessageParam] | None = None,
        language: types.GoogleTranscriptionLanguageParam | None = None,
        voice: types.VoiceConfigParam | None = None,
        voice_settings: types.ActionGatherUsingAIParamsVoiceSettingsParam | None = None,
        transcription: types.TranscriptionConfigParam | None = None,
        interruption_settings: types.InterruptionSettingsParam | None = None,
        user_response_timeout_ms: int | None = None,
        send_partial_results: bool | None = None,
        send_message_history_updates: bool | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionGatherUsingAIResponse:
        """Gather using AI.

        Has an AI assistant ask for the values that a JSON Schema describes.

        **Expected webhooks:**

        - `call.ai_gather.ended`
        - `call.conversation.ended`
        - `call.ai_gather.partial_results`, if `send_partial_results` is set
        - `call.ai_gather.message_history_updated`, if `send_message_history_updates` is set

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          parameters: What to ask for, as a JSON Schema of type object.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          assistant: The assistant that asks the questions.
          greeting: Text or SSML that is spoken first.
          gather_ended_speech: Text that is spoken when all is gathered.
          message_history: Earlier turns of the conversation that the assistant should know.
          language: Language of the speech, for Google. The API's default is `en`.
          voice: Voice of the assistant, in the form that `speak` takes. The API's default is `Telnyx.KokoroTTS.af`.
          voice_settings: Settings of the voice, by its provider.
          transcription: Speech to text for the assistant. Models that hear audio themselves ignore it.
          interruption_settings: What happens when the caller speaks while the assistant does.
          user_response_timeout_ms: How long an answer is waited for, in milliseconds. The API's default is `10000`.
          send_partial_results: Whether `call.ai_gather.partial_results` tells each answer as it is given. The API's default is `false`.
          send_message_history_updates: Whether `call.ai_gather.message_history_updated` tells each new message. The API's default is `false`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response to a command that starts a conversation.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/gather_using_ai`
        """
        return self._client._call(
            _GATHER_USING_AI,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "parameters": parameters,
                "assistant": assistant,
                "greeting": greeting,
                "gather_ended_speech": gather_ended_speech,
                "message_history": message_history,
                "language": language,
                "voice": voice,
                "voice_settings": voice_settings,
                "transcription": transcription,
                "interruption_settings": interruption_settings,
                "user_response_timeout_ms": user_response_timeout_ms,
                "send_partial_results": send_partial_results,
                "send_message_history_updates": send_message_history_updates,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def gather_using_audio(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        minimum_digits: int | None = None,
        maximum_digits: int | None = None,
        terminating_digit: str | None = None,
        valid_digits: str | None = None,
        inter_digit_timeout_millis: int | None = None,
        maximum_tries: int | None = None,
        timeout_millis: int | None = None,
        audio_url: str | None = None,
        media_name: str | None = None,
        invalid_audio_url: str | None = None,
        invalid_media_name: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionGatherUsingAudioResponse:
        """Gather using audio.

        Plays a file as a prompt and gathers DTMF digits. The first digit interrupts the prompt.
        The call has to be answered.

        **Expected webhooks:**

        - `call.playback.started`
        - `call.playback.ended`
        - `call.dtmf.received`
        - `call.gather.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          minimum_digits: Fewest digits. At least 1. The API's default is `1`.
          maximum_digits: Most digits. At most 128. The API's default is `128`.
          terminating_digit: Digit that ends the input before `maximum_digits` are there. The API's default is `#`.
          valid_digits: All digits that count as valid. The API's default is `0123456789#*`.
          inter_digit_timeout_millis: How long the next digit is waited for, in milliseconds. The API's default is `5000`.
          maximum_tries: How often the prompt is given where nothing is entered. The API's default is `3`.
          timeout_millis: How long a digit is waited for after the prompt, in milliseconds. The API's default is `60000`.
          audio_url: URL of a WAV or MP3 file that is played as the prompt. Not together with `media_name`.
          media_name: Name of a WAV or MP3 file in the media storage that is played as the prompt.
          invalid_audio_url: URL of a WAV or MP3 file that is played where the digits are invalid, too few or too many. Not together with `invalid_media_name`.
          invalid_media_name: Name of a WAV or MP3 file in the media storage that is played where the digits are invalid, too few or too many.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionGatherUsingAudioResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/gather_using_audio`
        """
        return self._client._call(
            _GATHER_USING_AUDIO,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "minimum_digits": minimum_digits,
                "maximum_digits": maximum_digits,
                "terminating_digit": terminating_digit,
                "valid_digits": valid_digits,
                "inter_digit_timeout_millis": inter_digit_timeout_millis,
                "maximum_tries": maximum_tries,
                "timeout_millis": timeout_millis,
                "audio_url": audio_url,
                "media_name": media_name,
                "invalid_audio_url": invalid_audio_url,
                "invalid_media_name": invalid_media_name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def gather_using_speak(
        self,
        call_control_id: str,
        *,
        payload: str,
        voice: str,
        client_state: str | None = None,
        command_id: str | None = None,
        payload_type: types.SpeechPayloadTypeParam | None = None,
        service_level: types.SpeechServiceLevelParam | None = None,
        language: types.SpeechLanguageParam | None = None,
        voice_settings: types.ActionGatherUsingSpeakParamsVoiceSettingsParam | None = None,
        minimum_digits: int | None = None,
        maximum_digits: int | None = None,
        terminating_digit: str | None = None,
        valid_digits: str | None = None,
        inter_digit_timeout_millis: int | None = None,
        maximum_tries: int | None = None,
        timeout_millis: int | None = None,
        invalid_payload: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionGatherUsingSpeakResponse:
        """Gather using speak.

        Speaks a prompt and gathers DTMF digits. The first digit interrupts the prompt. The call
        has to be answered.

        **Expected webhooks:**

        - `call.dtmf.received`
        - `call.gather.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          payload: Text or SSML to speak.
          voice: Voice, as `<provider>.<model>.<voice id>`: `Telnyx.KokoroTTS.af`, `AWS.Polly.Joanna-Neural`, `Azure.en-US-BrianMultilingualNeural`, `ElevenLabs.<model>.<voice id>`, `Minimax.<model>.<voice id>`, `Rime.<model>.<voice id>`, `Resemble.Turbo.<voice id>`, `Inworld.<model>.<voice id>`, `FishAudio.<model>.<voice id>`, `Soniox.<model>.<voice id>`, `Humain.<voice id>` or `xAI.<voice id>`. A provider alone means its default voice. The service level `basic` takes `male` and `female`.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          payload_type: Whether the payload is plain text or Speech Synthesis Markup Language. The API's default is `text`.
          service_level: Quality of the speech. `basic` speaks `en-US` from plain text alone. The API's default is `premium`.
          language: Language of the speech. Ignored for Polly voices, which have one of their own.
          voice_settings: Settings of the voice, by its provider.
          minimum_digits: Fewest digits. At least 1. The API's default is `1`.
          maximum_digits: Most digits. At most 128. The API's default is `128`.
          terminating_digit: Digit that ends the input before `maximum_digits` are there. The API's default is `#`.
          valid_digits: All digits that count as valid. The API's default is `0123456789#*`.
          inter_digit_timeout_millis: How long the next digit is waited for, in milliseconds. The API's default is `5000`.
          maximum_tries: How often the prompt is given where nothing is entered. The API's default is `3`.
          timeout_millis: How long a digit is waited for after the prompt, in milliseconds. The API's default is `60000`.
          invalid_payload: Text or SSML that is spoken where the digits are invalid, too few or too many.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionGatherUsingSpeakResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/gather_using_speak`
        """
        return self._client._call(
            _GATHER_USING_SPEAK,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "payload": payload,
                "voice": voice,
                "payload_type": payload_type,
                "service_level": service_level,
                "language": language,
                "voice_settings": voice_settings,
                "minimum_digits": minimum_digits,
                "maximum_digits": maximum_digits,
                "terminating_digit": terminating_digit,
                "valid_digits": valid_digits,
                "inter_digit_timeout_millis": inter_digit_timeout_millis,
                "maximum_tries": maximum_tries,
                "timeout_millis": timeout_millis,
                "invalid_payload": invalid_payload,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def hangup(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        custom_headers: Sequence[types.CustomSipHeaderParam] | None = None,
        reason: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionHangupResponse:
        """Hangup call.

        Ends this leg of the call.

        **Expected webhooks:**

        - `call.hangup`
        - `call.recording.saved`, if the call is recorded
        - `call.conversation.ended`, if an AI assistant takes part

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          custom_headers: Custom headers of the SIP BYE.
          reason: Text of the SIP `Reason` header with which an unanswered outbound leg is cancelled; phones then show no missed call. No quotation marks, backslashes, control characters or emoji. Pattern: `^[^"\\\\\\u0000-\\u001f]*$`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionHangupResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/hangup`
        """
        return self._client._call(
            _HANGUP,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "custom_headers": custom_headers,
                "reason": reason,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def pause_recording(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        recording_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionPauseRecordingResponse:
        """Record pause.

        Pauses the recording of the call.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          recording_id: Which recording is meant. Without it the command is for the current one.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionPauseRecordingResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/record_pause`
        """
        return self._client._call(
            _PAUSE_RECORDING,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "recording_id": recording_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def refer(
        self,
        call_control_id: str,
        *,
        sip_address: str,
        client_state: str | None = None,
        command_id: str | None = None,
        custom_headers: Sequence[types.CustomSipHeaderParam] | None = None,
        sip_headers: Sequence[types.SipHeaderParam] | None = None,
        sip_auth_username: str | None = None,
        sip_auth_password: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionReferResponse:
        """SIP Refer a call.

        Refers the caller to another SIP address, with a SIP REFER.

        **Expected webhooks:**

        - `call.refer.started`
        - `call.refer.completed`, if the REFER succeeds
        - `call.refer.failed`, if the REFER fails

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          sip_address: SIP URI that the caller is referred to.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          custom_headers: Custom headers of the SIP REFER.
          sip_headers: SIP headers of the REFER that are no custom ones.
          sip_auth_username: User name for SIP authentication challenges.
          sip_auth_password: Password for SIP authentication challenges.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionReferResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/refer`
        """
        return self._client._call(
            _REFER,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "sip_address": sip_address,
                "custom_headers": custom_headers,
                "sip_headers": sip_headers,
                "sip_auth_username": sip_auth_username,
                "sip_auth_password": sip_auth_password,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def reject(
        self,
        call_control_id: str,
        *,
        cause: types.RejectCauseParam,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionRejectResponse:
        """Reject a call.

        Rejects an inbound call that is not answered yet.

        **Expected webhooks:**

        - `call.hangup`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          cause: What the caller is told.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionRejectResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/reject`
        """
        return self._client._call(
            _REJECT,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "cause": cause,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def resume_recording(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        recording_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionResumeRecordingResponse:
        """Record resume.

        Resumes the recording of the call.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          recording_id: Which recording is meant. Without it the command is for the current one.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionResumeRecordingResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/record_resume`
        """
        return self._client._call(
            _RESUME_RECORDING,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "recording_id": recording_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def send_dtmf(
        self,
        call_control_id: str,
        *,
        digits: str,
        client_state: str | None = None,
        command_id: str | None = None,
        duration_millis: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionSendDtmfResponse:
        """Send DTMF.

        Plays DTMF tones from this leg of the call. The other end of the call hears them.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          digits: The tones to send, in order: `0` to `9`, `A` to `D` (upper case), `*` and `#`. A `w` pauses for half a second, a `W` for one second. Pattern: `^[0-9A-DwW*#]+$`.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          duration_millis: How long each tone lasts, in milliseconds. From 100 to 500. The API's default is `250`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionSendDtmfResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/send_dtmf`
        """
        return self._client._call(
            _SEND_DTMF,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "digits": digits,
                "duration_millis": duration_millis,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def speak(
        self,
        call_control_id: str,
        *,
        payload: str,
        voice: str,
        client_state: str | None = None,
        command_id: str | None = None,
        payload_type: types.SpeechPayloadTypeParam | None = None,
        service_level: types.SpeechServiceLevelParam | None = None,
        language: types.SpeechLanguageParam | None = None,
        voice_settings: types.ActionSpeakParamsVoiceSettingsParam | None = None,
        loop: int | str | None = None,
        stop: types.PlaybackStopParam | None = None,
        target_legs: types.AudioTargetLegsParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionSpeakResponse:
        """Speak text.

        Speaks a text on the call. Further texts wait in a queue.

        **Expected webhooks:**

        - `call.speak.started`
        - `call.speak.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          payload: Text or SSML to speak.
          voice: Voice, as `<provider>.<model>.<voice id>`: `Telnyx.KokoroTTS.af`, `AWS.Polly.Joanna-Neural`, `Azure.en-US-BrianMultilingualNeural`, `ElevenLabs.<model>.<voice id>`, `Minimax.<model>.<voice id>`, `Rime.<model>.<voice id>`, `Resemble.Turbo.<voice id>`, `Inworld.<model>.<voice id>`, `FishAudio.<model>.<voice id>`, `Soniox.<model>.<voice id>`, `Humain.<voice id>` or `xAI.<voice id>`. A provider alone means its default voice. The service level `basic` takes `male` and `female`.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          payload_type: Whether the payload is plain text or Speech Synthesis Markup Language. The API's default is `text`.
          service_level: Quality of the speech. `basic` speaks `en-US` from plain text alone. The API's default is `premium`.
          language: Language of the speech. Ignored for Polly voices, which have one of their own.
          voice_settings: Settings of the voice, by its provider.
          loop: How often the text is spoken: 1 to 100 times, or `infinity`. The API's default is `1`.
          stop: What is stopped: the audio that plays now, or that and all that waits in the queue.
          target_legs: Which legs of the call hear the audio. The API's default is `self`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionSpeakResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/speak`
        """
        return self._client._call(
            _SPEAK,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "payload": payload,
                "voice": voice,
                "payload_type": payload_type,
                "service_level": service_level,
                "language": language,
                "voice_settings": voice_settings,
                "loop": loop,
                "stop": stop,
                "target_legs": target_legs,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def start_ai_assistant(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        assistant: types.CallAssistantRequestParam | None = None,
        greeting: str | None = None,
        message_history: Sequence[types.ActionStartAIAssistantParamsMessageHistoryItemParam]
        | None = None,
        participants: Sequence[types.AIAssistantJoinParticipantParam] | None = None,
        voice: types.VoiceConfigParam | None = None,
        voice_settings: types.ActionStartAIAssistantParamsVoiceSettingsParam | None = None,
        transcription: types.TranscriptionConfigParam | None = None,
        interruption_settings: types.InterruptionSettingsParam | None = None,
        send_message_history_updates: bool | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartAIAssistantResponse:
        """Start AI Assistant.

        Starts an AI assistant, which talks with the parties of the call.

        **Expected webhooks:**

        - `call.conversation.ended`
        - `call.conversation_insights.generated`, if the assistant has insights

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          assistant: The AI assistant of the call, and what differs from its stored configuration for this call.
          greeting: Text or SSML that is spoken first. Without it the assistant waits.
          message_history: Earlier messages with which the conversation begins. The API's default is `…`.
          participants: Further participants of the conversation. The API's default is `…`.
          voice: Voice of the assistant, in the form that `speak` takes. The API's default is `Telnyx.KokoroTTS.af`.
          voice_settings: Settings of the voice, by its provider.
          transcription: Speech to text for the assistant. Models that hear audio themselves ignore it.
          interruption_settings: What happens when the caller speaks while the assistant does.
          send_message_history_updates: Whether a webhook tells each new message. The API's default is `false`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response to a command that starts a conversation.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/ai_assistant_start`
        """
        return self._client._call(
            _START_AI_ASSISTANT,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "assistant": assistant,
                "greeting": greeting,
                "message_history": message_history,
                "participants": participants,
                "voice": voice,
                "voice_settings": voice_settings,
                "transcription": transcription,
                "interruption_settings": interruption_settings,
                "send_message_history_updates": send_message_history_updates,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def start_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        direction: types.NoiseSuppressionDirectionParam | None = None,
        noise_suppression_engine: types.NoiseSuppressionEngineParam | None = None,
        noise_suppression_engine_config: types.NoiseSuppressionEngineConfigParam
        | Mapping[str, object]
        | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartNoiseSuppressionResponse:
        """Noise Suppression Start (BETA).

        Starts to remove background noise from the audio of the call. Each direction is charged
        for separately.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          direction: Which audio stream is cleaned. The API's default is `inbound`.
          noise_suppression_engine: Engine that removes the noise. `A` to `D` are deprecated names of the first four. The API's default is `Denoiser`. Deprecated: `A` (now `Denoiser`), `B` (now `DeepFilterNet`), `C` (now `Krisp`), `D` (now `AiCoustics`).
          noise_suppression_engine_config: Settings of the engine. Each engine has settings of its own.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStartNoiseSuppressionResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/suppression_start`
        """
        return self._client._call(
            _START_NOISE_SUPPRESSION,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "direction": direction,
                "noise_suppression_engine": noise_suppression_engine,
                "noise_suppression_engine_config": noise_suppression_engine_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def start_playback(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        audio_url: str | None = None,
        media_name: str | None = None,
        playback_content: str | None = None,
        audio_type: types.AudioTypeParam | None = None,
        cache_audio: bool | None = None,
        loop: int | str | None = None,
        overlay: bool | None = None,
        stop: types.PlaybackStopParam | None = None,
        target_legs: types.AudioTargetLegsParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartPlaybackResponse:
        """Play audio URL.

        Plays an audio file on the call. Further files wait in a queue.

        **Expected webhooks:**

        - `call.playback.started`
        - `call.playback.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          audio_url: URL of a WAV or MP3 file. Not together with `media_name`.
          media_name: Name of a WAV or MP3 file in the media storage of the account.
          playback_content: The WAV or MP3 file itself, in Base64. The webhooks then name no file.
          audio_type: Format of the audio. The API's default is `mp3`.
          cache_audio: Whether the file is kept for the rest of the call, in case it is played again. The API's default is `true`.
          loop: How often the file is played: 1 to 100 times, or `infinity`. The API's default is `1`.
          overlay: Whether the audio is mixed with a file that plays already. Only on the leg itself. The API's default is `false`.
          stop: What is stopped: the audio that plays now, or that and all that waits in the queue.
          target_legs: Which legs of the call hear the audio. The API's default is `self`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStartPlaybackResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/playback_start`
        """
        return self._client._call(
            _START_PLAYBACK,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "audio_url": audio_url,
                "media_name": media_name,
                "playback_content": playback_content,
                "audio_type": audio_type,
                "cache_audio": cache_audio,
                "loop": loop,
                "overlay": overlay,
                "stop": stop,
                "target_legs": target_legs,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def start_recording(
        self,
        call_control_id: str,
        *,
        channels: types.RecordingChannelsParam,
        format: types.RecordingFormatParam,
        client_state: str | None = None,
        command_id: str | None = None,
        recording_track: types.RecordingTrackParam | None = None,
        play_beep: bool | None = None,
        max_length: int | None = None,
        timeout_secs: int | None = None,
        trim: types.RecordingTrimParam | None = None,
        custom_file_name: str | None = None,
        transcription: bool | None = None,
        transcription_engine: types.RecordingTranscriptionEngineParam | None = None,
        transcription_language: types.TranscriptionLanguageParam | None = None,
        transcription_profanity_filter: bool | None = None,
        transcription_speaker_diarization: bool | None = None,
        transcription_min_speaker_count: int | None = None,
        transcription_max_speaker_count: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartRecordingResponse:
        """Recording start.

        Starts to record the call, until the recording is stopped or the call ends.

        **Expected webhooks:**

        - `call.recording.saved`
        - `call.recording.transcription.saved`, if `transcription` is set
        - `call.recording.error`, if the recording fails

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          channels: How many channels the recording has. `dual` puts the first leg on one channel and the others on the second.
          format: File format in which the recording is stored.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          recording_track: Which audio is recorded. One track alone always gives one channel. The API's default is `both`.
          play_beep: Whether a beep tells that the recording starts.
          max_length: Longest recording, in seconds. 0 means without a limit. From 0 to 14400. The API's default is `0`.
          timeout_secs: Seconds of silence that end the recording, counted from the first speech. 0 means never. Silence is found by transcription, which is charged for. At least 0. The API's default is `0`.
          trim: `trim-silence` cuts silence off both ends of the recording.
          custom_file_name: Name of the recording's file, to which a Unix timestamp is added. Without it the file is named after the call leg.
          transcription: Whether the recording is transcribed when it is complete. The API's default is `false`.
          transcription_engine: Engine of the transcription: `A` is Google, `B` is Telnyx. `deepgram/nova-3` knows English alone. The API's default is `A`.
          transcription_language: Language of the speech. No engine knows them all. The API's default is `en-US`.
          transcription_profanity_filter: Whether swear words are filtered out. Engine `A` only. The API's default is `false`.
          transcription_speaker_diarization: Whether the transcript tells the speakers apart. Engine `A` only. The API's default is `false`.
          transcription_min_speaker_count: Fewest speakers. Engine `A` only. The API's default is `2`.
          transcription_max_speaker_count: Most speakers. Engine `A` only. The API's default is `6`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStartRecordingResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/record_start`
        """
        return self._client._call(
            _START_RECORDING,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "channels": channels,
                "format": format,
                "recording_track": recording_track,
                "play_beep": play_beep,
                "max_length": max_length,
                "timeout_secs": timeout_secs,
                "trim": trim,
                "custom_file_name": custom_file_name,
                "transcription": transcription,
                "transcription_engine": transcription_engine,
                "transcription_language": transcription_language,
                "transcription_profanity_filter": transcription_profanity_filter,
                "transcription_speaker_diarization": transcription_speaker_diarization,
                "transcription_min_speaker_count": transcription_min_speaker_count,
                "transcription_max_speaker_count": transcription_max_speaker_count,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def start_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        connector_name: str | None = None,
        include_metadata_custom_headers: bool | None = None,
        secure: bool | None = None,
        session_timeout_secs: int | None = None,
        sip_transport: types.SipTransportParam | None = None,
        siprec_track: types.SiprecTrackParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartSiprecResponse:
        """SIPREC start.

        Starts a SIPREC session, which streams the audio of the call to the session recording
        server (SRS) that is configured in a SIPREC connector.

        **Expected webhooks:**

        - `siprec.started`
        - `siprec.stopped`
        - `siprec.failed`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          connector_name: Name of the SIPREC connector to use.
          include_metadata_custom_headers: Whether custom parameters travel in the recording metadata (`recording.session.ExtensionParameters`). Otherwise they are added as SIP headers.
          secure: Whether the media sent to the SRS is encrypted (SRTP and TLS). The SRS port of the connector has to be 5061 then.
          session_timeout_secs: Value of the `Session-Expires` header of the INVITE, in seconds: 90 to 14440, or 0 for none. The session is refreshed by a re-INVITE every half of it, which keeps it alive. The API's default is `1800`.
          sip_transport: SIP transport protocol of the session. The API's default is `udp`.
          siprec_track: Which audio track the session carries. The API's default is `both_tracks`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStartSiprecResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/siprec_start`
        """
        return self._client._call(
            _START_SIPREC,
            (call_control_id,),
            body={
                "client_state": client_state,
                "connector_name": connector_name,
                "include_metadata_custom_headers": include_metadata_custom_headers,
                "secure": secure,
                "session_timeout_secs": session_timeout_secs,
                "sip_transport": sip_transport,
                "siprec_track": siprec_track,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def stop_ai_assistant(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopAIAssistantResponse:
        """Stop AI Assistant.

        Stops the AI assistant of the call.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopAIAssistantResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/ai_assistant_stop`
        """
        return self._client._call(
            _STOP_AI_ASSISTANT,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def stop_gather(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopGatherResponse:
        """Gather stop.

        Ends the gathering of digits.

        **Expected webhooks:**

        - `call.gather.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopGatherResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/gather_stop`
        """
        return self._client._call(
            _STOP_GATHER,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def stop_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopNoiseSuppressionResponse:
        """Noise Suppression Stop (BETA).

        Stops removing background noise from the audio of the call.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopNoiseSuppressionResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/suppression_stop`
        """
        return self._client._call(
            _STOP_NOISE_SUPPRESSION,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def stop_playback(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        overlay: bool | None = None,
        stop: types.PlaybackStopScopeParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopPlaybackResponse:
        """Stop audio playback.

        Stops what is played or spoken on the call.

        **Expected webhooks:**

        - `call.playback.ended`, if a file is played
        - `call.speak.ended`, if a text is spoken

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          overlay: Whether the overlaid audio is what stops. The API's default is `false`.
          stop: What stops: the audio that plays now, or that and all that waits in the queue. The API's default is `all`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopPlaybackResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/playback_stop`
        """
        return self._client._call(
            _STOP_PLAYBACK,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "overlay": overlay,
                "stop": stop,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def stop_recording(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        recording_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopRecordingResponse:
        """Recording stop.

        Stops the recording of the call.

        **Expected webhooks:**

        - `call.recording.saved`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          recording_id: Which recording is meant. Without it the command is for the current one.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopRecordingResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/record_stop`
        """
        return self._client._call(
            _STOP_RECORDING,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "recording_id": recording_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def stop_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopSiprecResponse:
        """SIPREC stop.

        Stops the SIPREC session of the call.

        **Expected webhooks:**

        - `siprec.stopped`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopSiprecResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/siprec_stop`
        """
        return self._client._call(
            _STOP_SIPREC,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def switch_supervisor_role(
        self,
        call_control_id: str,
        *,
        role: types.SupervisorRoleParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionSwitchSupervisorRoleResponse:
        """Switch supervisor role.

        Switches the role of the supervisor of a bridged call while the call goes on.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          role: What the supervisor may do: `barge` speaks to both parties, `whisper` speaks to the caller only, `monitor` only listens.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionSwitchSupervisorRoleResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/switch_supervisor_role`
        """
        return self._client._call(
            _SWITCH_SUPERVISOR_ROLE,
            (call_control_id,),
            body={
                "role": role,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def transfer(
        self,
        call_control_id: str,
        *,
        to: str,
        client_state: str | None = None,
        command_id: str | None = None,
        from_display_name: str | None = None,
        privacy: types.CallerPrivacyParam | None = None,
        diversion: str | None = None,
        route_to_mobile: bool | None = None,
        timeout_secs: int | None = None,
        time_limit_secs: int | None = None,
        answering_machine_detection: types.AnsweringMachineDetectionParam | None = None,
        answering_machine_detection_config: types.AnsweringMachineDetectionConfigParam
        | None = None,
        audio_url: str | None = None,
        media_name: str | None = None,
        send_digits_on_answer: str | None = None,
        custom_headers: Sequence[types.CustomSipHeaderParam] | None = None,
        sip_headers: Sequence[types.SipHeaderParam] | None = None,
        sip_auth_username: str | None = None,
        sip_auth_password: str | None = None,
        sip_region: types.SipRegionParam | None = None,
        sip_transport_protocol: types.SipTransportProtocolParam | None = None,
        media_encryption: types.MediaEncryptionParam | None = None,
        preferred_codecs: str | None = None,
        sound_modifications: types.SoundModificationsParam | None = None,
        record: types.RecordTriggerParam | None = None,
        record_channels: types.RecordChannelsParam | None = None,
        record_custom_file_name: str | None = None,
        record_format: types.RecordFormatParam | None = None,
        record_max_length: int | None = None,
        record_timeout_secs: int | None = None,
        record_track: types.RecordingTrackParam | None = None,
        record_trim: types.RecordingTrimParam | None = None,
        webhook_url: str | None = None,
        webhook_url_method: types.WebhookMethodParam | None = None,
        webhook_urls: Mapping[str, str | Sequence[str]] | None = None,
        webhook_urls_method: types.WebhookMethodParam | None = None,
        webhook_retries_policies: Mapping[str, types.WebhookRetriesPolicyParam] | None = None,
        from_: str | None = None,
        target_leg_client_state: str | None = None,
        early_media: bool | None = None,
        mute_dtmf: types.MuteDtmfParam | None = None,
        park_after_unbridge: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionTransferResponse:
        """Transfer call.

        Calls a new destination and bridges this call with it when it is answered. If that
        fails, this call goes on and takes further commands.

        **Expected webhooks:**

        - `call.initiated`
        - `call.answered`, if the destination answers
        - `call.bridged`, if the destination answers
        - `call.hangup`
        - `call.machine.detection.ended`, if `answering_machine_detection` asks for a standard
          detection
        - `call.machine.greeting.ended`, if `answering_machine_detection` is `greeting_end`,
          `detect_words` or `detect_beep`, and a machine answers
        - `call.machine.premium.detection.ended`, if `answering_machine_detection` asks for a
          premium detection
        - `call.machine.premium.greeting.ended`, if `answering_machine_detection` asks for a
          premium detection, and a beep or the end of a prompt is heard
        - `call.recording.saved`, if `record` is given
        - `call.recording.error`, if `record` is given and the recording fails

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          to: Whom to call: a number in E.164 format or a SIP URI, which may ask for encryption with `;secure=srtp` or `;secure=dtls`.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          from_display_name: Name that is shown to the callee: letters, digits, spaces and `-_~!.+`. Without it the number in `from` is shown.
          privacy: `id` hides the name and number of the caller from the callee.
          diversion: The `to` number of an inbound call that is active now, in E.164 format. The number in `from` counts as verified where it is that call's caller.
          route_to_mobile: Whether the call goes straight to the mobile device of a Telnyx Mobile number, past the interception of inbound calls. The API's default is `false`.
          timeout_secs: How long the destination may ring, in seconds. The call then ends with the hang-up cause `timeout`. From 5 to 600. The API's default is `30`.
          time_limit_secs: Longest duration of the leg from its answer, in seconds. It then ends with the hang-up cause `time_limit`. From 30 to 14400. The API's default is `14400`.
          answering_machine_detection: How to find out who or what answers. `premium` reports by the premium events, the others by the standard ones. `greeting_end` and `detect_words` also report the end of a machine's greeting, and `detect_beep` reports a beep alone. `premium_ios_call_screening_detection` also waits for the call screening of iOS to end. The API's default is `disabled`.
          answering_machine_detection_config: Tuning of answering machine detection. With `premium` only `total_analysis_time_millis` and `greeting_duration_millis` count.
          audio_url: URL of a WAV or MP3 file that the callee hears on answering. Not together with `media_name`.
          media_name: Name of a WAV or MP3 file in the media storage of the account that the callee hears on answering.
          send_digits_on_answer: DTMF tones that are sent as soon as the callee answers, as in `send_dtmf`: up to 64 of `0` to `9`, `A` to `D`, `*`, `#` and the pauses `w` and `W`. Pattern: `^[0-9A-DwW*#]*$`.
          custom_headers: Custom headers of the SIP INVITE.
          sip_headers: SIP headers of the INVITE that are no custom ones.
          sip_auth_username: User name for SIP authentication challenges.
          sip_auth_password: Password for SIP authentication challenges.
          sip_region: SIP region of the call. The API's default is `US`.
          sip_transport_protocol: SIP transport protocol of the call. The API's default is `UDP`.
          media_encryption: How the media is encrypted. `SRTP` and `DTLS` win over the `secure` parameter of a SIP URI. The API's default is `disabled`.
          preferred_codecs: Codecs in the order of preference, separated by commas: `G722`, `PCMU`, `PCMA`, `G729`, `OPUS`, `VP8`, `H264`, `AMR-WB`.
          sound_modifications: How the voice on the call is changed.
          record: When a recording starts by itself. Nothing is recorded without it.
          record_channels: How many channels the recording has. The API's default is `dual`.
          record_custom_file_name: Name of the recording's file, to which a Unix timestamp is added. Without it the file is named after the call leg.
          record_format: File format of the recording. The API's default is `mp3`.
          record_max_length: Longest recording, in seconds. 0 means without a limit. From 0 to 43200. The API's default is `0`.
          record_timeout_secs: Seconds of silence that end the recording, counted from the first speech. 0 means never. Silence is found by transcription, which is charged for. At least 0. The API's default is `0`.
          record_track: Which audio is recorded. One track alone always gives one channel. The API's default is `both`.
          record_trim: `trim-silence` cuts silence off both ends of the recording.
          webhook_url: URL for the later webhooks of this call, in place of the application's.
          webhook_url_method: HTTP method with which a webhook is delivered. The API's default is `POST`.
          webhook_urls: URLs by event type, such as `call.answered`: one URL, or a list of them. Events that are not listed go to `webhook_url`, or else to the URL of the application.
          webhook_urls_method: HTTP method with which a webhook is delivered. The API's default is `POST`.
          webhook_retries_policies: How failed deliveries are repeated, by event type.
          from_: Number that is shown to the callee, in E.164 format. Without it that is the `to` number of the original call.
          target_leg_client_state: State that every later webhook of the new leg carries. Standard Base64 with padding.
          early_media: Whether the original leg hears the ringback tone and announcements of the new one. The API's default is `true`.
          mute_dtmf: Which side of the bridge does not hear DTMF tones. Their webhooks come all the same. The API's default is `none`.
          park_after_unbridge: `self` parks this leg after the bridge ends; without it the leg is hung up.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionTransferResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/transfer`
        """
        return self._client._call(
            _TRANSFER,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "from_display_name": from_display_name,
                "privacy": privacy,
                "diversion": diversion,
                "route_to_mobile": route_to_mobile,
                "timeout_secs": timeout_secs,
                "time_limit_secs": time_limit_secs,
                "answering_machine_detection": answering_machine_detection,
                "answering_machine_detection_config": answering_machine_detection_config,
                "audio_url": audio_url,
                "media_name": media_name,
                "send_digits_on_answer": send_digits_on_answer,
                "custom_headers": custom_headers,
                "sip_headers": sip_headers,
                "sip_auth_username": sip_auth_username,
                "sip_auth_password": sip_auth_password,
                "sip_region": sip_region,
                "sip_transport_protocol": sip_transport_protocol,
                "media_encryption": media_encryption,
                "preferred_codecs": preferred_codecs,
                "sound_modifications": sound_modifications,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "webhook_url": webhook_url,
                "webhook_url_method": webhook_url_method,
                "webhook_urls": webhook_urls,
                "webhook_urls_method": webhook_urls_method,
                "webhook_retries_policies": webhook_retries_policies,
                "to": to,
                "from": from_,
                "target_leg_client_state": target_leg_client_state,
                "early_media": early_media,
                "mute_dtmf": mute_dtmf,
                "park_after_unbridge": park_after_unbridge,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update_client_state(
        self,
        call_control_id: str,
        *,
        client_state: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionUpdateClientStateResponse:
        """Update client state.

        Replaces the client state of the call. Every later webhook of the call carries the new
        state.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionUpdateClientStateResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `PUT /calls/{call_control_id}/actions/client_state_update`
        """
        return self._client._call(
            _UPDATE_CLIENT_STATE,
            (call_control_id,),
            body={
                "client_state": client_state,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncActionsResource(AsyncAPIResource):
    """`client.calls.actions`."""

    @cached_property
    def with_raw_response(self) -> AsyncActionsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return AsyncActionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncActionsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return AsyncActionsResourceWithStreamingResponse(self)

    async def answer(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        assistant: types.CallAssistantRequestParam | None = None,
        conversation_relay_config: types.ConversationRelayEmbeddedConfigParam | None = None,
        deepfake_detection: types.DeepfakeDetectionParam | None = None,
        transcription: bool | None = None,
        transcription_config: types.TranscriptionStartRequestParam | None = None,
        billing_group_id: str | None = None,
        send_silence_when_idle: bool | None = None,
        stream_url: str | None = None,
        stream_track: types.StreamTrackParam | None = None,
        stream_codec: types.StreamCodecParam | None = None,
        stream_bidirectional_mode: types.StreamBidirectionalModeParam | None = None,
        stream_bidirectional_codec: types.StreamBidirectionalCodecParam | None = None,
        stream_bidirectional_target_legs: types.StreamBidirectionalTargetLegsParam | None = None,
        record: types.RecordTriggerParam | None = None,
        record_channels: types.RecordChannelsParam | None = None,
        record_custom_file_name: str | None = None,
        record_format: types.RecordFormatParam | None = None,
        record_max_length: int | None = None,
        record_timeout_secs: int | None = None,
        record_track: types.RecordingTrackParam | None = None,
        record_trim: types.RecordingTrimParam | None = None,
        webhook_url: str | None = None,
        webhook_url_method: types.WebhookMethodParam | None = None,
        webhook_urls: Mapping[str, str | Sequence[str]] | None = None,
        webhook_urls_method: types.WebhookMethodParam | None = None,
        webhook_retries_policies: Mapping[str, types.WebhookRetriesPolicyParam] | None = None,
        custom_headers: Sequence[types.CustomSipHeaderParam] | None = None,
        sip_headers: Sequence[types.SipHeaderParam] | None = None,
        preferred_codecs: str | None = None,
        sound_modifications: types.SoundModificationsParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionAnswerResponse:
        """Answer call.

        Answers an inbound call. Most commands for an inbound call are refused before.

        **Expected webhooks:**

        - `call.answered`
        - `call.hold`, if the call is put on hold
        - `call.unhold`, if the call is taken off hold
        - `call.deepfake_detection.result`, if `deepfake_detection` is enabled
        - `call.deepfake_detection.error`, if `deepfake_detection` is enabled and fails
        - `streaming.started`, if `stream_url` is given
        - `streaming.stopped`, if `stream_url` is given
        - `streaming.failed`, if `stream_url` is given and the stream fails
        - `call.recording.saved`, if `record` is given
        - `call.recording.error`, if `record` is given and the recording fails
        - `call.conversation.ended`, if `assistant` is given
        - `call.conversation_insights.generated`, if `assistant` is given and has insights

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          assistant: The AI assistant of the call, and what differs from its stored configuration for this call.
          conversation_relay_config: A Conversation Relay session that starts when the call is answered.
          deepfake_detection: Detection of synthetic voices on the remote side. The result comes as `call.deepfake_detection.result`.
          transcription: Whether the call is transcribed from the moment it is answered. The API's default is `false`.
          transcription_config: How the call is transcribed.
          billing_group_id: Billing group that the call is charged to.
          send_silence_when_idle: Whether RTP packets of silence are sent while there is nothing else to send. The API's default is `false`.
          stream_url: WebSocket URL that receives the audio of the call.
          stream_track: Which track is streamed. The API's default is `inbound_track`.
          stream_codec: Codec of the streamed audio. `default` is the codec of the call, which is also taken where transcoding is impossible. The API's default is `default`.
          stream_bidirectional_mode: How audio is sent back over the WebSocket. The API's default is `mp3`.
          stream_bidirectional_codec: Codec of the RTP payloads that are sent back. Only for the mode `rtp`. The API's default is `PCMU`.
          stream_bidirectional_target_legs: Which legs hear the audio that is sent back. The API's default is `opposite`.
          record: When a recording starts by itself. Nothing is recorded without it.
          record_channels: How many channels the recording has. The API's default is `dual`.
          record_custom_file_name: Name of the recording's file, to which a Unix timestamp is added. Without it the file is named after the call leg.
          record_format: File format of the recording. The API's default is `mp3`.
          record_max_length: Longest recording, in seconds. 0 means without a limit. From 0 to 43200. The API's default is `0`.
          record_timeout_secs: Seconds of silence that end the recording, counted from the first speech. 0 means never. Silence is found by transcription, which is charged for. At least 0. The API's default is `0`.
          record_track: Which audio is recorded. One track alone always gives one channel. The API's default is `both`.
          record_trim: `trim-silence` cuts silence off both ends of the recording.
          webhook_url: URL for the later webhooks of this call, in place of the application's.
          webhook_url_method: HTTP method with which a webhook is delivered. The API's default is `POST`.
          webhook_urls: URLs by event type, such as `call.answered`: one URL, or a list of them. Events that are not listed go to `webhook_url`, or else to the URL of the application.
          webhook_urls_method: HTTP method with which a webhook is delivered. The API's default is `POST`.
          webhook_retries_policies: How failed deliveries are repeated, by event type.
          custom_headers: Custom headers of the SIP response.
          sip_headers: SIP headers of the response that are no custom ones.
          preferred_codecs: Codecs in the order of preference, separated by commas.
          sound_modifications: How the voice on the call is changed.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response to the command that answers a call.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/answer`
        """
        return await self._client._call(
            _ANSWER,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "assistant": assistant,
                "conversation_relay_config": conversation_relay_config,
                "deepfake_detection": deepfake_detection,
                "transcription": transcription,
                "transcription_config": transcription_config,
                "billing_group_id": billing_group_id,
                "send_silence_when_idle": send_silence_when_idle,
                "stream_url": stream_url,
                "stream_track": stream_track,
                "stream_codec": stream_codec,
                "stream_bidirectional_mode": stream_bidirectional_mode,
                "stream_bidirectional_codec": stream_bidirectional_codec,
                "stream_bidirectional_target_legs": stream_bidirectional_target_legs,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "webhook_url": webhook_url,
                "webhook_url_method": webhook_url_method,
                "webhook_urls": webhook_urls,
                "webhook_urls_method": webhook_urls_method,
                "webhook_retries_policies": webhook_retries_policies,
                "custom_headers": custom_headers,
                "sip_headers": sip_headers,
                "preferred_codecs": preferred_codecs,
                "sound_modifications": sound_modifications,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def bridge(
        self,
        call_control_id: str,
        *,
        call_control_id_to_bridge_with: str,
        client_state: str | None = None,
        command_id: str | None = None,
        record: types.RecordTriggerParam | None = None,
        record_channels: types.RecordChannelsParam | None = None,
        record_custom_file_name: str | None = None,
        record_format: types.RecordFormatParam | None = None,
        record_max_length: int | None = None,
        record_timeout_secs: int | None = None,
        record_track: types.RecordingTrackParam | None = None,
        record_trim: types.RecordingTrimParam | None = None,
        queue: str | None = None,
        video_room_id: str | None = None,
        video_room_context: str | None = None,
        hold_after_unbridge: bool | None = None,
        park_after_unbridge: str | None = None,
        mute_dtmf: types.MuteDtmfParam | None = None,
        play_ringtone: bool | None = None,
        ringtone: types.RingtoneParam | None = None,
        prevent_double_bridge: bool | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionBridgeResponse:
        """Bridge calls.

        Bridges this call with another one, so that their parties hear each other.

        **Expected webhooks:**

        - `call.bridged`
        - `call.recording.saved`, if `record` is given
        - `call.recording.error`, if `record` is given and the recording fails

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          call_control_id_to_bridge_with: The call to bridge with. Not together with `queue` or `video_room_id`.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          record: When a recording starts by itself. Nothing is recorded without it.
          record_channels: How many channels the recording has. The API's default is `dual`.
          record_custom_file_name: Name of the recording's file, to which a Unix timestamp is added. Without it the file is named after the call leg.
          record_format: File format of the recording. The API's default is `mp3`.
          record_max_length: Longest recording, in seconds. 0 means without a limit. From 0 to 43200. The API's default is `0`.
          record_timeout_secs: Seconds of silence that end the recording, counted from the first speech. 0 means never. Silence is found by transcription, which is charged for. At least 0. The API's default is `0`.
          record_track: Which audio is recorded. One track alone always gives one channel. The API's default is `both`.
          record_trim: `trim-silence` cuts silence off both ends of the recording.
          queue: Name of a queue whose first call is bridged, and leaves the queue in any case. An empty queue is an error.
          video_room_id: The video room to bridge with.
          video_room_context: Any text for the video conference, such as a name or JSON. Needs `video_room_id`.
          hold_after_unbridge: Whether this leg is put on hold after the bridge ends, in place of being hung up.
          park_after_unbridge: `self` parks this leg after the bridge ends; without it the leg is hung up.
          mute_dtmf: Which side of the bridge does not hear DTMF tones. Their webhooks come all the same. The API's default is `none`.
          play_ringtone: Whether a ringtone is played until the other call is answered. The API's default is `false`.
          ringtone: Country whose ringtone is played. The API's default is `us`.
          prevent_double_bridge: Whether nothing is bridged where the other call is bridged already. The API's default is `false`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionBridgeResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/bridge`
        """
        return await self._client._call(
            _BRIDGE,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "call_control_id": call_control_id_to_bridge_with,
                "queue": queue,
                "video_room_id": video_room_id,
                "video_room_context": video_room_context,
                "hold_after_unbridge": hold_after_unbridge,
                "park_after_unbridge": park_after_unbridge,
                "mute_dtmf": mute_dtmf,
                "play_ringtone": play_ringtone,
                "ringtone": ringtone,
                "prevent_double_bridge": prevent_double_bridge,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def gather(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        minimum_digits: int | None = None,
        maximum_digits: int | None = None,
        terminating_digit: str | None = None,
        valid_digits: str | None = None,
        inter_digit_timeout_millis: int | None = None,
        initial_timeout_millis: int | None = None,
        timeout_millis: int | None = None,
        gather_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionGatherResponse:
        """Gather.

        Gathers DTMF digits, without a prompt. The call has to be answered.

        **Expected webhooks:**

        - `call.dtmf.received`
        - `call.gather.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          minimum_digits: Fewest digits. At least 1. The API's default is `1`.
          maximum_digits: Most digits. At most 128. The API's default is `128`.
          terminating_digit: Digit that ends the input before `maximum_digits` are there. The API's default is `#`.
          valid_digits: All digits that count as valid. The API's default is `0123456789#*`.
          inter_digit_timeout_millis: How long the next digit is waited for, in milliseconds. The API's default is `5000`.
          initial_timeout_millis: How long the first digit is waited for, in milliseconds. The API's default is `5000`.
          timeout_millis: Longest time for the whole command, in milliseconds. The API's default is `60000`.
          gather_id: Name for this command that comes back in `call.gather.ended`. Telnyx makes one up otherwise.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionGatherResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/gather`
        """
        return await self._client._call(
            _GATHER,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "minimum_digits": minimum_digits,
                "maximum_digits": maximum_digits,
                "terminating_digit": terminating_digit,
                "valid_digits": valid_digits,
                "inter_digit_timeout_millis": inter_digit_timeout_millis,
                "initial_timeout_millis": initial_timeout_millis,
                "timeout_millis": timeout_millis,
                "gather_id": gather_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def gather_using_ai(
        self,
        call_control_id: str,
        *,
        parameters: Mapping[str, object],
        client_state: str | None = None,
        command_id: str | None = None,
        assistant: types.AssistantParam | None = None,
        greeting: str | None = None,
        gather_ended_speech: str | None = None,
        message_history: Sequence[types.GatherMessageParam] | None = None,
        language: types.GoogleTranscriptionLanguageParam | None = None,
        voice: types.VoiceConfigParam | None = None,
        voice_settings: types.ActionGatherUsingAIParamsVoiceSettingsParam | None = None,
        transcription: types.TranscriptionConfigParam | None = None,
        interruption_settings: types.InterruptionSettingsParam | None = None,
        user_response_timeout_ms: int | None = None,
        send_partial_results: bool | None = None,
        send_message_history_updates: bool | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionGatherUsingAIResponse:
        """Gather using AI.

        Has an AI assistant ask for the values that a JSON Schema describes.

        **Expected webhooks:**

        - `call.ai_gather.ended`
        - `call.conversation.ended`
        - `call.ai_gather.partial_results`, if `send_partial_results` is set
        - `call.ai_gather.message_history_updated`, if `send_message_history_updates` is set

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          parameters: What to ask for, as a JSON Schema of type object.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          assistant: The assistant that asks the questions.
          greeting: Text or SSML that is spoken first.
          gather_ended_speech: Text that is spoken when all is gathered.
          message_history: Earlier turns of the conversation that the assistant should know.
          language: Language of the speech, for Google. The API's default is `en`.
          voice: Voice of the assistant, in the form that `speak` takes. The API's default is `Telnyx.KokoroTTS.af`.
          voice_settings: Settings of the voice, by its provider.
          transcription: Speech to text for the assistant. Models that hear audio themselves ignore it.
          interruption_settings: What happens when the caller speaks while the assistant does.
          user_response_timeout_ms: How long an answer is waited for, in milliseconds. The API's default is `10000`.
          send_partial_results: Whether `call.ai_gather.partial_results` tells each answer as it is given. The API's default is `false`.
          send_message_history_updates: Whether `call.ai_gather.message_history_updated` tells each new message. The API's default is `false`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response to a command that starts a conversation.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/gather_using_ai`
        """
        return await self._client._call(
            _GATHER_USING_AI,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "parameters": parameters,
                "assistant": assistant,
                "greeting": greeting,
                "gather_ended_speech": gather_ended_speech,
                "message_history": message_history,
                "language": language,
                "voice": voice,
                "voice_settings": voice_settings,
                "transcription": transcription,
                "interruption_settings": interruption_settings,
                "user_response_timeout_ms": user_response_timeout_ms,
                "send_partial_results": send_partial_results,
                "send_message_history_updates": send_message_history_updates,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def gather_using_audio(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        minimum_digits: int | None = None,
        maximum_digits: int | None = None,
        terminating_digit: str | None = None,
        valid_digits: str | None = None,
        inter_digit_timeout_millis: int | None = None,
        maximum_tries: int | None = None,
        timeout_millis: int | None = None,
        audio_url: str | None = None,
        media_name: str | None = None,
        invalid_audio_url: str | None = None,
        invalid_media_name: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionGatherUsingAudioResponse:
        """Gather using audio.

        Plays a file as a prompt and gathers DTMF digits. The first digit interrupts the prompt.
        The call has to be answered.

        **Expected webhooks:**

        - `call.playback.started`
        - `call.playback.ended`
        - `call.dtmf.received`
        - `call.gather.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          minimum_digits: Fewest digits. At least 1. The API's default is `1`.
          maximum_digits: Most digits. At most 128. The API's default is `128`.
          terminating_digit: Digit that ends the input before `maximum_digits` are there. The API's default is `#`.
          valid_digits: All digits that count as valid. The API's default is `0123456789#*`.
          inter_digit_timeout_millis: How long the next digit is waited for, in milliseconds. The API's default is `5000`.
          maximum_tries: How often the prompt is given where nothing is entered. The API's default is `3`.
          timeout_millis: How long a digit is waited for after the prompt, in milliseconds. The API's default is `60000`.
          audio_url: URL of a WAV or MP3 file that is played as the prompt. Not together with `media_name`.
          media_name: Name of a WAV or MP3 file in the media storage that is played as the prompt.
          invalid_audio_url: URL of a WAV or MP3 file that is played where the digits are invalid, too few or too many. Not together with `invalid_media_name`.
          invalid_media_name: Name of a WAV or MP3 file in the media storage that is played where the digits are invalid, too few or too many.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionGatherUsingAudioResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/gather_using_audio`
        """
        return await self._client._call(
            _GATHER_USING_AUDIO,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "minimum_digits": minimum_digits,
                "maximum_digits": maximum_digits,
                "terminating_digit": terminating_digit,
                "valid_digits": valid_digits,
                "inter_digit_timeout_millis": inter_digit_timeout_millis,
                "maximum_tries": maximum_tries,
                "timeout_millis": timeout_millis,
                "audio_url": audio_url,
                "media_name": media_name,
                "invalid_audio_url": invalid_audio_url,
                "invalid_media_name": invalid_media_name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def gather_using_speak(
        self,
        call_control_id: str,
        *,
        payload: str,
        voice: str,
        client_state: str | None = None,
        command_id: str | None = None,
        payload_type: types.SpeechPayloadTypeParam | None = None,
        service_level: types.SpeechServiceLevelParam | None = None,
        language: types.SpeechLanguageParam | None = None,
        voice_settings: types.ActionGatherUsingSpeakParamsVoiceSettingsParam | None = None,
        minimum_digits: int | None = None,
        maximum_digits: int | None = None,
        terminating_digit: str | None = None,
        valid_digits: str | None = None,
        inter_digit_timeout_millis: int | None = None,
        maximum_tries: int | None = None,
        timeout_millis: int | None = None,
        invalid_payload: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionGatherUsingSpeakResponse:
        """Gather using speak.

        Speaks a prompt and gathers DTMF digits. The first digit interrupts the prompt. The call
        has to be answered.

        **Expected webhooks:**

        - `call.dtmf.received`
        - `call.gather.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          payload: Text or SSML to speak.
          voice: Voice, as `<provider>.<model>.<voice id>`: `Telnyx.KokoroTTS.af`, `AWS.Polly.Joanna-Neural`, `Azure.en-US-BrianMultilingualNeural`, `ElevenLabs.<model>.<voice id>`, `Minimax.<model>.<voice id>`, `Rime.<model>.<voice id>`, `Resemble.Turbo.<voice id>`, `Inworld.<model>.<voice id>`, `FishAudio.<model>.<voice id>`, `Soniox.<model>.<voice id>`, `Humain.<voice id>` or `xAI.<voice id>`. A provider alone means its default voice. The service level `basic` takes `male` and `female`.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          payload_type: Whether the payload is plain text or Speech Synthesis Markup Language. The API's default is `text`.
          service_level: Quality of the speech. `basic` speaks `en-US` from plain text alone. The API's default is `premium`.
          language: Language of the speech. Ignored for Polly voices, which have one of their own.
          voice_settings: Settings of the voice, by its provider.
          minimum_digits: Fewest digits. At least 1. The API's default is `1`.
          maximum_digits: Most digits. At most 128. The API's default is `128`.
          terminating_digit: Digit that ends the input before `maximum_digits` are there. The API's default is `#`.
          valid_digits: All digits that count as valid. The API's default is `0123456789#*`.
          inter_digit_timeout_millis: How long the next digit is waited for, in milliseconds. The API's default is `5000`.
          maximum_tries: How often the prompt is given where nothing is entered. The API's default is `3`.
          timeout_millis: How long a digit is waited for after the prompt, in milliseconds. The API's default is `60000`.
          invalid_payload: Text or SSML that is spoken where the digits are invalid, too few or too many.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionGatherUsingSpeakResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/gather_using_speak`
        """
        return await self._client._call(
            _GATHER_USING_SPEAK,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "payload": payload,
                "voice": voice,
                "payload_type": payload_type,
                "service_level": service_level,
                "language": language,
                "voice_settings": voice_settings,
                "minimum_digits": minimum_digits,
                "maximum_digits": maximum_digits,
                "terminating_digit": terminating_digit,
                "valid_digits": valid_digits,
                "inter_digit_timeout_millis": inter_digit_timeout_millis,
                "maximum_tries": maximum_tries,
                "timeout_millis": timeout_millis,
                "invalid_payload": invalid_payload,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def hangup(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        custom_headers: Sequence[types.CustomSipHeaderParam] | None = None,
        reason: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionHangupResponse:
        """Hangup call.

        Ends this leg of the call.

        **Expected webhooks:**

        - `call.hangup`
        - `call.recording.saved`, if the call is recorded
        - `call.conversation.ended`, if an AI assistant takes part

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          custom_headers: Custom headers of the SIP BYE.
          reason: Text of the SIP `Reason` header with which an unanswered outbound leg is cancelled; phones then show no missed call. No quotation marks, backslashes, control characters or emoji. Pattern: `^[^"\\\\\\u0000-\\u001f]*$`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionHangupResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/hangup`
        """
        return await self._client._call(
            _HANGUP,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "custom_headers": custom_headers,
                "reason": reason,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def pause_recording(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        recording_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionPauseRecordingResponse:
        """Record pause.

        Pauses the recording of the call.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          recording_id: Which recording is meant. Without it the command is for the current one.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionPauseRecordingResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/record_pause`
        """
        return await self._client._call(
            _PAUSE_RECORDING,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "recording_id": recording_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def refer(
        self,
        call_control_id: str,
        *,
        sip_address: str,
        client_state: str | None = None,
        command_id: str | None = None,
        custom_headers: Sequence[types.CustomSipHeaderParam] | None = None,
        sip_headers: Sequence[types.SipHeaderParam] | None = None,
        sip_auth_username: str | None = None,
        sip_auth_password: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionReferResponse:
        """SIP Refer a call.

        Refers the caller to another SIP address, with a SIP REFER.

        **Expected webhooks:**

        - `call.refer.started`
        - `call.refer.completed`, if the REFER succeeds
        - `call.refer.failed`, if the REFER fails

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          sip_address: SIP URI that the caller is referred to.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          custom_headers: Custom headers of the SIP REFER.
          sip_headers: SIP headers of the REFER that are no custom ones.
          sip_auth_username: User name for SIP authentication challenges.
          sip_auth_password: Password for SIP authentication challenges.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionReferResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/refer`
        """
        return await self._client._call(
            _REFER,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "sip_address": sip_address,
                "custom_headers": custom_headers,
                "sip_headers": sip_headers,
                "sip_auth_username": sip_auth_username,
                "sip_auth_password": sip_auth_password,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def reject(
        self,
        call_control_id: str,
        *,
        cause: types.RejectCauseParam,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionRejectResponse:
        """Reject a call.

        Rejects an inbound call that is not answered yet.

        **Expected webhooks:**

        - `call.hangup`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          cause: What the caller is told.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionRejectResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/reject`
        """
        return await self._client._call(
            _REJECT,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "cause": cause,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def resume_recording(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        recording_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionResumeRecordingResponse:
        """Record resume.

        Resumes the recording of the call.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          recording_id: Which recording is meant. Without it the command is for the current one.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionResumeRecordingResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/record_resume`
        """
        return await self._client._call(
            _RESUME_RECORDING,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "recording_id": recording_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def send_dtmf(
        self,
        call_control_id: str,
        *,
        digits: str,
        client_state: str | None = None,
        command_id: str | None = None,
        duration_millis: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionSendDtmfResponse:
        """Send DTMF.

        Plays DTMF tones from this leg of the call. The other end of the call hears them.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          digits: The tones to send, in order: `0` to `9`, `A` to `D` (upper case), `*` and `#`. A `w` pauses for half a second, a `W` for one second. Pattern: `^[0-9A-DwW*#]+$`.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          duration_millis: How long each tone lasts, in milliseconds. From 100 to 500. The API's default is `250`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionSendDtmfResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/send_dtmf`
        """
        return await self._client._call(
            _SEND_DTMF,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "digits": digits,
                "duration_millis": duration_millis,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def speak(
        self,
        call_control_id: str,
        *,
        payload: str,
        voice: str,
        client_state: str | None = None,
        command_id: str | None = None,
        payload_type: types.SpeechPayloadTypeParam | None = None,
        service_level: types.SpeechServiceLevelParam | None = None,
        language: types.SpeechLanguageParam | None = None,
        voice_settings: types.ActionSpeakParamsVoiceSettingsParam | None = None,
        loop: int | str | None = None,
        stop: types.PlaybackStopParam | None = None,
        target_legs: types.AudioTargetLegsParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionSpeakResponse:
        """Speak text.

        Speaks a text on the call. Further texts wait in a queue.

        **Expected webhooks:**

        - `call.speak.started`
        - `call.speak.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          payload: Text or SSML to speak.
          voice: Voice, as `<provider>.<model>.<voice id>`: `Telnyx.KokoroTTS.af`, `AWS.Polly.Joanna-Neural`, `Azure.en-US-BrianMultilingualNeural`, `ElevenLabs.<model>.<voice id>`, `Minimax.<model>.<voice id>`, `Rime.<model>.<voice id>`, `Resemble.Turbo.<voice id>`, `Inworld.<model>.<voice id>`, `FishAudio.<model>.<voice id>`, `Soniox.<model>.<voice id>`, `Humain.<voice id>` or `xAI.<voice id>`. A provider alone means its default voice. The service level `basic` takes `male` and `female`.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          payload_type: Whether the payload is plain text or Speech Synthesis Markup Language. The API's default is `text`.
          service_level: Quality of the speech. `basic` speaks `en-US` from plain text alone. The API's default is `premium`.
          language: Language of the speech. Ignored for Polly voices, which have one of their own.
          voice_settings: Settings of the voice, by its provider.
          loop: How often the text is spoken: 1 to 100 times, or `infinity`. The API's default is `1`.
          stop: What is stopped: the audio that plays now, or that and all that waits in the queue.
          target_legs: Which legs of the call hear the audio. The API's default is `self`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionSpeakResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/speak`
        """
        return await self._client._call(
            _SPEAK,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "payload": payload,
                "voice": voice,
                "payload_type": payload_type,
                "service_level": service_level,
                "language": language,
                "voice_settings": voice_settings,
                "loop": loop,
                "stop": stop,
                "target_legs": target_legs,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def start_ai_assistant(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        assistant: types.CallAssistantRequestParam | None = None,
        greeting: str | None = None,
        message_history: Sequence[types.ActionStartAIAssistantParamsMessageHistoryItemParam]
        | None = None,
        participants: Sequence[types.AIAssistantJoinParticipantParam] | None = None,
        voice: types.VoiceConfigParam | None = None,
        voice_settings: types.ActionStartAIAssistantParamsVoiceSettingsParam | None = None,
        transcription: types.TranscriptionConfigParam | None = None,
        interruption_settings: types.InterruptionSettingsParam | None = None,
        send_message_history_updates: bool | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartAIAssistantResponse:
        """Start AI Assistant.

        Starts an AI assistant, which talks with the parties of the call.

        **Expected webhooks:**

        - `call.conversation.ended`
        - `call.conversation_insights.generated`, if the assistant has insights

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          assistant: The AI assistant of the call, and what differs from its stored configuration for this call.
          greeting: Text or SSML that is spoken first. Without it the assistant waits.
          message_history: Earlier messages with which the conversation begins. The API's default is `…`.
          participants: Further participants of the conversation. The API's default is `…`.
          voice: Voice of the assistant, in the form that `speak` takes. The API's default is `Telnyx.KokoroTTS.af`.
          voice_settings: Settings of the voice, by its provider.
          transcription: Speech to text for the assistant. Models that hear audio themselves ignore it.
          interruption_settings: What happens when the caller speaks while the assistant does.
          send_message_history_updates: Whether a webhook tells each new message. The API's default is `false`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response to a command that starts a conversation.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/ai_assistant_start`
        """
        return await self._client._call(
            _START_AI_ASSISTANT,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "assistant": assistant,
                "greeting": greeting,
                "message_history": message_history,
                "participants": participants,
                "voice": voice,
                "voice_settings": voice_settings,
                "transcription": transcription,
                "interruption_settings": interruption_settings,
                "send_message_history_updates": send_message_history_updates,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def start_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        direction: types.NoiseSuppressionDirectionParam | None = None,
        noise_suppression_engine: types.NoiseSuppressionEngineParam | None = None,
        noise_suppression_engine_config: types.NoiseSuppressionEngineConfigParam
        | Mapping[str, object]
        | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartNoiseSuppressionResponse:
        """Noise Suppression Start (BETA).

        Starts to remove background noise from the audio of the call. Each direction is charged
        for separately.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          direction: Which audio stream is cleaned. The API's default is `inbound`.
          noise_suppression_engine: Engine that removes the noise. `A` to `D` are deprecated names of the first four. The API's default is `Denoiser`. Deprecated: `A` (now `Denoiser`), `B` (now `DeepFilterNet`), `C` (now `Krisp`), `D` (now `AiCoustics`).
          noise_suppression_engine_config: Settings of the engine. Each engine has settings of its own.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStartNoiseSuppressionResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/suppression_start`
        """
        return await self._client._call(
            _START_NOISE_SUPPRESSION,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "direction": direction,
                "noise_suppression_engine": noise_suppression_engine,
                "noise_suppression_engine_config": noise_suppression_engine_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def start_playback(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        audio_url: str | None = None,
        media_name: str | None = None,
        playback_content: str | None = None,
        audio_type: types.AudioTypeParam | None = None,
        cache_audio: bool | None = None,
        loop: int | str | None = None,
        overlay: bool | None = None,
        stop: types.PlaybackStopParam | None = None,
        target_legs: types.AudioTargetLegsParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartPlaybackResponse:
        """Play audio URL.

        Plays an audio file on the call. Further files wait in a queue.

        **Expected webhooks:**

        - `call.playback.started`
        - `call.playback.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          audio_url: URL of a WAV or MP3 file. Not together with `media_name`.
          media_name: Name of a WAV or MP3 file in the media storage of the account.
          playback_content: The WAV or MP3 file itself, in Base64. The webhooks then name no file.
          audio_type: Format of the audio. The API's default is `mp3`.
          cache_audio: Whether the file is kept for the rest of the call, in case it is played again. The API's default is `true`.
          loop: How often the file is played: 1 to 100 times, or `infinity`. The API's default is `1`.
          overlay: Whether the audio is mixed with a file that plays already. Only on the leg itself. The API's default is `false`.
          stop: What is stopped: the audio that plays now, or that and all that waits in the queue.
          target_legs: Which legs of the call hear the audio. The API's default is `self`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStartPlaybackResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/playback_start`
        """
        return await self._client._call(
            _START_PLAYBACK,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "audio_url": audio_url,
                "media_name": media_name,
                "playback_content": playback_content,
                "audio_type": audio_type,
                "cache_audio": cache_audio,
                "loop": loop,
                "overlay": overlay,
                "stop": stop,
                "target_legs": target_legs,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def start_recording(
        self,
        call_control_id: str,
        *,
        channels: types.RecordingChannelsParam,
        format: types.RecordingFormatParam,
        client_state: str | None = None,
        command_id: str | None = None,
        recording_track: types.RecordingTrackParam | None = None,
        play_beep: bool | None = None,
        max_length: int | None = None,
        timeout_secs: int | None = None,
        trim: types.RecordingTrimParam | None = None,
        custom_file_name: str | None = None,
        transcription: bool | None = None,
        transcription_engine: types.RecordingTranscriptionEngineParam | None = None,
        transcription_language: types.TranscriptionLanguageParam | None = None,
        transcription_profanity_filter: bool | None = None,
        transcription_speaker_diarization: bool | None = None,
        transcription_min_speaker_count: int | None = None,
        transcription_max_speaker_count: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartRecordingResponse:
        """Recording start.

        Starts to record the call, until the recording is stopped or the call ends.

        **Expected webhooks:**

        - `call.recording.saved`
        - `call.recording.transcription.saved`, if `transcription` is set
        - `call.recording.error`, if the recording fails

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          channels: How many channels the recording has. `dual` puts the first leg on one channel and the others on the second.
          format: File format in which the recording is stored.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          recording_track: Which audio is recorded. One track alone always gives one channel. The API's default is `both`.
          play_beep: Whether a beep tells that the recording starts.
          max_length: Longest recording, in seconds. 0 means without a limit. From 0 to 14400. The API's default is `0`.
          timeout_secs: Seconds of silence that end the recording, counted from the first speech. 0 means never. Silence is found by transcription, which is charged for. At least 0. The API's default is `0`.
          trim: `trim-silence` cuts silence off both ends of the recording.
          custom_file_name: Name of the recording's file, to which a Unix timestamp is added. Without it the file is named after the call leg.
          transcription: Whether the recording is transcribed when it is complete. The API's default is `false`.
          transcription_engine: Engine of the transcription: `A` is Google, `B` is Telnyx. `deepgram/nova-3` knows English alone. The API's default is `A`.
          transcription_language: Language of the speech. No engine knows them all. The API's default is `en-US`.
          transcription_profanity_filter: Whether swear words are filtered out. Engine `A` only. The API's default is `false`.
          transcription_speaker_diarization: Whether the transcript tells the speakers apart. Engine `A` only. The API's default is `false`.
          transcription_min_speaker_count: Fewest speakers. Engine `A` only. The API's default is `2`.
          transcription_max_speaker_count: Most speakers. Engine `A` only. The API's default is `6`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStartRecordingResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/record_start`
        """
        return await self._client._call(
            _START_RECORDING,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "channels": channels,
                "format": format,
                "recording_track": recording_track,
                "play_beep": play_beep,
                "max_length": max_length,
                "timeout_secs": timeout_secs,
                "trim": trim,
                "custom_file_name": custom_file_name,
                "transcription": transcription,
                "transcription_engine": transcription_engine,
                "transcription_language": transcription_language,
                "transcription_profanity_filter": transcription_profanity_filter,
                "transcription_speaker_diarization": transcription_speaker_diarization,
                "transcription_min_speaker_count": transcription_min_speaker_count,
                "transcription_max_speaker_count": transcription_max_speaker_count,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def start_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        connector_name: str | None = None,
        include_metadata_custom_headers: bool | None = None,
        secure: bool | None = None,
        session_timeout_secs: int | None = None,
        sip_transport: types.SipTransportParam | None = None,
        siprec_track: types.SiprecTrackParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartSiprecResponse:
        """SIPREC start.

        Starts a SIPREC session, which streams the audio of the call to the session recording
        server (SRS) that is configured in a SIPREC connector.

        **Expected webhooks:**

        - `siprec.started`
        - `siprec.stopped`
        - `siprec.failed`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          connector_name: Name of the SIPREC connector to use.
          include_metadata_custom_headers: Whether custom parameters travel in the recording metadata (`recording.session.ExtensionParameters`). Otherwise they are added as SIP headers.
          secure: Whether the media sent to the SRS is encrypted (SRTP and TLS). The SRS port of the connector has to be 5061 then.
          session_timeout_secs: Value of the `Session-Expires` header of the INVITE, in seconds: 90 to 14440, or 0 for none. The session is refreshed by a re-INVITE every half of it, which keeps it alive. The API's default is `1800`.
          sip_transport: SIP transport protocol of the session. The API's default is `udp`.
          siprec_track: Which audio track the session carries. The API's default is `both_tracks`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStartSiprecResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/siprec_start`
        """
        return await self._client._call(
            _START_SIPREC,
            (call_control_id,),
            body={
                "client_state": client_state,
                "connector_name": connector_name,
                "include_metadata_custom_headers": include_metadata_custom_headers,
                "secure": secure,
                "session_timeout_secs": session_timeout_secs,
                "sip_transport": sip_transport,
                "siprec_track": siprec_track,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def stop_ai_assistant(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopAIAssistantResponse:
        """Stop AI Assistant.

        Stops the AI assistant of the call.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopAIAssistantResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/ai_assistant_stop`
        """
        return await self._client._call(
            _STOP_AI_ASSISTANT,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def stop_gather(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopGatherResponse:
        """Gather stop.

        Ends the gathering of digits.

        **Expected webhooks:**

        - `call.gather.ended`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopGatherResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/gather_stop`
        """
        return await self._client._call(
            _STOP_GATHER,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def stop_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopNoiseSuppressionResponse:
        """Noise Suppression Stop (BETA).

        Stops removing background noise from the audio of the call.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopNoiseSuppressionResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/suppression_stop`
        """
        return await self._client._call(
            _STOP_NOISE_SUPPRESSION,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def stop_playback(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        overlay: bool | None = None,
        stop: types.PlaybackStopScopeParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopPlaybackResponse:
        """Stop audio playback.

        Stops what is played or spoken on the call.

        **Expected webhooks:**

        - `call.playback.ended`, if a file is played
        - `call.speak.ended`, if a text is spoken

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          overlay: Whether the overlaid audio is what stops. The API's default is `false`.
          stop: What stops: the audio that plays now, or that and all that waits in the queue. The API's default is `all`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopPlaybackResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/playback_stop`
        """
        return await self._client._call(
            _STOP_PLAYBACK,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "overlay": overlay,
                "stop": stop,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def stop_recording(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        recording_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopRecordingResponse:
        """Recording stop.

        Stops the recording of the call.

        **Expected webhooks:**

        - `call.recording.saved`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          recording_id: Which recording is meant. Without it the command is for the current one.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopRecordingResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/record_stop`
        """
        return await self._client._call(
            _STOP_RECORDING,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "recording_id": recording_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def stop_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopSiprecResponse:
        """SIPREC stop.

        Stops the SIPREC session of the call.

        **Expected webhooks:**

        - `siprec.stopped`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionStopSiprecResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/siprec_stop`
        """
        return await self._client._call(
            _STOP_SIPREC,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def switch_supervisor_role(
        self,
        call_control_id: str,
        *,
        role: types.SupervisorRoleParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionSwitchSupervisorRoleResponse:
        """Switch supervisor role.

        Switches the role of the supervisor of a bridged call while the call goes on.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          role: What the supervisor may do: `barge` speaks to both parties, `whisper` speaks to the caller only, `monitor` only listens.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionSwitchSupervisorRoleResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/switch_supervisor_role`
        """
        return await self._client._call(
            _SWITCH_SUPERVISOR_ROLE,
            (call_control_id,),
            body={
                "role": role,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def transfer(
        self,
        call_control_id: str,
        *,
        to: str,
        client_state: str | None = None,
        command_id: str | None = None,
        from_display_name: str | None = None,
        privacy: types.CallerPrivacyParam | None = None,
        diversion: str | None = None,
        route_to_mobile: bool | None = None,
        timeout_secs: int | None = None,
        time_limit_secs: int | None = None,
        answering_machine_detection: types.AnsweringMachineDetectionParam | None = None,
        answering_machine_detection_config: types.AnsweringMachineDetectionConfigParam
        | None = None,
        audio_url: str | None = None,
        media_name: str | None = None,
        send_digits_on_answer: str | None = None,
        custom_headers: Sequence[types.CustomSipHeaderParam] | None = None,
        sip_headers: Sequence[types.SipHeaderParam] | None = None,
        sip_auth_username: str | None = None,
        sip_auth_password: str | None = None,
        sip_region: types.SipRegionParam | None = None,
        sip_transport_protocol: types.SipTransportProtocolParam | None = None,
        media_encryption: types.MediaEncryptionParam | None = None,
        preferred_codecs: str | None = None,
        sound_modifications: types.SoundModificationsParam | None = None,
        record: types.RecordTriggerParam | None = None,
        record_channels: types.RecordChannelsParam | None = None,
        record_custom_file_name: str | None = None,
        record_format: types.RecordFormatParam | None = None,
        record_max_length: int | None = None,
        record_timeout_secs: int | None = None,
        record_track: types.RecordingTrackParam | None = None,
        record_trim: types.RecordingTrimParam | None = None,
        webhook_url: str | None = None,
        webhook_url_method: types.WebhookMethodParam | None = None,
        webhook_urls: Mapping[str, str | Sequence[str]] | None = None,
        webhook_urls_method: types.WebhookMethodParam | None = None,
        webhook_retries_policies: Mapping[str, types.WebhookRetriesPolicyParam] | None = None,
        from_: str | None = None,
        target_leg_client_state: str | None = None,
        early_media: bool | None = None,
        mute_dtmf: types.MuteDtmfParam | None = None,
        park_after_unbridge: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionTransferResponse:
        """Transfer call.

        Calls a new destination and bridges this call with it when it is answered. If that
        fails, this call goes on and takes further commands.

        **Expected webhooks:**

        - `call.initiated`
        - `call.answered`, if the destination answers
        - `call.bridged`, if the destination answers
        - `call.hangup`
        - `call.machine.detection.ended`, if `answering_machine_detection` asks for a standard
          detection
        - `call.machine.greeting.ended`, if `answering_machine_detection` is `greeting_end`,
          `detect_words` or `detect_beep`, and a machine answers
        - `call.machine.premium.detection.ended`, if `answering_machine_detection` asks for a
          premium detection
        - `call.machine.premium.greeting.ended`, if `answering_machine_detection` asks for a
          premium detection, and a beep or the end of a prompt is heard
        - `call.recording.saved`, if `record` is given
        - `call.recording.error`, if `record` is given and the recording fails

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          to: Whom to call: a number in E.164 format or a SIP URI, which may ask for encryption with `;secure=srtp` or `;secure=dtls`.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
          from_display_name: Name that is shown to the callee: letters, digits, spaces and `-_~!.+`. Without it the number in `from` is shown.
          privacy: `id` hides the name and number of the caller from the callee.
          diversion: The `to` number of an inbound call that is active now, in E.164 format. The number in `from` counts as verified where it is that call's caller.
          route_to_mobile: Whether the call goes straight to the mobile device of a Telnyx Mobile number, past the interception of inbound calls. The API's default is `false`.
          timeout_secs: How long the destination may ring, in seconds. The call then ends with the hang-up cause `timeout`. From 5 to 600. The API's default is `30`.
          time_limit_secs: Longest duration of the leg from its answer, in seconds. It then ends with the hang-up cause `time_limit`. From 30 to 14400. The API's default is `14400`.
          answering_machine_detection: How to find out who or what answers. `premium` reports by the premium events, the others by the standard ones. `greeting_end` and `detect_words` also report the end of a machine's greeting, and `detect_beep` reports a beep alone. `premium_ios_call_screening_detection` also waits for the call screening of iOS to end. The API's default is `disabled`.
          answering_machine_detection_config: Tuning of answering machine detection. With `premium` only `total_analysis_time_millis` and `greeting_duration_millis` count.
          audio_url: URL of a WAV or MP3 file that the callee hears on answering. Not together with `media_name`.
          media_name: Name of a WAV or MP3 file in the media storage of the account that the callee hears on answering.
          send_digits_on_answer: DTMF tones that are sent as soon as the callee answers, as in `send_dtmf`: up to 64 of `0` to `9`, `A` to `D`, `*`, `#` and the pauses `w` and `W`. Pattern: `^[0-9A-DwW*#]*$`.
          custom_headers: Custom headers of the SIP INVITE.
          sip_headers: SIP headers of the INVITE that are no custom ones.
          sip_auth_username: User name for SIP authentication challenges.
          sip_auth_password: Password for SIP authentication challenges.
          sip_region: SIP region of the call. The API's default is `US`.
          sip_transport_protocol: SIP transport protocol of the call. The API's default is `UDP`.
          media_encryption: How the media is encrypted. `SRTP` and `DTLS` win over the `secure` parameter of a SIP URI. The API's default is `disabled`.
          preferred_codecs: Codecs in the order of preference, separated by commas: `G722`, `PCMU`, `PCMA`, `G729`, `OPUS`, `VP8`, `H264`, `AMR-WB`.
          sound_modifications: How the voice on the call is changed.
          record: When a recording starts by itself. Nothing is recorded without it.
          record_channels: How many channels the recording has. The API's default is `dual`.
          record_custom_file_name: Name of the recording's file, to which a Unix timestamp is added. Without it the file is named after the call leg.
          record_format: File format of the recording. The API's default is `mp3`.
          record_max_length: Longest recording, in seconds. 0 means without a limit. From 0 to 43200. The API's default is `0`.
          record_timeout_secs: Seconds of silence that end the recording, counted from the first speech. 0 means never. Silence is found by transcription, which is charged for. At least 0. The API's default is `0`.
          record_track: Which audio is recorded. One track alone always gives one channel. The API's default is `both`.
          record_trim: `trim-silence` cuts silence off both ends of the recording.
          webhook_url: URL for the later webhooks of this call, in place of the application's.
          webhook_url_method: HTTP method with which a webhook is delivered. The API's default is `POST`.
          webhook_urls: URLs by event type, such as `call.answered`: one URL, or a list of them. Events that are not listed go to `webhook_url`, or else to the URL of the application.
          webhook_urls_method: HTTP method with which a webhook is delivered. The API's default is `POST`.
          webhook_retries_policies: How failed deliveries are repeated, by event type.
          from_: Number that is shown to the callee, in E.164 format. Without it that is the `to` number of the original call.
          target_leg_client_state: State that every later webhook of the new leg carries. Standard Base64 with padding.
          early_media: Whether the original leg hears the ringback tone and announcements of the new one. The API's default is `true`.
          mute_dtmf: Which side of the bridge does not hear DTMF tones. Their webhooks come all the same. The API's default is `none`.
          park_after_unbridge: `self` parks this leg after the bridge ends; without it the leg is hung up.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionTransferResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/transfer`
        """
        return await self._client._call(
            _TRANSFER,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "from_display_name": from_display_name,
                "privacy": privacy,
                "diversion": diversion,
                "route_to_mobile": route_to_mobile,
                "timeout_secs": timeout_secs,
                "time_limit_secs": time_limit_secs,
                "answering_machine_detection": answering_machine_detection,
                "answering_machine_detection_config": answering_machine_detection_config,
                "audio_url": audio_url,
                "media_name": media_name,
                "send_digits_on_answer": send_digits_on_answer,
                "custom_headers": custom_headers,
                "sip_headers": sip_headers,
                "sip_auth_username": sip_auth_username,
                "sip_auth_password": sip_auth_password,
                "sip_region": sip_region,
                "sip_transport_protocol": sip_transport_protocol,
                "media_encryption": media_encryption,
                "preferred_codecs": preferred_codecs,
                "sound_modifications": sound_modifications,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "webhook_url": webhook_url,
                "webhook_url_method": webhook_url_method,
                "webhook_urls": webhook_urls,
                "webhook_urls_method": webhook_urls_method,
                "webhook_retries_policies": webhook_retries_policies,
                "to": to,
                "from": from_,
                "target_leg_client_state": target_leg_client_state,
                "early_media": early_media,
                "mute_dtmf": mute_dtmf,
                "park_after_unbridge": park_after_unbridge,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update_client_state(
        self,
        call_control_id: str,
        *,
        client_state: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionUpdateClientStateResponse:
        """Update client state.

        Replaces the client state of the call. Every later webhook of the call carries the new
        state.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `ActionUpdateClientStateResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `PUT /calls/{call_control_id}/actions/client_state_update`
        """
        return await self._client._call(
            _UPDATE_CLIENT_STATE,
            (call_control_id,),
            body={
                "client_state": client_state,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ActionsResourceWithRawResponse:
    """`client.calls.actions`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: ActionsResource) -> None:
        self._resource = resource
        self.answer = to_raw_response_wrapper(resource.answer)
        self.bridge = to_raw_response_wrapper(resource.bridge)
        self.gather = to_raw_response_wrapper(resource.gather)
        self.gather_using_ai = to_raw_response_wrapper(resource.gather_using_ai)
        self.gather_using_audio = to_raw_response_wrapper(resource.gather_using_audio)
        self.gather_using_speak = to_raw_response_wrapper(resource.gather_using_speak)
        self.hangup = to_raw_response_wrapper(resource.hangup)
        self.pause_recording = to_raw_response_wrapper(resource.pause_recording)
        self.refer = to_raw_response_wrapper(resource.refer)
        self.reject = to_raw_response_wrapper(resource.reject)
        self.resume_recording = to_raw_response_wrapper(resource.resume_recording)
        self.send_dtmf = to_raw_response_wrapper(resource.send_dtmf)
        self.speak = to_raw_response_wrapper(resource.speak)
        self.start_ai_assistant = to_raw_response_wrapper(resource.start_ai_assistant)
        self.start_noise_suppression = to_raw_response_wrapper(resource.start_noise_suppression)
        self.start_playback = to_raw_response_wrapper(resource.start_playback)
        self.start_recording = to_raw_response_wrapper(resource.start_recording)
        self.start_siprec = to_raw_response_wrapper(resource.start_siprec)
        self.stop_ai_assistant = to_raw_response_wrapper(resource.stop_ai_assistant)
        self.stop_gather = to_raw_response_wrapper(resource.stop_gather)
        self.stop_noise_suppression = to_raw_response_wrapper(resource.stop_noise_suppression)
        self.stop_playback = to_raw_response_wrapper(resource.stop_playback)
        self.stop_recording = to_raw_response_wrapper(resource.stop_recording)
        self.stop_siprec = to_raw_response_wrapper(resource.stop_siprec)
        self.switch_supervisor_role = to_raw_response_wrapper(resource.switch_supervisor_role)
        self.transfer = to_raw_response_wrapper(resource.transfer)
        self.update_client_state = to_raw_response_wrapper(resource.update_client_state)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"


class AsyncActionsResourceWithRawResponse:
    """`client.calls.actions`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: AsyncActionsResource) -> None:
        self._resource = resource
        self.answer = async_to_raw_response_wrapper(resource.answer)
        self.bridge = async_to_raw_response_wrapper(resource.bridge)
        self.gather = async_to_raw_response_wrapper(resource.gather)
        self.gather_using_ai = async_to_raw_response_wrapper(resource.gather_using_ai)
        self.gather_using_audio = async_to_raw_response_wrapper(resource.gather_using_audio)
        self.gather_using_speak = async_to_raw_response_wrapper(resource.gather_using_speak)
        self.hangup = async_to_raw_response_wrapper(resource.hangup)
        self.pause_recording = async_to_raw_response_wrapper(resource.pause_recording)
        self.refer = async_to_raw_response_wrapper(resource.refer)
        self.reject = async_to_raw_response_wrapper(resource.reject)
        self.resume_recording = async_to_raw_response_wrapper(resource.resume_recording)
        self.send_dtmf = async_to_raw_response_wrapper(resource.send_dtmf)
        self.speak = async_to_raw_response_wrapper(resource.speak)
        self.start_ai_assistant = async_to_raw_response_wrapper(resource.start_ai_assistant)
        self.start_noise_suppression = async_to_raw_response_wrapper(
            resource.start_noise_suppression
        )
        self.start_playback = async_to_raw_response_wrapper(resource.start_playback)
        self.start_recording = async_to_raw_response_wrapper(resource.start_recording)
        self.start_siprec = async_to_raw_response_wrapper(resource.start_siprec)
        self.stop_ai_assistant = async_to_raw_response_wrapper(resource.stop_ai_assistant)
        self.stop_gather = async_to_raw_response_wrapper(resource.stop_gather)
        self.stop_noise_suppression = async_to_raw_response_wrapper(resource.stop_noise_suppression)
        self.stop_playback = async_to_raw_response_wrapper(resource.stop_playback)
        self.stop_recording = async_to_raw_response_wrapper(resource.stop_recording)
        self.stop_siprec = async_to_raw_response_wrapper(resource.stop_siprec)
        self.switch_supervisor_role = async_to_raw_response_wrapper(resource.switch_supervisor_role)
        self.transfer = async_to_raw_response_wrapper(resource.transfer)
        self.update_client_state = async_to_raw_response_wrapper(resource.update_client_state)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"


class ActionsResourceWithStreamingResponse:
    """`client.calls.actions`: every method is a context manager over an unread response."""

    def __init__(self, resource: ActionsResource) -> None:
        self._resource = resource
        self.answer = to_streamed_response_wrapper(resource.answer)
        self.bridge = to_streamed_response_wrapper(resource.bridge)
        self.gather = to_streamed_response_wrapper(resource.gather)
        self.gather_using_ai = to_streamed_response_wrapper(resource.gather_using_ai)
        self.gather_using_audio = to_streamed_response_wrapper(resource.gather_using_audio)
        self.gather_using_speak = to_streamed_response_wrapper(resource.gather_using_speak)
        self.hangup = to_streamed_response_wrapper(resource.hangup)
        self.pause_recording = to_streamed_response_wrapper(resource.pause_recording)
        self.refer = to_streamed_response_wrapper(resource.refer)
        self.reject = to_streamed_response_wrapper(resource.reject)
        self.resume_recording = to_streamed_response_wrapper(resource.resume_recording)
        self.send_dtmf = to_streamed_response_wrapper(resource.send_dtmf)
        self.speak = to_streamed_response_wrapper(resource.speak)
        self.start_ai_assistant = to_streamed_response_wrapper(resource.start_ai_assistant)
        self.start_noise_suppression = to_streamed_response_wrapper(
            resource.start_noise_suppression
        )
        self.start_playback = to_streamed_response_wrapper(resource.start_playback)
        self.start_recording = to_streamed_response_wrapper(resource.start_recording)
        self.start_siprec = to_streamed_response_wrapper(resource.start_siprec)
        self.stop_ai_assistant = to_streamed_response_wrapper(resource.stop_ai_assistant)
        self.stop_gather = to_streamed_response_wrapper(resource.stop_gather)
        self.stop_noise_suppression = to_streamed_response_wrapper(resource.stop_noise_suppression)
        self.stop_playback = to_streamed_response_wrapper(resource.stop_playback)
        self.stop_recording = to_streamed_response_wrapper(resource.stop_recording)
        self.stop_siprec = to_streamed_response_wrapper(resource.stop_siprec)
        self.switch_supervisor_role = to_streamed_response_wrapper(resource.switch_supervisor_role)
        self.transfer = to_streamed_response_wrapper(resource.transfer)
        self.update_client_state = to_streamed_response_wrapper(resource.update_client_state)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"


class AsyncActionsResourceWithStreamingResponse:
    """`client.calls.actions`: every method is a context manager over an unread response."""

    def __init__(self, resource: AsyncActionsResource) -> None:
        self._resource = resource
        self.answer = async_to_streamed_response_wrapper(resource.answer)
        self.bridge = async_to_streamed_response_wrapper(resource.bridge)
        self.gather = async_to_streamed_response_wrapper(resource.gather)
        self.gather_using_ai = async_to_streamed_response_wrapper(resource.gather_using_ai)
        self.gather_using_audio = async_to_streamed_response_wrapper(resource.gather_using_audio)
        self.gather_using_speak = async_to_streamed_response_wrapper(resource.gather_using_speak)
        self.hangup = async_to_streamed_response_wrapper(resource.hangup)
        self.pause_recording = async_to_streamed_response_wrapper(resource.pause_recording)
        self.refer = async_to_streamed_response_wrapper(resource.refer)
        self.reject = async_to_streamed_response_wrapper(resource.reject)
        self.resume_recording = async_to_streamed_response_wrapper(resource.resume_recording)
        self.send_dtmf = async_to_streamed_response_wrapper(resource.send_dtmf)
        self.speak = async_to_streamed_response_wrapper(resource.speak)
        self.start_ai_assistant = async_to_streamed_response_wrapper(resource.start_ai_assistant)
        self.start_noise_suppression = async_to_streamed_response_wrapper(
            resource.start_noise_suppression
        )
        self.start_playback = async_to_streamed_response_wrapper(resource.start_playback)
        self.start_recording = async_to_streamed_response_wrapper(resource.start_recording)
        self.start_siprec = async_to_streamed_response_wrapper(resource.start_siprec)
        self.stop_ai_assistant = async_to_streamed_response_wrapper(resource.stop_ai_assistant)
        self.stop_gather = async_to_streamed_response_wrapper(resource.stop_gather)
        self.stop_noise_suppression = async_to_streamed_response_wrapper(
            resource.stop_noise_suppression
        )
        self.stop_playback = async_to_streamed_response_wrapper(resource.stop_playback)
        self.stop_recording = async_to_streamed_response_wrapper(resource.stop_recording)
        self.stop_siprec = async_to_streamed_response_wrapper(resource.stop_siprec)
        self.switch_supervisor_role = async_to_streamed_response_wrapper(
            resource.switch_supervisor_role
        )
        self.transfer = async_to_streamed_response_wrapper(resource.transfer)
        self.update_client_state = async_to_streamed_response_wrapper(resource.update_client_state)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"
