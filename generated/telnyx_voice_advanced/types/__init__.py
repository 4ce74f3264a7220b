# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Every type of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _lazy

if TYPE_CHECKING:
    from .._json.tagged import UnrecognizedObject
    from .._models.unrecognized import UnrecognizedWebhookEvent
    from .action_answer_params import ActionAnswerParams
    from .action_answer_response import ActionAnswerResponse
    from .action_bridge_params import ActionBridgeParams
    from .action_bridge_response import ActionBridgeResponse
    from .action_gather_params import ActionGatherParams
    from .action_gather_response import ActionGatherResponse
    from .action_gather_using_ai_params import ActionGatherUsingAIParams
    from .action_gather_using_ai_params_voice_settings_param import (
        ActionGatherUsingAIParamsVoiceSettingsParam,
    )
    from .action_gather_using_ai_response import ActionGatherUsingAIResponse
    from .action_gather_using_audio_params import ActionGatherUsingAudioParams
    from .action_gather_using_audio_response import ActionGatherUsingAudioResponse
    from .action_gather_using_speak_params import ActionGatherUsingSpeakParams
    from .action_gather_using_speak_params_voice_settings_param import (
        ActionGatherUsingSpeakParamsVoiceSettingsParam,
    )
    from .action_gather_using_speak_response import ActionGatherUsingSpeakResponse
    from .action_hangup_params import ActionHangupParams
    from .action_hangup_response import ActionHangupResponse
    from .action_pause_recording_params import ActionPauseRecordingParams
    from .action_pause_recording_response import ActionPauseRecordingResponse
    from .action_refer_params import ActionReferParams
    from .action_refer_response import ActionReferResponse
    from .action_reject_params import ActionRejectParams
    from .action_reject_response import ActionRejectResponse
    from .action_resume_recording_params import ActionResumeRecordingParams
    from .action_resume_recording_response import ActionResumeRecordingResponse
    from .action_send_dtmf_params import ActionSendDtmfParams
    from .action_send_dtmf_response import ActionSendDtmfResponse
    from .action_speak_params import ActionSpeakParams
    from .action_speak_params_voice_settings_param import ActionSpeakParamsVoiceSettingsParam
    from .action_speak_response import ActionSpeakResponse
    from .action_start_ai_assistant_params import ActionStartAIAssistantParams
    from .action_start_ai_assistant_params_message_history_item_param import (
        ActionStartAIAssistantParamsMessageHistoryItemParam,
    )
    from .action_start_ai_assistant_params_voice_settings_param import (
        ActionStartAIAssistantParamsVoiceSettingsParam,
    )
    from .action_start_ai_assistant_response import ActionStartAIAssistantResponse
    from .action_start_noise_suppression_params import ActionStartNoiseSuppressionParams
    from .action_start_noise_suppression_response import ActionStartNoiseSuppressionResponse
    from .action_start_playback_params import ActionStartPlaybackParams
    from .action_start_playback_response import ActionStartPlaybackResponse
    from .action_start_recording_params import ActionStartRecordingParams
    from .action_start_recording_response import ActionStartRecordingResponse
    from .action_start_siprec_params import ActionStartSiprecParams
    from .action_start_siprec_response import ActionStartSiprecResponse
    from .action_stop_ai_assistant_params import ActionStopAIAssistantParams
    from .action_stop_ai_assistant_response import ActionStopAIAssistantResponse
    from .action_stop_gather_params import ActionStopGatherParams
    from .action_stop_gather_response import ActionStopGatherResponse
    from .action_stop_noise_suppression_params import ActionStopNoiseSuppressionParams
    from .action_stop_noise_suppression_response import ActionStopNoiseSuppressionResponse
    from .action_stop_playback_params import ActionStopPlaybackParams
    from .action_stop_playback_response import ActionStopPlaybackResponse
    from .action_stop_recording_params import ActionStopRecordingParams
    from .action_stop_recording_response import ActionStopRecordingResponse
    from .action_stop_siprec_params import ActionStopSiprecParams
    from .action_stop_siprec_response import ActionStopSiprecResponse
    from .action_switch_supervisor_role_params import ActionSwitchSupervisorRoleParams
    from .action_switch_supervisor_role_response import ActionSwitchSupervisorRoleResponse
    from .action_transfer_params import ActionTransferParams
    from .action_transfer_response import ActionTransferResponse
    from .action_update_client_state_params import ActionUpdateClientStateParams
    from .action_update_client_state_response import ActionUpdateClientStateResponse
    from .ai_assistant_join_participant_param import AIAssistantJoinParticipantParam
    from .ai_assistant_participant_hangup_param import AIAssistantParticipantHangupParam
    from .ai_assistant_participant_role_param import AIAssistantParticipantRoleParam
    from .ai_coustics_model_family_param import AiCousticsModelFamilyParam
    from .ai_coustics_model_size_param import AiCousticsModelSizeParam
    from .ai_gather_message import AIGatherMessage
    from .ai_gather_message_role import AIGatherMessageRole
    from .answering_machine_detection_config_param import AnsweringMachineDetectionConfigParam
    from .answering_machine_detection_param import AnsweringMachineDetectionParam
    from .api_error_detail import APIErrorDetail
    from .api_error_meta import APIErrorMeta
    from .api_error_source import APIErrorSource
    from .api_errors import APIErrors
    from .assemblyai_transcription_model_param import AssemblyaiTranscriptionModelParam
    from .assistant_message_param import AssistantMessageParam
    from .assistant_param import AssistantParam
    from .assistant_transcription_model_param import AssistantTranscriptionModelParam
    from .assistant_voice_settings_param import AssistantVoiceSettingsParam
    from .audio_target_legs_param import AudioTargetLegsParam
    from .audio_type_param import AudioTypeParam
    from .aws_voice_settings_param import AwsVoiceSettingsParam
    from .azure_transcription_language_param import AzureTranscriptionLanguageParam
    from .azure_transcription_region_param import AzureTranscriptionRegionParam
    from .azure_voice_effect_param import AzureVoiceEffectParam
    from .azure_voice_gender_param import AzureVoiceGenderParam
    from .azure_voice_settings_param import AzureVoiceSettingsParam
    from .beep_detection_profile_param import BeepDetectionProfileParam
    from .call import Call
    from .call_ai_gather_ended import CallAIGatherEnded
    from .call_ai_gather_ended_payload import CallAIGatherEndedPayload
    from .call_ai_gather_ended_webhook_event import CallAIGatherEndedWebhookEvent
    from .call_ai_gather_message_history_updated import CallAIGatherMessageHistoryUpdated
    from .call_ai_gather_message_history_updated_payload import (
        CallAIGatherMessageHistoryUpdatedPayload,
    )
    from .call_ai_gather_message_history_updated_webhook_event import (
        CallAIGatherMessageHistoryUpdatedWebhookEvent,
    )
    from .call_ai_gather_partial_results import CallAIGatherPartialResults
    from .call_ai_gather_partial_results_payload import CallAIGatherPartialResultsPayload
    from .call_ai_gather_partial_results_webhook_event import CallAIGatherPartialResultsWebhookEvent
    from .call_ai_gather_status import CallAIGatherStatus
    from .call_ai_gather_webhook_payload import CallAIGatherWebhookPayload
    from .call_answered import CallAnswered
    from .call_answered_payload import CallAnsweredPayload
    from .call_answered_webhook_event import CallAnsweredWebhookEvent
    from .call_assistant_request_param import CallAssistantRequestParam
    from .call_bridged import CallBridged
    from .call_bridged_payload import CallBridgedPayload
    from .call_bridged_webhook_event import CallBridgedWebhookEvent
    from .call_command_params import CallCommandParams
    from .call_control_command_response import CallControlCommandResponse
    from .call_control_command_result import CallControlCommandResult
    from .call_control_command_result_with_conversation_id import (
        CallControlCommandResultWithConversationId,
    )
    from .call_control_command_result_with_recording_id import (
        CallControlCommandResultWithRecordingId,
    )
    from .call_conversation_ended import CallConversationEnded
    from .call_conversation_ended_payload import CallConversationEndedPayload
    from .call_conversation_ended_webhook_event import CallConversationEndedWebhookEvent
    from .call_conversation_insights_generated import CallConversationInsightsGenerated
    from .call_conversation_insights_generated_payload import (
        CallConversationInsightsGeneratedPayload,
    )
    from .call_conversation_insights_generated_webhook_event import (
        CallConversationInsightsGeneratedWebhookEvent,
    )
    from .call_deepfake_detection_error import CallDeepfakeDetectionError
    from .call_deepfake_detection_error_payload import CallDeepfakeDetectionErrorPayload
    from .call_deepfake_detection_error_webhook_event import CallDeepfakeDetectionErrorWebhookEvent
    from .call_deepfake_detection_failure import CallDeepfakeDetectionFailure
    from .call_deepfake_detection_outcome import CallDeepfakeDetectionOutcome
    from .call_deepfake_detection_result import CallDeepfakeDetectionResult
    from .call_deepfake_detection_result_payload import CallDeepfakeDetectionResultPayload
    from .call_deepfake_detection_result_webhook_event import (
        CallDeepfakeDetectionResultWebhookEvent,
    )
    from .call_dial_params import CallDialParams
    from .call_dial_response import CallDialResponse
    from .call_direction import CallDirection
    from .call_dtmf_received import CallDtmfReceived
    from .call_dtmf_received_payload import CallDtmfReceivedPayload
    from .call_dtmf_received_webhook_event import CallDtmfReceivedWebhookEvent
    from .call_event import CallEvent
    from .call_gather_ended import CallGatherEnded
    from .call_gather_ended_payload import CallGatherEndedPayload
    from .call_gather_ended_webhook_event import CallGatherEndedWebhookEvent
    from .call_gather_status import CallGatherStatus
    from .call_hangup import CallHangup
    from .call_hangup_cause import CallHangupCause
    from .call_hangup_payload import CallHangupPayload
    from .call_hangup_source import CallHangupSource
    from .call_hangup_webhook_event import CallHangupWebhookEvent
    from .call_hold import CallHold
    from .call_hold_payload import CallHoldPayload
    from .call_hold_webhook_event import CallHoldWebhookEvent
    from .call_initiated import CallInitiated
    from .call_initiated_payload import CallInitiatedPayload
    from .call_initiated_webhook_event import CallInitiatedWebhookEvent
    from .call_leg_webhook_payload import CallLegWebhookPayload
    from .call_machine_detection_ended import CallMachineDetectionEnded
    from .call_machine_detection_ended_payload import CallMachineDetectionEndedPayload
    from .call_machine_detection_ended_webhook_event import CallMachineDetectionEndedWebhookEvent
    from .call_machine_detection_result import CallMachineDetectionResult
    from .call_machine_greeting_ended import CallMachineGreetingEnded
    from .call_machine_greeting_ended_payload import CallMachineGreetingEndedPayload
    from .call_machine_greeting_ended_webhook_event import CallMachineGreetingEndedWebhookEvent
    from .call_machine_greeting_result import CallMachineGreetingResult
    from .call_machine_premium_detection_ended import CallMachinePremiumDetectionEnded
    from .call_machine_premium_detection_ended_payload import (
        CallMachinePremiumDetectionEndedPayload,
    )
    from .call_machine_premium_detection_ended_webhook_event import (
        CallMachinePremiumDetectionEndedWebhookEvent,
    )
    from .call_machine_premium_detection_result import CallMachinePremiumDetectionResult
    from .call_machine_premium_greeting_ended import CallMachinePremiumGreetingEnded
    from .call_machine_premium_greeting_ended_payload import CallMachinePremiumGreetingEndedPayload
    from .call_machine_premium_greeting_ended_webhook_event import (
        CallMachinePremiumGreetingEndedWebhookEvent,
    )
    from .call_machine_premium_greeting_result import CallMachinePremiumGreetingResult
    from .call_parties_webhook_payload import CallPartiesWebhookPayload
    from .call_playback_ended import CallPlaybackEnded
    from .call_playback_ended_payload import CallPlaybackEndedPayload
    from .call_playback_ended_webhook_event import CallPlaybackEndedWebhookEvent
    from .call_playback_started import CallPlaybackStarted
    from .call_playback_started_payload import CallPlaybackStartedPayload
    from .call_playback_started_webhook_event import CallPlaybackStartedWebhookEvent
    from .call_playback_status import CallPlaybackStatus
    from .call_playback_webhook_payload import CallPlaybackWebhookPayload
    from .call_quality_inbound_stats import CallQualityInboundStats
    from .call_quality_outbound_stats import CallQualityOutboundStats
    from .call_quality_stats import CallQualityStats
    from .call_record_type import CallRecordType
    from .call_recording_error import CallRecordingError
    from .call_recording_error_payload import CallRecordingErrorPayload
    from .call_recording_error_reason import CallRecordingErrorReason
    from .call_recording_error_webhook_event import CallRecordingErrorWebhookEvent
    from .call_recording_saved import CallRecordingSaved
    from .call_recording_saved_payload import CallRecordingSavedPayload
    from .call_recording_saved_webhook_event import CallRecordingSavedWebhookEvent
    from .call_recording_transcription_saved import CallRecordingTranscriptionSaved
    from .call_recording_transcription_saved_payload import CallRecordingTranscriptionSavedPayload
    from .call_recording_transcription_saved_webhook_event import (
        CallRecordingTranscriptionSavedWebhookEvent,
    )
    from .call_recording_transcription_status import CallRecordingTranscriptionStatus
    from .call_refer_completed import CallReferCompleted
    from .call_refer_completed_payload import CallReferCompletedPayload
    from .call_refer_completed_webhook_event import CallReferCompletedWebhookEvent
    from .call_refer_failed import CallReferFailed
    from .call_refer_failed_payload import CallReferFailedPayload
    from .call_refer_failed_webhook_event import CallReferFailedWebhookEvent
    from .call_refer_started import CallReferStarted
    from .call_refer_started_payload import CallReferStartedPayload
    from .call_refer_started_webhook_event import CallReferStartedWebhookEvent
    from .call_refer_webhook_payload import CallReferWebhookPayload
    from .call_retrieve_status_response import CallRetrieveStatusResponse
    from .call_services_params import CallServicesParams
    from .call_siprec_failed import CallSiprecFailed
    from .call_siprec_failed_payload import CallSiprecFailedPayload
    from .call_siprec_failed_webhook_event import CallSiprecFailedWebhookEvent
    from .call_siprec_started import CallSiprecStarted
    from .call_siprec_started_payload import CallSiprecStartedPayload
    from .call_siprec_started_webhook_event import CallSiprecStartedWebhookEvent
    from .call_siprec_stopped import CallSiprecStopped
    from .call_siprec_stopped_payload import CallSiprecStoppedPayload
    from .call_siprec_stopped_webhook_event import CallSiprecStoppedWebhookEvent
    from .call_speak_ended import CallSpeakEnded
    from .call_speak_ended_payload import CallSpeakEndedPayload
    from .call_speak_ended_webhook_event import CallSpeakEndedWebhookEvent
    from .call_speak_started import CallSpeakStarted
    from .call_speak_started_payload import CallSpeakStartedPayload
    from .call_speak_started_webhook_event import CallSpeakStartedWebhookEvent
    from .call_speak_status import CallSpeakStatus
    from .call_state import CallState
    from .call_state_webhook_payload import CallStateWebhookPayload
    from .call_stream_params import CallStreamParams
    from .call_stream_type import CallStreamType
    from .call_stream_webhook_payload import CallStreamWebhookPayload
    from .call_streaming_failed import CallStreamingFailed
    from .call_streaming_failed_payload import CallStreamingFailedPayload
    from .call_streaming_failed_webhook_event import CallStreamingFailedWebhookEvent
    from .call_streaming_started import CallStreamingStarted
    from .call_streaming_started_payload import CallStreamingStartedPayload
    from .call_streaming_started_webhook_event import CallStreamingStartedWebhookEvent
    from .call_streaming_stopped import CallStreamingStopped
    from .call_streaming_stopped_payload import CallStreamingStoppedPayload
    from .call_streaming_stopped_webhook_event import CallStreamingStoppedWebhookEvent
    from .call_unhold import CallUnhold
    from .call_unhold_payload import CallUnholdPayload
    from .call_unhold_webhook_event import CallUnholdWebhookEvent
    from .call_webhook_params import CallWebhookParams
    from .call_webhook_payload import CallWebhookPayload
    from .call_with_recording_id import CallWithRecordingId
    from .caller_privacy_param import CallerPrivacyParam
    from .calling_party_type import CallingPartyType
    from .cohere_transcription_language_param import CohereTranscriptionLanguageParam
    from .conference_beep_param import ConferenceBeepParam
    from .conference_supervisor_role_param import ConferenceSupervisorRoleParam
    from .conversation_insight_result import ConversationInsightResult
    from .conversation_message import ConversationMessage
    from .conversation_message_role import ConversationMessageRole
    from .conversation_message_tool_call import ConversationMessageToolCall
    from .conversation_message_tool_call_function import ConversationMessageToolCallFunction
    from .conversation_message_tool_call_type import ConversationMessageToolCallType
    from .conversation_relay_embedded_config_param import ConversationRelayEmbeddedConfigParam
    from .conversation_relay_embedded_config_voice_settings_param import (
        ConversationRelayEmbeddedConfigVoiceSettingsParam,
    )
    from .conversation_relay_interruptible_param import ConversationRelayInterruptibleParam
    from .conversation_relay_interruption_settings_param import (
        ConversationRelayInterruptionSettingsParam,
    )
    from .conversation_relay_language_param import ConversationRelayLanguageParam
    from .conversation_relay_language_voice_settings_param import (
        ConversationRelayLanguageVoiceSettingsParam,
    )
    from .conversation_relay_transcription_engine_param import (
        ConversationRelayTranscriptionEngineParam,
    )
    from .custom_sip_header import CustomSipHeader
    from .custom_sip_header_param import CustomSipHeaderParam
    from .deep_filter_net_mode_param import DeepFilterNetModeParam
    from .deepfake_detection_param import DeepfakeDetectionParam
    from .deepgram_nova2_config_param import DeepgramNova2ConfigParam
    from .deepgram_nova2_transcription_language_param import DeepgramNova2TranscriptionLanguageParam
    from .deepgram_nova3_config_param import DeepgramNova3ConfigParam
    from .deepgram_nova3_transcription_language_param import DeepgramNova3TranscriptionLanguageParam
    from .developer_message_param import DeveloperMessageParam
    from .dial_conference_config_param import DialConferenceConfigParam
    from .dial_supervisor_role_param import DialSupervisorRoleParam
    from .dialogflow_config_param import DialogflowConfigParam
    from .digits_gather_params import DigitsGatherParams
    from .eleven_labs_voice_settings_param import ElevenLabsVoiceSettingsParam
    from .external_llm_param import ExternalLlmParam
    from .gather_message_param import GatherMessageParam
    from .gather_message_role_param import GatherMessageRoleParam
    from .google_speech_context_param import GoogleSpeechContextParam
    from .google_transcription_language_param import GoogleTranscriptionLanguageParam
    from .google_transcription_model_param import GoogleTranscriptionModelParam
    from .humain_transcription_language_param import HumainTranscriptionLanguageParam
    from .inbound_sip_header import InboundSipHeader
    from .inbound_sip_header_name import InboundSipHeaderName
    from .interruption_settings_param import InterruptionSettingsParam
    from .inworld_delivery_mode_param import InworldDeliveryModeParam
    from .inworld_voice_settings_param import InworldVoiceSettingsParam
    from .krisp_model_param import KrispModelParam
    from .llm_authentication_method_param import LlmAuthenticationMethodParam
    from .llm_fallback_param import LlmFallbackParam
    from .media_encryption_param import MediaEncryptionParam
    from .media_stream_params import MediaStreamParams
    from .minimax_language_boost_param import MinimaxLanguageBoostParam
    from .minimax_voice_settings_param import MinimaxVoiceSettingsParam
    from .mute_dtmf_param import MuteDtmfParam
    from .new_leg_params import NewLegParams
    from .noise_suppression_direction_param import NoiseSuppressionDirectionParam
    from .noise_suppression_engine_config_param import NoiseSuppressionEngineConfigParam
    from .noise_suppression_engine_param import NoiseSuppressionEngineParam
    from .playback_stop_param import PlaybackStopParam
    from .playback_stop_scope_param import PlaybackStopScopeParam
    from .prompted_gather_params import PromptedGatherParams
    from .record_channels_param import RecordChannelsParam
    from .record_format_param import RecordFormatParam
    from .record_from_answer_params import RecordFromAnswerParams
    from .record_trigger_param import RecordTriggerParam
    from .record_type import RecordType
    from .recorded_channels import RecordedChannels
    from .recording_channels_param import RecordingChannelsParam
    from .recording_command_params import RecordingCommandParams
    from .recording_format_param import RecordingFormatParam
    from .recording_track_param import RecordingTrackParam
    from .recording_transcription_engine_param import RecordingTranscriptionEngineParam
    from .recording_trim_param import RecordingTrimParam
    from .recording_urls import RecordingUrls
    from .reject_cause_param import RejectCauseParam
    from .repeatable_call_command_params import RepeatableCallCommandParams
    from .repeatable_dial_params import RepeatableDialParams
    from .resemble_format_param import ResembleFormatParam
    from .resemble_precision_param import ResemblePrecisionParam
    from .resemble_sample_rate_param import ResembleSampleRateParam
    from .resemble_voice_settings_param import ResembleVoiceSettingsParam
    from .reson8_transcription_language_param import Reson8TranscriptionLanguageParam
    from .rime_voice_settings_param import RimeVoiceSettingsParam
    from .ringtone_param import RingtoneParam
    from .sip_header_name_param import SipHeaderNameParam
    from .sip_header_param import SipHeaderParam
    from .sip_region_param import SipRegionParam
    from .sip_transport_param import SipTransportParam
    from .sip_transport_protocol_param import SipTransportProtocolParam
    from .siprec_track_param import SiprecTrackParam
    from .soniox_voice_settings_param import SonioxVoiceSettingsParam
    from .sound_modifications_param import SoundModificationsParam
    from .sound_track_param import SoundTrackParam
    from .speech_language_param import SpeechLanguageParam
    from .speech_params import SpeechParams
    from .speech_params_voice_settings_param import SpeechParamsVoiceSettingsParam
    from .speech_payload_type_param import SpeechPayloadTypeParam
    from .speech_service_level_param import SpeechServiceLevelParam
    from .speechmatics_transcription_language_param import SpeechmaticsTranscriptionLanguageParam
    from .speechmatics_transcription_model_param import SpeechmaticsTranscriptionModelParam
    from .stream_bidirectional_codec_param import StreamBidirectionalCodecParam
    from .stream_bidirectional_mode_param import StreamBidirectionalModeParam
    from .stream_bidirectional_sampling_rate_param import StreamBidirectionalSamplingRateParam
    from .stream_bidirectional_target_legs_param import StreamBidirectionalTargetLegsParam
    from .stream_codec_param import StreamCodecParam
    from .stream_track_name import StreamTrackName
    from .stream_track_param import StreamTrackParam
    from .supervisor_role_param import SupervisorRoleParam
    from .system_message_param import SystemMessageParam
    from .telnyx_transcription_language_param import TelnyxTranscriptionLanguageParam
    from .telnyx_transcription_model_param import TelnyxTranscriptionModelParam
    from .telnyx_voice_settings_param import TelnyxVoiceSettingsParam
    from .tool_call_function_param import ToolCallFunctionParam
    from .tool_call_param import ToolCallParam
    from .tool_message_param import ToolMessageParam
    from .transcription_config_param import TranscriptionConfigParam
    from .transcription_engine_a_config_param import TranscriptionEngineAConfigParam
    from .transcription_engine_assemblyai_config_param import (
        TranscriptionEngineAssemblyaiConfigParam,
    )
    from .transcription_engine_azure_config_param import TranscriptionEngineAzureConfigParam
    from .transcription_engine_b_config_param import TranscriptionEngineBConfigParam
    from .transcription_engine_cohere_config_param import TranscriptionEngineCohereConfigParam
    from .transcription_engine_google_config_param import TranscriptionEngineGoogleConfigParam
    from .transcription_engine_humain_config_param import TranscriptionEngineHumainConfigParam
    from .transcription_engine_parakeet_config_param import TranscriptionEngineParakeetConfigParam
    from .transcription_engine_param import TranscriptionEngineParam
    from .transcription_engine_reson8_config_param import TranscriptionEngineReson8ConfigParam
    from .transcription_engine_soniox_config_param import TranscriptionEngineSonioxConfigParam
    from .transcription_engine_speechmatics_config_param import (
        TranscriptionEngineSpeechmaticsConfigParam,
    )
    from .transcription_engine_telnyx_config_param import TranscriptionEngineTelnyxConfigParam
    from .transcription_engine_xai_config_param import TranscriptionEngineXaiConfigParam
    from .transcription_language_param import TranscriptionLanguageParam
    from .transcription_start_request_param import TranscriptionStartRequestParam
    from .transcription_tracks_param import TranscriptionTracksParam
    from .unwrap_webhook_event import UnwrapWebhookEvent
    from .user_message_param import UserMessageParam
    from .voice_config_param import VoiceConfigParam
    from .webhook_meta import WebhookMeta
    from .webhook_method_param import WebhookMethodParam
    from .webhook_retries_policy_param import WebhookRetriesPolicyParam
    from .xai_transcription_language_param import XaiTranscriptionLanguageParam
    from .xai_voice_settings_param import XaiVoiceSettingsParam

