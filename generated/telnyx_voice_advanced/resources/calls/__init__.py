# Generated; edit spec/ or templates/ instead.
"""`client.calls`."""

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

    from .actions import (
        ActionsResource,
        ActionsResourceWithRawResponse,
        ActionsResourceWithStreamingResponse,
        AsyncActionsResource,
        AsyncActionsResourceWithRawResponse,
        AsyncActionsResourceWithStreamingResponse,
    )
else:
    httpx = LazyModule("httpx")

__all__ = ["AsyncCallsResource", "CallsResource"]

_OBJECTS: Final[dict[str, Schema]] = {
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
    "DialConferenceConfig": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "conference_name": {"type": "string"},
            "beep_enabled": {"type": "string"},
            "early_media": {"type": "boolean"},
            "end_conference_on_exit": {"type": "boolean"},
            "soft_end_conference_on_exit": {"type": "boolean"},
            "hold": {"type": "boolean"},
            "hold_audio_url": {"type": "string", "x-sensitive": True},
            "hold_media_name": {"type": "string"},
            "mute": {"type": "boolean"},
            "start_conference_on_create": {"type": "boolean"},
            "start_conference_on_enter": {"type": "boolean"},
            "supervisor_role": {"type": "string"},
            "whisper_call_control_ids": {
                "type": "array",
                "items": {"type": "string"},
                "x-sensitive": True,
            },
        },
    },
    "DialogflowConfig": {
        "type": "object",
        "properties": {
            "analyze_sentiment": {"type": "boolean"},
            "partial_automated_agent_reply": {"type": "boolean"},
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
    "GoogleSpeechContext": {
        "type": "object",
        "properties": {
            "phrases": {"type": "array", "items": {"type": "string"}},
            "boost": {"type": "number", "minimum": 0.0, "maximum": 20.0},
        },
    },
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
    "TelnyxVoiceSettings": {
        "type": "object",
        "properties": {
            "type": {"type": "string"},
            "voice_speed": {"type": "number", "minimum": 0.1, "maximum": 2.0},
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

_DIAL: Final[Operation[types.CallDialResponse]] = Operation(
    name="dial",
    method="POST",
    path=("/calls",),
    path_parameters=(),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset(
        {
            "audio_url",
            "client_state",
            "custom_parameters",
            "dynamic_variables",
            "greeting",
            "hold_audio_url",
            "instructions",
            "link_to",
            "send_digits_on_answer",
            "sip_auth_password",
            "sip_auth_username",
            "stream_auth_token",
            "stream_url",
            "supervise_call_control_id",
            "url",
            "value",
            "webhook_url",
            "webhook_urls",
            "whisper_call_control_ids",
        }
    ),
    response="CallDialResponse",
    arguments=ArgumentSchemas(
        required=frozenset({"connection_id", "from_", "to"}),
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
            "connection_id": {"type": "string"},
            "from": {"type": "string", "x-python-name": "from_"},
            "to": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            "link_to": {"type": "string", "x-sensitive": True},
            "bridge_intent": {"type": "boolean"},
            "bridge_on_answer": {"type": "boolean"},
            "prevent_double_bridge": {"type": "boolean"},
            "park_after_unbridge": {"type": "string"},
            "retry_on_timeout": {"type": "boolean"},
            "supervise_call_control_id": {"type": "string", "x-sensitive": True},
            "supervisor_role": {"type": "string"},
            "conference_config": {"$ref": "DialConferenceConfig"},
            "stream_auth_token": {"type": "string", "maxLength": 4000, "x-sensitive": True},
            "stream_bidirectional_sampling_rate": {"type": "integer"},
            "stream_establish_before_call_originate": {"type": "boolean"},
            "enable_dialogflow": {"type": "boolean"},
            "dialogflow_config": {"$ref": "DialogflowConfig"},
        },
        objects=_OBJECTS,
    ),
)

_RETRIEVE_STATUS: Final[Operation[types.CallRetrieveStatusResponse]] = Operation(
    name="retrieve_status",
    method="GET",
    path=("/calls/", ""),
    path_parameters=("call_control_id",),
    has_body=False,
    idempotency="safe",
    idempotency_key=None,
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset(),
    response="CallRetrieveStatusResponse",
    arguments=ArgumentSchemas(
        required=frozenset(),
        path={
            "call_control_id": {"type": "string", "minLength": 1, "x-sensitive": True},
        },
        objects=_OBJECTS,
    ),
)


class CallsResource(SyncAPIResource):
    """`client.calls`."""

    @cached_property
    def actions(self) -> ActionsResource:
        from .actions import ActionsResource

        return ActionsResource(self._client)

    @cached_property
    def with_raw_response(self) -> CallsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return CallsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CallsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return CallsResourceWithStreamingResponse(self)

    def dial(
        self,
        *,
        connection_id: str,
        from_: str,
        to: str | Sequence[str],
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
        link_to: str | None = None,
        bridge_intent: bool | None = None,
        bridge_on_answer: bool | None = None,
        prevent_double_bridge: bool | None = None,
        park_after_unbridge: str | None = None,
        retry_on_timeout: bool | None = None,
        supervise_call_control_id: str | None = None,
        supervisor_role: types.DialSupervisorRoleParam | None = None,
        conference_config: types.DialConferenceConfigParam | None = None,
        stream_auth_token: str | None = None,
        stream_bidirectional_sampling_rate: types.StreamBidirectionalSamplingRateParam
        | None = None,
        stream_establish_before_call_originate: bool | None = None,
        enable_dialogflow: bool | None = None,
        dialogflow_config: types.DialogflowConfigParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.CallDialResponse:
        """Dial.

        Calls a number or a SIP URI. The response comes at once and names the new leg; webhooks
        tell what becomes of it.

        **Expected webhooks:**

        - `call.initiated`
        - `call.answered`, if the call is answered
        - `call.hangup`
        - `call.bridged`, if `bridge_on_answer` is set
        - `call.hold`, if the call is put on hold
        - `call.unhold`, if the call is taken off hold
        - `call.machine.detection.ended`, if `answering_machine_detection` asks for a standard
          detection
        - `call.machine.greeting.ended`, if `answering_machine_detection` is `greeting_end`,
          `detect_words` or `detect_beep`, and a machine answers
        - `call.machine.premium.detection.ended`, if `answering_machine_detection` asks for a
          premium detection
        - `call.machine.premium.greeting.ended`, if `answering_machine_detection` asks for a
          premium detection, and a beep or the end of a prompt is heard
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
          connection_id: Call Control Application (formerly connection) that places the call.
          from_: Number that is shown to the callee, in E.164 format.
          to: Whom to call: a number in E.164 format or a SIP URI, or a list of them. A SIP URI may ask for encryption with `;secure=srtp` or `;secure=dtls`. Digits after a comma are sent as tones on answering, in a single number only.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps a number from being called twice. Telnyx ignores a dial command whose `command_id` it has seen within the last 60 seconds. A UUIDv4 is a good choice.
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
          link_to: The `call_control_id` of a call whose session the new leg joins.
          bridge_intent: Whether the call is meant to be bridged with that in `link_to`, whose caller number it then shows. Needs `link_to`. The API's default is `false`.
          bridge_on_answer: Whether the call is bridged with that in `link_to` as soon as it is answered. Needs `link_to`. The API's default is `false`.
          prevent_double_bridge: Whether the call is hung up instead where its target is bridged already. The API's default is `false`.
          park_after_unbridge: `self` parks this leg after the bridge ends; without it the leg is hung up. Needs `link_to`.
          retry_on_timeout: Whether further routes to the destination are tried after `timeout_secs`. If not, the hang-up cause is `no_answer`. The API's default is `true`.
          supervise_call_control_id: The call leg that the new call supervises.
          supervisor_role: What the supervisor may do: `barge` speaks to both parties, `whisper` speaks to the supervised leg only, `monitor` only listens. The API's default is `barge`.
          conference_config: The conference that the new call joins.
          stream_auth_token: Token for the connection to the WebSocket.
          stream_bidirectional_sampling_rate: Sampling rate of the audio that is sent back, in hertz. The API's default is `8000`.
          stream_establish_before_call_originate: Whether the WebSocket is connected before the destination is called. The API's default is `false`.
          enable_dialogflow: Whether the call uses Dialogflow. The API's default is `false`.
          dialogflow_config: Settings of Dialogflow.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response to a dial command.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls`
        """
        return self._client._call(
            _DIAL,
            (),
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
                "connection_id": connection_id,
                "from": from_,
                "to": to,
                "link_to": link_to,
                "bridge_intent": bridge_intent,
                "bridge_on_answer": bridge_on_answer,
                "prevent_double_bridge": prevent_double_bridge,
                "park_after_unbridge": park_after_unbridge,
                "retry_on_timeout": retry_on_timeout,
                "supervise_call_control_id": supervise_call_control_id,
                "supervisor_role": supervisor_role,
                "conference_config": conference_config,
                "stream_auth_token": stream_auth_token,
                "stream_bidirectional_sampling_rate": stream_bidirectional_sampling_rate,
                "stream_establish_before_call_originate": stream_establish_before_call_originate,
                "enable_dialogflow": enable_dialogflow,
                "dialogflow_config": dialogflow_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def retrieve_status(
        self,
        call_control_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.CallRetrieveStatusResponse:
        """Retrieve a call status.

        Tells whether a call is alive. The status is kept for ten minutes after the call has
        ended.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The status of a call.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `GET /calls/{call_control_id}`
        """
        return self._client._call(
            _RETRIEVE_STATUS,
            (call_control_id,),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCallsResource(AsyncAPIResource):
    """`client.calls`."""

    @cached_property
    def actions(self) -> AsyncActionsResource:
        from .actions import AsyncActionsResource

        return AsyncActionsResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncCallsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return AsyncCallsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCallsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return AsyncCallsResourceWithStreamingResponse(self)

    async def dial(
        self,
        *,
        connection_id: str,
        from_: str,
        to: str | Sequence[str],
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
        link_to: str | None = None,
        bridge_intent: bool | None = None,
        bridge_on_answer: bool | None = None,
        prevent_double_bridge: bool | None = None,
        park_after_unbridge: str | None = None,
        retry_on_timeout: bool | None = None,
        supervise_call_control_id: str | None = None,
        supervisor_role: types.DialSupervisorRoleParam | None = None,
        conference_config: types.DialConferenceConfigParam | None = None,
        stream_auth_token: str | None = None,
        stream_bidirectional_sampling_rate: types.StreamBidirectionalSamplingRateParam
        | None = None,
        stream_establish_before_call_originate: bool | None = None,
        enable_dialogflow: bool | None = None,
        dialogflow_config: types.DialogflowConfigParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.CallDialResponse:
        """Dial.

        Calls a number or a SIP URI. The response comes at once and names the new leg; webhooks
        tell what becomes of it.

        **Expected webhooks:**

        - `call.initiated`
        - `call.answered`, if the call is answered
        - `call.hangup`
        - `call.bridged`, if `bridge_on_answer` is set
        - `call.hold`, if the call is put on hold
        - `call.unhold`, if the call is taken off hold
        - `call.machine.detection.ended`, if `answering_machine_detection` asks for a standard
          detection
        - `call.machine.greeting.ended`, if `answering_machine_detection` is `greeting_end`,
          `detect_words` or `detect_beep`, and a machine answers
        - `call.machine.premium.detection.ended`, if `answering_machine_detection` asks for a
          premium detection
        - `call.machine.premium.greeting.ended`, if `answering_machine_detection` asks for a
          premium detection, and a beep or the end of a prompt is heard
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
          connection_id: Call Control Application (formerly connection) that places the call.
          from_: Number that is shown to the callee, in E.164 format.
          to: Whom to call: a number in E.164 format or a SIP URI, or a list of them. A SIP URI may ask for encryption with `;secure=srtp` or `;secure=dtls`. Digits after a comma are sent as tones on answering, in a single number only.
          client_state: State that every later webhook of the call carries. Standard Base64 with padding.
          command_id: Keeps a number from being called twice. Telnyx ignores a dial command whose `command_id` it has seen within the last 60 seconds. A UUIDv4 is a good choice.
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
          link_to: The `call_control_id` of a call whose session the new leg joins.
          bridge_intent: Whether the call is meant to be bridged with that in `link_to`, whose caller number it then shows. Needs `link_to`. The API's default is `false`.
          bridge_on_answer: Whether the call is bridged with that in `link_to` as soon as it is answered. Needs `link_to`. The API's default is `false`.
          prevent_double_bridge: Whether the call is hung up instead where its target is bridged already. The API's default is `false`.
          park_after_unbridge: `self` parks this leg after the bridge ends; without it the leg is hung up. Needs `link_to`.
          retry_on_timeout: Whether further routes to the destination are tried after `timeout_secs`. If not, the hang-up cause is `no_answer`. The API's default is `true`.
          supervise_call_control_id: The call leg that the new call supervises.
          supervisor_role: What the supervisor may do: `barge` speaks to both parties, `whisper` speaks to the supervised leg only, `monitor` only listens. The API's default is `barge`.
          conference_config: The conference that the new call joins.
          stream_auth_token: Token for the connection to the WebSocket.
          stream_bidirectional_sampling_rate: Sampling rate of the audio that is sent back, in hertz. The API's default is `8000`.
          stream_establish_before_call_originate: Whether the WebSocket is connected before the destination is called. The API's default is `false`.
          enable_dialogflow: Whether the call uses Dialogflow. The API's default is `false`.
          dialogflow_config: Settings of Dialogflow.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response to a dial command.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls`
        """
        return await self._client._call(
            _DIAL,
            (),
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
                "connection_id": connection_id,
                "from": from_,
                "to": to,
                "link_to": link_to,
                "bridge_intent": bridge_intent,
                "bridge_on_answer": bridge_on_answer,
                "prevent_double_bridge": prevent_double_bridge,
                "park_after_unbridge": park_after_unbridge,
                "retry_on_timeout": retry_on_timeout,
                "supervise_call_control_id": supervise_call_control_id,
                "supervisor_role": supervisor_role,
                "conference_config": conference_config,
                "stream_auth_token": stream_auth_token,
                "stream_bidirectional_sampling_rate": stream_bidirectional_sampling_rate,
                "stream_establish_before_call_originate": stream_establish_before_call_originate,
                "enable_dialogflow": enable_dialogflow,
                "dialogflow_config": dialogflow_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def retrieve_status(
        self,
        call_control_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.CallRetrieveStatusResponse:
        """Retrieve a call status.

        Tells whether a call is alive. The status is kept for ten minutes after the call has
        ended.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control it. Opaque.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The status of a call.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `GET /calls/{call_control_id}`
        """
        return await self._client._call(
            _RETRIEVE_STATUS,
            (call_control_id,),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class CallsResourceWithRawResponse:
    """`client.calls`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: CallsResource) -> None:
        self._resource = resource
        self.dial = to_raw_response_wrapper(resource.dial)
        self.retrieve_status = to_raw_response_wrapper(resource.retrieve_status)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"

    @cached_property
    def actions(self) -> ActionsResourceWithRawResponse:
        from .actions import ActionsResourceWithRawResponse

        return ActionsResourceWithRawResponse(self._resource.actions)


class AsyncCallsResourceWithRawResponse:
    """`client.calls`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: AsyncCallsResource) -> None:
        self._resource = resource
        self.dial = async_to_raw_response_wrapper(resource.dial)
        self.retrieve_status = async_to_raw_response_wrapper(resource.retrieve_status)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"

    @cached_property
    def actions(self) -> AsyncActionsResourceWithRawResponse:
        from .actions import AsyncActionsResourceWithRawResponse

        return AsyncActionsResourceWithRawResponse(self._resource.actions)


class CallsResourceWithStreamingResponse:
    """`client.calls`: every method is a context manager over an unread response."""

    def __init__(self, resource: CallsResource) -> None:
        self._resource = resource
        self.dial = to_streamed_response_wrapper(resource.dial)
        self.retrieve_status = to_streamed_response_wrapper(resource.retrieve_status)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"

    @cached_property
    def actions(self) -> ActionsResourceWithStreamingResponse:
        from .actions import ActionsResourceWithStreamingResponse

        return ActionsResourceWithStreamingResponse(self._resource.actions)


class AsyncCallsResourceWithStreamingResponse:
    """`client.calls`: every method is a context manager over an unread response."""

    def __init__(self, resource: AsyncCallsResource) -> None:
        self._resource = resource
        self.dial = async_to_streamed_response_wrapper(resource.dial)
        self.retrieve_status = async_to_streamed_response_wrapper(resource.retrieve_status)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"

    @cached_property
    def actions(self) -> AsyncActionsResourceWithStreamingResponse:
        from .actions import AsyncActionsResourceWithStreamingResponse

        return AsyncActionsResourceWithStreamingResponse(self._resource.actions)