__all__ = [
    "AIAssistantJoinParticipantParam",
    "AIAssistantParticipantHangupParam",
    "AIAssistantParticipantRoleParam",
    "AIGatherMessage",
    "AIGatherMessageRole",
    "APIErrorDetail",
    "APIErrorMeta",
    "APIErrorSource",
    "APIErrors",
    "ActionAnswerParams",
    "ActionAnswerResponse",
    "ActionBridgeParams",
    "ActionBridgeResponse",
    "ActionGatherParams",
    "ActionGatherResponse",
    "ActionGatherUsingAIParams",
    "ActionGatherUsingAIParamsVoiceSettingsParam",
    "ActionGatherUsingAIResponse",
    "ActionGatherUsingAudioParams",
    "ActionGatherUsingAudioResponse",
    "ActionGatherUsingSpeakParams",
    "ActionGatherUsingSpeakParamsVoiceSettingsParam",
    "ActionGatherUsingSpeakResponse",
    "ActionHangupParams",
    "ActionHangupResponse",
    "ActionPauseRecordingParams",
    "ActionPauseRecordingResponse",
    "ActionReferParams",
    "ActionReferResponse",
    "ActionRejectParams",
    "ActionRejectResponse",
    "ActionResumeRecordingParams",
    "ActionResumeRecordingResponse",
    "ActionSendDtmfParams",
    "ActionSendDtmfResponse",
    "ActionSpeakParams",
    "ActionSpeakParamsVoiceSettingsParam",
    "ActionSpeakResponse",
    "ActionStartAIAssistantParams",
    "ActionStartAIAssistantParamsMessageHistoryItemParam",
    "ActionStartAIAssistantParamsVoiceSettingsParam",
    "ActionStartAIAssistantResponse",
    "ActionStartNoiseSuppressionParams",
    "ActionStartNoiseSuppressionResponse",
    "ActionStartPlaybackParams",
    "ActionStartPlaybackResponse",
    "ActionStartRecordingParams",
    "ActionStartRecordingResponse",
    "ActionStartSiprecParams",
    "ActionStartSiprecResponse",
    "ActionStopAIAssistantParams",
    "ActionStopAIAssistantResponse",
    "ActionStopGatherParams",
    "ActionStopGatherResponse",
    "ActionStopNoiseSuppressionParams",
    "ActionStopNoiseSuppressionResponse",
    "ActionStopPlaybackParams",
    "ActionStopPlaybackResponse",
    "ActionStopRecordingParams",
    "ActionStopRecordingResponse",
    "ActionStopSiprecParams",
    "ActionStopSiprecResponse",
    "ActionSwitchSupervisorRoleParams",
    "ActionSwitchSupervisorRoleResponse",
    "ActionTransferParams",
    "ActionTransferResponse",
    "ActionUpdateClientStateParams",
    "ActionUpdateClientStateResponse",
    "AiCousticsModelFamilyParam",
    "AiCousticsModelSizeParam",
    "AnsweringMachineDetectionConfigParam",
    "AnsweringMachineDetectionParam",
    "AssemblyaiTranscriptionModelParam",
    "AssistantMessageParam",
    "AssistantParam",
    "AssistantTranscriptionModelParam",
    "AssistantVoiceSettingsParam",
    "AudioTargetLegsParam",
    "AudioTypeParam",
    "AwsVoiceSettingsParam",
    "AzureTranscriptionLanguageParam",
    "AzureTranscriptionRegionParam",
    "AzureVoiceEffectParam",
    "AzureVoiceGenderParam",
    "AzureVoiceSettingsParam",
    "BeepDetectionProfileParam",
    "Call",
    "CallAIGatherEnded",
    "CallAIGatherEndedPayload",
    "CallAIGatherEndedWebhookEvent",
    "CallAIGatherMessageHistoryUpdated",
    "CallAIGatherMessageHistoryUpdatedPayload",
    "CallAIGatherMessageHistoryUpdatedWebhookEvent",
    "CallAIGatherPartialResults",
    "CallAIGatherPartialResultsPayload",
    "CallAIGatherPartialResultsWebhookEvent",
    "CallAIGatherStatus",
    "CallAIGatherWebhookPayload",
    "CallAnswered",
    "CallAnsweredPayload",
    "CallAnsweredWebhookEvent",
    "CallAssistantRequestParam",
    "CallBridged",
    "CallBridgedPayload",
    "CallBridgedWebhookEvent",
    "CallCommandParams",
    "CallControlCommandResponse",
    "CallControlCommandResult",
    "CallControlCommandResultWithConversationId",
    "CallControlCommandResultWithRecordingId",
    "CallConversationEnded",
    "CallConversationEndedPayload",
    "CallConversationEndedWebhookEvent",
    "CallConversationInsightsGenerated",
    "CallConversationInsightsGeneratedPayload",
    "CallConversationInsightsGeneratedWebhookEvent",
    "CallDeepfakeDetectionError",
    "CallDeepfakeDetectionErrorPayload",
    "CallDeepfakeDetectionErrorWebhookEvent",
    "CallDeepfakeDetectionFailure",
    "CallDeepfakeDetectionOutcome",
    "CallDeepfakeDetectionResult",
    "CallDeepfakeDetectionResultPayload",
    "CallDeepfakeDetectionResultWebhookEvent",
    "CallDialParams",
    "CallDialResponse",
    "CallDirection",
    "CallDtmfReceived",
    "CallDtmfReceivedPayload",
    "CallDtmfReceivedWebhookEvent",
    "CallEvent",
    "CallGatherEnded",
    "CallGatherEndedPayload",
    "CallGatherEndedWebhookEvent",
    "CallGatherStatus",
    "CallHangup",
    "CallHangupCause",
    "CallHangupPayload",
    "CallHangupSource",
    "CallHangupWebhookEvent",
    "CallHold",
    "CallHoldPayload",
    "CallHoldWebhookEvent",
    "CallInitiated",
    "CallInitiatedPayload",
    "CallInitiatedWebhookEvent",
    "CallLegWebhookPayload",
    "CallMachineDetectionEnded",
    "CallMachineDetectionEndedPayload",
    "CallMachineDetectionEndedWebhookEvent",
    "CallMachineDetectionResult",
    "CallMachineGreetingEnded",
    "CallMachineGreetingEndedPayload",
    "CallMachineGreetingEndedWebhookEvent",
    "CallMachineGreetingResult",
    "CallMachinePremiumDetectionEnded",
    "CallMachinePremiumDetectionEndedPayload",
    "CallMachinePremiumDetectionEndedWebhookEvent",
    "CallMachinePremiumDetectionResult",
    "CallMachinePremiumGreetingEnded",
    "CallMachinePremiumGreetingEndedPayload",
    "CallMachinePremiumGreetingEndedWebhookEvent",
    "CallMachinePremiumGreetingResult",
    "CallPartiesWebhookPayload",
    "CallPlaybackEnded",
    "CallPlaybackEndedPayload",
    "CallPlaybackEndedWebhookEvent",
    "CallPlaybackStarted",
    "CallPlaybackStartedPayload",
    "CallPlaybackStartedWebhookEvent",
    "CallPlaybackStatus",
    "CallPlaybackWebhookPayload",
    "CallQualityInboundStats",
    "CallQualityOutboundStats",
    "CallQualityStats",
    "CallRecordType",
    "CallRecordingError",
    "CallRecordingErrorPayload",
    "CallRecordingErrorReason",
    "CallRecordingErrorWebhookEvent",
    "CallRecordingSaved",
    "CallRecordingSavedPayload",
    "CallRecordingSavedWebhookEvent",
    "CallRecordingTranscriptionSaved",
    "CallRecordingTranscriptionSavedPayload",
    "CallRecordingTranscriptionSavedWebhookEvent",
    "CallRecordingTranscriptionStatus",
    "CallReferCompleted",
    "CallReferCompletedPayload",
    "CallReferCompletedWebhookEvent",
    "CallReferFailed",
    "CallReferFailedPayload",
    "CallReferFailedWebhookEvent",
    "CallReferStarted",
    "CallReferStartedPayload",
    "CallReferStartedWebhookEvent",
    "CallReferWebhookPayload",
    "CallRetrieveStatusResponse",
    "CallServicesParams",
    "CallSiprecFailed",
    "CallSiprecFailedPayload",
    "CallSiprecFailedWebhookEvent",
    "CallSiprecStarted",
    "CallSiprecStartedPayload",
    "CallSiprecStartedWebhookEvent",
    "CallSiprecStopped",
    "CallSiprecStoppedPayload",
    "CallSiprecStoppedWebhookEvent",
    "CallSpeakEnded",
    "CallSpeakEndedPayload",
    "CallSpeakEndedWebhookEvent",
    "CallSpeakStarted",
    "CallSpeakStartedPayload",
    "CallSpeakStartedWebhookEvent",
    "CallSpeakStatus",
    "CallState",
    "CallStateWebhookPayload",
    "CallStreamParams",
    "CallStreamType",
    "CallStreamWebhookPayload",
    "CallStreamingFailed",
    "CallStreamingFailedPayload",
    "CallStreamingFailedWebhookEvent",
    "CallStreamingStarted",
    "CallStreamingStartedPayload",
    "CallStreamingStartedWebhookEvent",
    "CallStreamingStopped",
    "CallStreamingStoppedPayload",
    "CallStreamingStoppedWebhookEvent",
    "CallUnhold",
    "CallUnholdPayload",
    "CallUnholdWebhookEvent",
    "CallWebhookParams",
    "CallWebhookPayload",
    "CallWithRecordingId",
    "CallerPrivacyParam",
    "CallingPartyType",
    "CohereTranscriptionLanguageParam",
    "ConferenceBeepParam",
    "ConferenceSupervisorRoleParam",
    "ConversationInsightResult",
    "ConversationMessage",
    "ConversationMessageRole",
    "ConversationMessageToolCall",
    "ConversationMessageToolCallFunction",
    "ConversationMessageToolCallType",
    "ConversationRelayEmbeddedConfigParam",
    "ConversationRelayEmbeddedConfigVoiceSettingsParam",
    "ConversationRelayInterruptibleParam",
    "ConversationRelayInterruptionSettingsParam",
    "ConversationRelayLanguageParam",
    "ConversationRelayLanguageVoiceSettingsParam",
    "ConversationRelayTranscriptionEngineParam",
    "CustomSipHeader",
    "CustomSipHeaderParam",
    "DeepFilterNetModeParam",
    "DeepfakeDetectionParam",
    "DeepgramNova2ConfigParam",
    "DeepgramNova2TranscriptionLanguageParam",
    "DeepgramNova3ConfigParam",
    "DeepgramNova3TranscriptionLanguageParam",
    "DeveloperMessageParam",
    "DialConferenceConfigParam",
    "DialSupervisorRoleParam",
    "DialogflowConfigParam",
    "DigitsGatherParams",
    "ElevenLabsVoiceSettingsParam",
    "ExternalLlmParam",
    "GatherMessageParam",
    "GatherMessageRoleParam",
    "GoogleSpeechContextParam",
    "GoogleTranscriptionLanguageParam",
    "GoogleTranscriptionModelParam",
    "HumainTranscriptionLanguageParam",
    "InboundSipHeader",
    "InboundSipHeaderName",
    "InterruptionSettingsParam",
    "InworldDeliveryModeParam",
    "InworldVoiceSettingsParam",
    "KrispModelParam",
    "LlmAuthenticationMethodParam",
    "LlmFallbackParam",
    "MediaEncryptionParam",
    "MediaStreamParams",
    "MinimaxLanguageBoostParam",
    "MinimaxVoiceSettingsParam",
    "MuteDtmfParam",
    "NewLegParams",
    "NoiseSuppressionDirectionParam",
    "NoiseSuppressionEngineConfigParam",
    "NoiseSuppressionEngineParam",
    "PlaybackStopParam",
    "PlaybackStopScopeParam",
    "PromptedGatherParams",
    "RecordChannelsParam",
    "RecordFormatParam",
    "RecordFromAnswerParams",
    "RecordTriggerParam",
    "RecordType",
    "RecordedChannels",
    "RecordingChannelsParam",
    "RecordingCommandParams",
    "RecordingFormatParam",
    "RecordingTrackParam",
    "RecordingTranscriptionEngineParam",
    "RecordingTrimParam",
    "RecordingUrls",
    "RejectCauseParam",
    "RepeatableCallCommandParams",
    "RepeatableDialParams",
    "ResembleFormatParam",
    "ResemblePrecisionParam",
    "ResembleSampleRateParam",
    "ResembleVoiceSettingsParam",
    "Reson8TranscriptionLanguageParam",
    "RimeVoiceSettingsParam",
    "RingtoneParam",
    "SipHeaderNameParam",
    "SipHeaderParam",
    "SipRegionParam",
    "SipTransportParam",
    "SipTransportProtocolParam",
    "SiprecTrackParam",
    "SonioxVoiceSettingsParam",
    "SoundModificationsParam",
    "SoundTrackParam",
    "SpeechLanguageParam",
    "SpeechParams",
    "SpeechParamsVoiceSettingsParam",
    "SpeechPayloadTypeParam",
    "SpeechServiceLevelParam",
    "SpeechmaticsTranscriptionLanguageParam",
    "SpeechmaticsTranscriptionModelParam",
    "StreamBidirectionalCodecParam",
    "StreamBidirectionalModeParam",
    "StreamBidirectionalSamplingRateParam",
    "StreamBidirectionalTargetLegsParam",
    "StreamCodecParam",
    "StreamTrackName",
    "StreamTrackParam",
    "SupervisorRoleParam",
    "SystemMessageParam",
    "TelnyxTranscriptionLanguageParam",
    "TelnyxTranscriptionModelParam",
    "TelnyxVoiceSettingsParam",
    "ToolCallFunctionParam",
    "ToolCallParam",
    "ToolMessageParam",
    "TranscriptionConfigParam",
    "TranscriptionEngineAConfigParam",
    "TranscriptionEngineAssemblyaiConfigParam",
    "TranscriptionEngineAzureConfigParam",
    "TranscriptionEngineBConfigParam",
    "TranscriptionEngineCohereConfigParam",
    "TranscriptionEngineGoogleConfigParam",
    "TranscriptionEngineHumainConfigParam",
    "TranscriptionEngineParakeetConfigParam",
    "TranscriptionEngineParam",
    "TranscriptionEngineReson8ConfigParam",
    "TranscriptionEngineSonioxConfigParam",
    "TranscriptionEngineSpeechmaticsConfigParam",
    "TranscriptionEngineTelnyxConfigParam",
    "TranscriptionEngineXaiConfigParam",
    "TranscriptionLanguageParam",
    "TranscriptionStartRequestParam",
    "TranscriptionTracksParam",
    "UserMessageParam",
    "VoiceConfigParam",
    "WebhookMeta",
    "WebhookMethodParam",
    "WebhookRetriesPolicyParam",
    "XaiTranscriptionLanguageParam",
    "XaiVoiceSettingsParam",
    "UnrecognizedObject",
    "UnrecognizedWebhookEvent",
    "UnwrapWebhookEvent",
]

__getattr__, __dir__ = _lazy.attach(
    __name__,
    {
        ".ai_assistant_join_participant_param": ("AIAssistantJoinParticipantParam",),
        ".ai_assistant_participant_hangup_param": ("AIAssistantParticipantHangupParam",),
        ".ai_assistant_participant_role_param": ("AIAssistantParticipantRoleParam",),
        ".ai_gather_message": ("AIGatherMessage",),
        ".ai_gather_message_role": ("AIGatherMessageRole",),
        ".api_error_detail": ("APIErrorDetail",),
        ".api_error_meta": ("APIErrorMeta",),
        ".api_error_source": ("APIErrorSource",),
        ".api_errors": ("APIErrors",),
        ".action_answer_params": ("ActionAnswerParams",),
        ".action_answer_response": ("ActionAnswerResponse",),
        ".action_bridge_params": ("ActionBridgeParams",),
        ".action_bridge_response": ("ActionBridgeResponse",),
        ".action_gather_params": ("ActionGatherParams",),
        ".action_gather_response": ("ActionGatherResponse",),
        ".action_gather_using_ai_params": ("ActionGatherUsingAIParams",),
        ".action_gather_using_ai_params_voice_settings_param": (
            "ActionGatherUsingAIParamsVoiceSettingsParam",
        ),
        ".action_gather_using_ai_response": ("ActionGatherUsingAIResponse",),
        ".action_gather_using_audio_params": ("ActionGatherUsingAudioParams",),
        ".action_gather_using_audio_response": ("ActionGatherUsingAudioResponse",),
        ".action_gather_using_speak_params": ("ActionGatherUsingSpeakParams",),
        ".action_gather_using_speak_params_voice_settings_param": (
            "ActionGatherUsingSpeakParamsVoiceSettingsParam",
        ),
        ".action_gather_using_speak_response": ("ActionGatherUsingSpeakResponse",),
        ".action_hangup_params": ("ActionHangupParams",),
        ".action_hangup_response": ("ActionHangupResponse",),
        ".action_pause_recording_params": ("ActionPauseRecordingParams",),
        ".action_pause_recording_response": ("ActionPauseRecordingResponse",),
        ".action_refer_params": ("ActionReferParams",),
        ".action_refer_response": ("ActionReferResponse",),
        ".action_reject_params": ("ActionRejectParams",),
        ".action_reject_response": ("ActionRejectResponse",),
        ".action_resume_recording_params": ("ActionResumeRecordingParams",),
        ".action_resume_recording_response": ("ActionResumeRecordingResponse",),
        ".action_send_dtmf_params": ("ActionSendDtmfParams",),
        ".action_send_dtmf_response": ("ActionSendDtmfResponse",),
        ".action_speak_params": ("ActionSpeakParams",),
        ".action_speak_params_voice_settings_param": ("ActionSpeakParamsVoiceSettingsParam",),
        ".action_speak_response": ("ActionSpeakResponse",),
        ".action_start_ai_assistant_params": ("ActionStartAIAssistantParams",),
        ".action_start_ai_assistant_params_message_history_item_param": (
            "ActionStartAIAssistantParamsMessageHistoryItemParam",
        ),
        ".action_start_ai_assistant_params_voice_settings_param": (
            "ActionStartAIAssistantParamsVoiceSettingsParam",
        ),
        ".action_start_ai_assistant_response": ("ActionStartAIAssistantResponse",),
        ".action_start_noise_suppression_params": ("ActionStartNoiseSuppressionParams",),
        ".action_start_noise_suppression_response": ("ActionStartNoiseSuppressionResponse",),
        ".action_start_playback_params": ("ActionStartPlaybackParams",),
        ".action_start_playback_response": ("ActionStartPlaybackResponse",),
        ".action_start_recording_params": ("ActionStartRecordingParams",),
        ".action_start_recording_response": ("ActionStartRecordingResponse",),
        ".action_start_siprec_params": ("ActionStartSiprecParams",),
        ".action_start_siprec_response": ("ActionStartSiprecResponse",),
        ".action_stop_ai_assistant_params": ("ActionStopAIAssistantParams",),
        ".action_stop_ai_assistant_response": ("ActionStopAIAssistantResponse",),
        ".action_stop_gather_params": ("ActionStopGatherParams",),
        ".action_stop_gather_response": ("ActionStopGatherResponse",),
        ".action_stop_noise_suppression_params": ("ActionStopNoiseSuppressionParams",),
        ".action_stop_noise_suppression_response": ("ActionStopNoiseSuppressionResponse",),
        ".action_stop_playback_params": ("ActionStopPlaybackParams",),
        ".action_stop_playback_response": ("ActionStopPlaybackResponse",),
        ".action_stop_recording_params": ("ActionStopRecordingParams",),
        ".action_stop_recording_response": ("ActionStopRecordingResponse",),
        ".action_stop_siprec_params": ("ActionStopSiprecParams",),
        ".action_stop_siprec_response": ("ActionStopSiprecResponse",),
        ".action_switch_supervisor_role_params": ("ActionSwitchSupervisorRoleParams",),
        ".action_switch_supervisor_role_response": ("ActionSwitchSupervisorRoleResponse",),
        ".action_transfer_params": ("ActionTransferParams",),
        ".action_transfer_response": ("ActionTransferResponse",),
        ".action_update_client_state_params": ("ActionUpdateClientStateParams",),
        ".action_update_client_state_response": ("ActionUpdateClientStateResponse",),
        ".ai_coustics_model_family_param": ("AiCousticsModelFamilyParam",),
        ".ai_coustics_model_size_param": ("AiCousticsModelSizeParam",),
        ".answering_machine_detection_config_param": ("AnsweringMachineDetectionConfigParam",),
        ".answering_machine_detection_param": ("AnsweringMachineDetectionParam",),
        ".assemblyai_transcription_model_param": ("AssemblyaiTranscriptionModelParam",),
        ".assistant_message_param": ("AssistantMessageParam",),
        ".assistant_param": ("AssistantParam",),
        ".assistant_transcription_model_param": ("AssistantTranscriptionModelParam",),
        ".assistant_voice_settings_param": ("AssistantVoiceSettingsParam",),
        ".audio_target_legs_param": ("AudioTargetLegsParam",),
        ".audio_type_param": ("AudioTypeParam",),
        ".aws_voice_settings_param": ("AwsVoiceSettingsParam",),
        ".azure_transcription_language_param": ("AzureTranscriptionLanguageParam",),
        ".azure_transcription_region_param": ("AzureTranscriptionRegionParam",),
        ".azure_voice_effect_param": ("AzureVoiceEffectParam",),
        ".azure_voice_gender_param": ("AzureVoiceGenderParam",),
        ".azure_voice_settings_param": ("AzureVoiceSettingsParam",),
        ".beep_detection_profile_param": ("BeepDetectionProfileParam",),
        ".call": ("Call",),
        ".call_ai_gather_ended": ("CallAIGatherEnded",),
        ".call_ai_gather_ended_payload": ("CallAIGatherEndedPayload",),
        ".call_ai_gather_ended_webhook_event": ("CallAIGatherEndedWebhookEvent",),
        ".call_ai_gather_message_history_updated": ("CallAIGatherMessageHistoryUpdated",),
        ".call_ai_gather_message_history_updated_payload": (
            "CallAIGatherMessageHistoryUpdatedPayload",
        ),
        ".call_ai_gather_message_history_updated_webhook_event": (
            "CallAIGatherMessageHistoryUpdatedWebhookEvent",
        ),
        ".call_ai_gather_partial_results": ("CallAIGatherPartialResults",),
        ".call_ai_gather_partial_results_payload": ("CallAIGatherPartialResultsPayload",),
        ".call_ai_gather_partial_results_webhook_event": (
            "CallAIGatherPartialResultsWebhookEvent",
        ),
        ".call_ai_gather_status": ("CallAIGatherStatus",),
        ".call_ai_gather_webhook_payload": ("CallAIGatherWebhookPayload",),
        ".call_answered": ("CallAnswered",),
        ".call_answered_payload": ("CallAnsweredPayload",),
        ".call_answered_webhook_event": ("CallAnsweredWebhookEvent",),
        ".call_assistant_request_param": ("CallAssistantRequestParam",),
        ".call_bridged": ("CallBridged",),
        ".call_bridged_payload": ("CallBridgedPayload",),
        ".call_bridged_webhook_event": ("CallBridgedWebhookEvent",),
        ".call_command_params": ("CallCommandParams",),
        ".call_control_command_response": ("CallControlCommandResponse",),
        ".call_control_command_result": ("CallControlCommandResult",),
        ".call_control_command_result_with_conversation_id": (
            "CallControlCommandResultWithConversationId",
        ),
        ".call_control_command_result_with_recording_id": (
            "CallControlCommandResultWithRecordingId",
        ),
        ".call_conversation_ended": ("CallConversationEnded",),
        ".call_conversation_ended_payload": ("CallConversationEndedPayload",),
        ".call_conversation_ended_webhook_event": ("CallConversationEndedWebhookEvent",),
        ".call_conversation_insights_generated": ("CallConversationInsightsGenerated",),
        ".call_conversation_insights_generated_payload": (
            "CallConversationInsightsGeneratedPayload",
        ),
        ".call_conversation_insights_generated_webhook_event": (
            "CallConversationInsightsGeneratedWebhookEvent",
        ),
        ".call_deepfake_detection_error": ("CallDeepfakeDetectionError",),
        ".call_deepfake_detection_error_payload": ("CallDeepfakeDetectionErrorPayload",),
        ".call_deepfake_detection_error_webhook_event": ("CallDeepfakeDetectionErrorWebhookEvent",),
        ".call_deepfake_detection_failure": ("CallDeepfakeDetectionFailure",),
        ".call_deepfake_detection_outcome": ("CallDeepfakeDetectionOutcome",),
        ".call_deepfake_detection_result": ("CallDeepfakeDetectionResult",),
        ".call_deepfake_detection_result_payload": ("CallDeepfakeDetectionResultPayload",),
        ".call_deepfake_detection_result_webhook_event": (
            "CallDeepfakeDetectionResultWebhookEvent",
        ),
        ".call_dial_params": ("CallDialParams",),
        ".call_dial_response": ("CallDialResponse",),
        ".call_direction": ("CallDirection",),
        ".call_dtmf_received": ("CallDtmfReceived",),
        ".call_dtmf_received_payload": ("CallDtmfReceivedPayload",),
        ".call_dtmf_received_webhook_event": ("CallDtmfReceivedWebhookEvent",),
        ".call_event": ("CallEvent",),
        ".call_gather_ended": ("CallGatherEnded",),
        ".call_gather_ended_payload": ("CallGatherEndedPayload",),
        ".call_gather_ended_webhook_event": ("CallGatherEndedWebhookEvent",),
        ".call_gather_status": ("CallGatherStatus",),
        ".call_hangup": ("CallHangup",),
        ".call_hangup_cause": ("CallHangupCause",),
        ".call_hangup_payload": ("CallHangupPayload",),
        ".call_hangup_source": ("CallHangupSource",),
        ".call_hangup_webhook_event": ("CallHangupWebhookEvent",),
        ".call_hold": ("CallHold",),
        ".call_hold_payload": ("CallHoldPayload",),
        ".call_hold_webhook_event": ("CallHoldWebhookEvent",),
        ".call_initiated": ("CallInitiated",),
        ".call_initiated_payload": ("CallInitiatedPayload",),
        ".call_initiated_webhook_event": ("CallInitiatedWebhookEvent",),
        ".call_leg_webhook_payload": ("CallLegWebhookPayload",),
        ".call_machine_detection_ended": ("CallMachineDetectionEnded",),
        ".call_machine_detection_ended_payload": ("CallMachineDetectionEndedPayload",),
        ".call_machine_detection_ended_webhook_event": ("CallMachineDetectionEndedWebhookEvent",),
        ".call_machine_detection_result": ("CallMachineDetectionResult",),
        ".call_machine_greeting_ended": ("CallMachineGreetingEnded",),
        ".call_machine_greeting_ended_payload": ("CallMachineGreetingEndedPayload",),
        ".call_machine_greeting_ended_webhook_event": ("CallMachineGreetingEndedWebhookEvent",),
        ".call_machine_greeting_result": ("CallMachineGreetingResult",),
        ".call_machine_premium_detection_ended": ("CallMachinePremiumDetectionEnded",),
        ".call_machine_premium_detection_ended_payload": (
            "CallMachinePremiumDetectionEndedPayload",
        ),
        ".call_machine_premium_detection_ended_webhook_event": (
            "CallMachinePremiumDetectionEndedWebhookEvent",
        ),
        ".call_machine_premium_detection_result": ("CallMachinePremiumDetectionResult",),
        ".call_machine_premium_greeting_ended": ("CallMachinePremiumGreetingEnded",),
        ".call_machine_premium_greeting_ended_payload": ("CallMachinePremiumGreetingEndedPayload",),
        ".call_machine_premium_greeting_ended_webhook_event": (
            "CallMachinePremiumGreetingEndedWebhookEvent",
        ),
        ".call_machine_premium_greeting_result": ("CallMachinePremiumGreetingResult",),
        ".call_parties_webhook_payload": ("CallPartiesWebhookPayload",),
        ".call_playback_ended": ("CallPlaybackEnded",),
        ".call_playback_ended_payload": ("CallPlaybackEndedPayload",),
        ".call_playback_ended_webhook_event": ("CallPlaybackEndedWebhookEvent",),
        ".call_playback_started": ("CallPlaybackStarted",),
        ".call_playback_started_payload": ("CallPlaybackStartedPayload",),
        ".call_playback_started_webhook_event": ("CallPlaybackStartedWebhookEvent",),
        ".call_playback_status": ("CallPlaybackStatus",),
        ".call_playback_webhook_payload": ("CallPlaybackWebhookPayload",),
        ".call_quality_inbound_stats": ("CallQualityInboundStats",),
        ".call_quality_outbound_stats": ("CallQualityOutboundStats",),
        ".call_quality_stats": ("CallQualityStats",),
        ".call_record_type": ("CallRecordType",),
        ".call_recording_error": ("CallRecordingError",),
        ".call_recording_error_payload": ("CallRecordingErrorPayload",),
        ".call_recording_error_reason": ("CallRecordingErrorReason",),
        ".call_recording_error_webhook_event": ("CallRecordingErrorWebhookEvent",),
        ".call_recording_saved": ("CallRecordingSaved",),
        ".call_recording_saved_payload": ("CallRecordingSavedPayload",),
        ".call_recording_saved_webhook_event": ("CallRecordingSavedWebhookEvent",),
        ".call_recording_transcription_saved": ("CallRecordingTranscriptionSaved",),
        ".call_recording_transcription_saved_payload": ("CallRecordingTranscriptionSavedPayload",),
        ".call_recording_transcription_saved_webhook_event": (
            "CallRecordingTranscriptionSavedWebhookEvent",
        ),
        ".call_recording_transcription_status": ("CallRecordingTranscriptionStatus",),
        ".call_refer_completed": ("CallReferCompleted",),
        ".call_refer_completed_payload": ("CallReferCompletedPayload",),
        ".call_refer_completed_webhook_event": ("CallReferCompletedWebhookEvent",),
        ".call_refer_failed": ("CallReferFailed",),
        ".call_refer_failed_payload": ("CallReferFailedPayload",),
        ".call_refer_failed_webhook_event": ("CallReferFailedWebhookEvent",),
        ".call_refer_started": ("CallReferStarted",),
        ".call_refer_started_payload": ("CallReferStartedPayload",),
        ".call_refer_started_webhook_event": ("CallReferStartedWebhookEvent",),
        ".call_refer_webhook_payload": ("CallReferWebhookPayload",),
        ".call_retrieve_status_response": ("CallRetrieveStatusResponse",),
        ".call_services_params": ("CallServicesParams",),
        ".call_siprec_failed": ("CallSiprecFailed",),
        ".call_siprec_failed_payload": ("CallSiprecFailedPayload",),
        ".call_siprec_failed_webhook_event": ("CallSiprecFailedWebhookEvent",),
        ".call_siprec_started": ("CallSiprecStarted",),
        ".call_siprec_started_payload": ("CallSiprecStartedPayload",),
        ".call_siprec_started_webhook_event": ("CallSiprecStartedWebhookEvent",),
        ".call_siprec_stopped": ("CallSiprecStopped",),
        ".call_siprec_stopped_payload": ("CallSiprecStoppedPayload",),
        ".call_siprec_stopped_webhook_event": ("CallSiprecStoppedWebhookEvent",),
        ".call_speak_ended": ("CallSpeakEnded",),
        ".call_speak_ended_payload": ("CallSpeakEndedPayload",),
        ".call_speak_ended_webhook_event": ("CallSpeakEndedWebhookEvent",),
        ".call_speak_started": ("CallSpeakStarted",),
        ".call_speak_started_payload": ("CallSpeakStartedPayload",),
        ".call_speak_started_webhook_event": ("CallSpeakStartedWebhookEvent",),
        ".call_speak_status": ("CallSpeakStatus",),
        ".call_state": ("CallState",),
        ".call_state_webhook_payload": ("CallStateWebhookPayload",),
        ".call_stream_params": ("CallStreamParams",),
        ".call_stream_type": ("CallStreamType",),
        ".call_stream_webhook_payload": ("CallStreamWebhookPayload",),
        ".call_streaming_failed": ("CallStreamingFailed",),
        ".call_streaming_failed_payload": ("CallStreamingFailedPayload",),
        ".call_streaming_failed_webhook_event": ("CallStreamingFailedWebhookEvent",),
        ".call_streaming_started": ("CallStreamingStarted",),
        ".call_streaming_started_payload": ("CallStreamingStartedPayload",),
        ".call_streaming_started_webhook_event": ("CallStreamingStartedWebhookEvent",),
        ".call_streaming_stopped": ("CallStreamingStopped",),
        ".call_streaming_stopped_payload": ("CallStreamingStoppedPayload",),
        ".call_streaming_stopped_webhook_event": ("CallStreamingStoppedWebhookEvent",),
        ".call_unhold": ("CallUnhold",),
        ".call_unhold_payload": ("CallUnholdPayload",),
        ".call_unhold_webhook_event": ("CallUnholdWebhookEvent",),
        ".call_webhook_params": ("CallWebhookParams",),
        ".call_webhook_payload": ("CallWebhookPayload",),
        ".call_with_recording_id": ("CallWithRecordingId",),
        ".caller_privacy_param": ("CallerPrivacyParam",),
        ".calling_party_type": ("CallingPartyType",),
        ".cohere_transcription_language_param": ("CohereTranscriptionLanguageParam",),
        ".conference_beep_param": ("ConferenceBeepParam",),
        ".conference_supervisor_role_param": ("ConferenceSupervisorRoleParam",),
        ".conversation_insight_result": ("ConversationInsightResult",),
        ".conversation_message": ("ConversationMessage",),
        ".conversation_message_role": ("ConversationMessageRole",),
        ".conversation_message_tool_call": ("ConversationMessageToolCall",),
        ".conversation_message_tool_call_function": ("ConversationMessageToolCallFunction",),
        ".conversation_message_tool_call_type": ("ConversationMessageToolCallType",),
        ".conversation_relay_embedded_config_param": ("ConversationRelayEmbeddedConfigParam",),
        ".conversation_relay_embedded_config_voice_settings_param": (
            "ConversationRelayEmbeddedConfigVoiceSettingsParam",
        ),
        ".conversation_relay_interruptible_param": ("ConversationRelayInterruptibleParam",),
        ".conversation_relay_interruption_settings_param": (
            "ConversationRelayInterruptionSettingsParam",
        ),
        ".conversation_relay_language_param": ("ConversationRelayLanguageParam",),
        ".conversation_relay_language_voice_settings_param": (
            "ConversationRelayLanguageVoiceSettingsParam",
        ),
        ".conversation_relay_transcription_engine_param": (
            "ConversationRelayTranscriptionEngineParam",
        ),
        ".custom_sip_header": ("CustomSipHeader",),
        ".custom_sip_header_param": ("CustomSipHeaderParam",),
        ".deep_filter_net_mode_param": ("DeepFilterNetModeParam",),
        ".deepfake_detection_param": ("DeepfakeDetectionParam",),
        ".deepgram_nova2_config_param": ("DeepgramNova2ConfigParam",),
        ".deepgram_nova2_transcription_language_param": (
            "DeepgramNova2TranscriptionLanguageParam",
        ),
        ".deepgram_nova3_config_param": ("DeepgramNova3ConfigParam",),
        ".deepgram_nova3_transcription_language_param": (
            "DeepgramNova3TranscriptionLanguageParam",
        ),
        ".developer_message_param": ("DeveloperMessageParam",),
        ".dial_conference_config_param": ("DialConferenceConfigParam",),
        ".dial_supervisor_role_param": ("DialSupervisorRoleParam",),
        ".dialogflow_config_param": ("DialogflowConfigParam",),
        ".digits_gather_params": ("DigitsGatherParams",),
        ".eleven_labs_voice_settings_param": ("ElevenLabsVoiceSettingsParam",),
        ".external_llm_param": ("ExternalLlmParam",),
        ".gather_message_param": ("GatherMessageParam",),
        ".gather_message_role_param": ("GatherMessageRoleParam",),
        ".google_speech_context_param": ("GoogleSpeechContextParam",),
        ".google_transcription_language_param": ("GoogleTranscriptionLanguageParam",),
        ".google_transcription_model_param": ("GoogleTranscriptionModelParam",),
        ".humain_transcription_language_param": ("HumainTranscriptionLanguageParam",),
        ".inbound_sip_header": ("InboundSipHeader",),
        ".inbound_sip_header_name": ("InboundSipHeaderName",),
        ".interruption_settings_param": ("InterruptionSettingsParam",),
        ".inworld_delivery_mode_param": ("InworldDeliveryModeParam",),
        ".inworld_voice_settings_param": ("InworldVoiceSettingsParam",),
        ".krisp_model_param": ("KrispModelParam",),
        ".llm_authentication_method_param": ("LlmAuthenticationMethodParam",),
        ".llm_fallback_param": ("LlmFallbackParam",),
        ".media_encryption_param": ("MediaEncryptionParam",),
        ".media_stream_params": ("MediaStreamParams",),
        ".minimax_language_boost_param": ("MinimaxLanguageBoostParam",),
        ".minimax_voice_settings_param": ("MinimaxVoiceSettingsParam",),
        ".mute_dtmf_param": ("MuteDtmfParam",),
        ".new_leg_params": ("NewLegParams",),
        ".noise_suppression_direction_param": ("NoiseSuppressionDirectionParam",),
        ".noise_suppression_engine_config_param": ("NoiseSuppressionEngineConfigParam",),
        ".noise_suppression_engine_param": ("NoiseSuppressionEngineParam",),
        ".playback_stop_param": ("PlaybackStopParam",),
        ".playback_stop_scope_param": ("PlaybackStopScopeParam",),
        ".prompted_gather_params": ("PromptedGatherParams",),
        ".record_channels_param": ("RecordChannelsParam",),
        ".record_format_param": ("RecordFormatParam",),
        ".record_from_answer_params": ("RecordFromAnswerParams",),
        ".record_trigger_param": ("RecordTriggerParam",),
        ".record_type": ("RecordType",),
        ".recorded_channels": ("RecordedChannels",),
        ".recording_channels_param": ("RecordingChannelsParam",),
        ".recording_command_params": ("RecordingCommandParams",),
        ".recording_format_param": ("RecordingFormatParam",),
        ".recording_track_param": ("RecordingTrackParam",),
        ".recording_transcription_engine_param": ("RecordingTranscriptionEngineParam",),
        ".recording_trim_param": ("RecordingTrimParam",),
        ".recording_urls": ("RecordingUrls",),
        ".reject_cause_param": ("RejectCauseParam",),
        ".repeatable_call_command_params": ("RepeatableCallCommandParams",),
        ".repeatable_dial_params": ("RepeatableDialParams",),
        ".resemble_format_param": ("ResembleFormatParam",),
        ".resemble_precision_param": ("ResemblePrecisionParam",),
        ".resemble_sample_rate_param": ("ResembleSampleRateParam",),
        ".resemble_voice_settings_param": ("ResembleVoiceSettingsParam",),
        ".reson8_transcription_language_param": ("Reson8TranscriptionLanguageParam",),
        ".rime_voice_settings_param": ("RimeVoiceSettingsParam",),
        ".ringtone_param": ("RingtoneParam",),
        ".sip_header_name_param": ("SipHeaderNameParam",),
        ".sip_header_param": ("SipHeaderParam",),
        ".sip_region_param": ("SipRegionParam",),
        ".sip_transport_param": ("SipTransportParam",),
        ".sip_transport_protocol_param": ("SipTransportProtocolParam",),
        ".siprec_track_param": ("SiprecTrackParam",),
        ".soniox_voice_settings_param": ("SonioxVoiceSettingsParam",),
        ".sound_modifications_param": ("SoundModificationsParam",),
        ".sound_track_param": ("SoundTrackParam",),
        ".speech_language_param": ("SpeechLanguageParam",),
        ".speech_params": ("SpeechParams",),
        ".speech_params_voice_settings_param": ("SpeechParamsVoiceSettingsParam",),
        ".speech_payload_type_param": ("SpeechPayloadTypeParam",),
        ".speech_service_level_param": ("SpeechServiceLevelParam",),
        ".speechmatics_transcription_language_param": ("SpeechmaticsTranscriptionLanguageParam",),
        ".speechmatics_transcription_model_param": ("SpeechmaticsTranscriptionModelParam",),
        ".stream_bidirectional_codec_param": ("StreamBidirectionalCodecParam",),
        ".stream_bidirectional_mode_param": ("StreamBidirectionalModeParam",),
        ".stream_bidirectional_sampling_rate_param": ("StreamBidirectionalSamplingRateParam",),
        ".stream_bidirectional_target_legs_param": ("StreamBidirectionalTargetLegsParam",),
        ".stream_codec_param": ("StreamCodecParam",),
        ".stream_track_name": ("StreamTrackName",),
        ".stream_track_param": ("StreamTrackParam",),
        ".supervisor_role_param": ("SupervisorRoleParam",),
        ".system_message_param": ("SystemMessageParam",),
        ".telnyx_transcription_language_param": ("TelnyxTranscriptionLanguageParam",),
        ".telnyx_transcription_model_param": ("TelnyxTranscriptionModelParam",),
        ".telnyx_voice_settings_param": ("TelnyxVoiceSettingsParam",),
        ".tool_call_function_param": ("ToolCallFunctionParam",),
        ".tool_call_param": ("ToolCallParam",),
        ".tool_message_param": ("ToolMessageParam",),
        ".transcription_config_param": ("TranscriptionConfigParam",),
        ".transcription_engine_a_config_param": ("TranscriptionEngineAConfigParam",),
        ".transcription_engine_assemblyai_config_param": (
            "TranscriptionEngineAssemblyaiConfigParam",
        ),
        ".transcription_engine_azure_config_param": ("TranscriptionEngineAzureConfigParam",),
        ".transcription_engine_b_config_param": ("TranscriptionEngineBConfigParam",),
        ".transcription_engine_cohere_config_param": ("TranscriptionEngineCohereConfigParam",),
        ".transcription_engine_google_config_param": ("TranscriptionEngineGoogleConfigParam",),
        ".transcription_engine_humain_config_param": ("TranscriptionEngineHumainConfigParam",),
        ".transcription_engine_parakeet_config_param": ("TranscriptionEngineParakeetConfigParam",),
        ".transcription_engine_param": ("TranscriptionEngineParam",),
        ".transcription_engine_reson8_config_param": ("TranscriptionEngineReson8ConfigParam",),
        ".transcription_engine_soniox_config_param": ("TranscriptionEngineSonioxConfigParam",),
        ".transcription_engine_speechmatics_config_param": (
            "TranscriptionEngineSpeechmaticsConfigParam",
        ),
        ".transcription_engine_telnyx_config_param": ("TranscriptionEngineTelnyxConfigParam",),
        ".transcription_engine_xai_config_param": ("TranscriptionEngineXaiConfigParam",),
        ".transcription_language_param": ("TranscriptionLanguageParam",),
        ".transcription_start_request_param": ("TranscriptionStartRequestParam",),
        ".transcription_tracks_param": ("TranscriptionTracksParam",),
        ".user_message_param": ("UserMessageParam",),
        ".voice_config_param": ("VoiceConfigParam",),
        ".webhook_meta": ("WebhookMeta",),
        ".webhook_method_param": ("WebhookMethodParam",),
        ".webhook_retries_policy_param": ("WebhookRetriesPolicyParam",),
        ".xai_transcription_language_param": ("XaiTranscriptionLanguageParam",),
        ".xai_voice_settings_param": ("XaiVoiceSettingsParam",),
        ".._json.tagged": ("UnrecognizedObject",),
        ".._models.unrecognized": ("UnrecognizedWebhookEvent",),
        ".unwrap_webhook_event": ("UnwrapWebhookEvent",),
    },
)
