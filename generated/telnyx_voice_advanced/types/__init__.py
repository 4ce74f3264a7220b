# Generated; edit spec/ or templates/ instead.
"""Every type of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _lazy

if TYPE_CHECKING:
    from .._json.tagged import UnrecognizedObject
    from .._models.unrecognized import UnrecognizedWebhookEvent
    from ._aliases import (
        AnsweringMachineDetectionParam,
        AudioTargetLegsParam,
        CallerPrivacyParam,
        GoogleTranscriptionLanguageParam,
        MediaEncryptionParam,
        MinimaxLanguageBoostParam,
        MuteDtmfParam,
        PlaybackStopParam,
        RecordChannelsParam,
        RecordFormatParam,
        RecordingTrackParam,
        RecordingTrimParam,
        RecordTriggerParam,
        SipRegionParam,
        SipTransportProtocolParam,
        SpeechLanguageParam,
        SpeechPayloadTypeParam,
        SpeechServiceLevelParam,
        StreamBidirectionalCodecParam,
        StreamBidirectionalModeParam,
        StreamBidirectionalTargetLegsParam,
        StreamCodecParam,
        StreamTrackParam,
        VoiceConfigParam,
        WebhookMethodParam,
    )
    from .action_answer_params import ActionAnswerParams
    from .action_answer_response import (
        ActionAnswerResponse,
        CallControlCommandResultWithRecordingId,
    )
    from .action_bridge_params import ActionBridgeParams, RingtoneParam
    from .action_bridge_response import ActionBridgeResponse
    from .action_gather_params import ActionGatherParams
    from .action_gather_response import ActionGatherResponse
    from .action_gather_using_ai_params import (
        ActionGatherUsingAIParams,
        ActionGatherUsingAIParamsVoiceSettingsParam,
        AssistantParam,
        GatherMessageParam,
        GatherMessageRoleParam,
    )
    from .action_gather_using_ai_response import ActionGatherUsingAIResponse
    from .action_gather_using_audio_params import ActionGatherUsingAudioParams
    from .action_gather_using_audio_response import ActionGatherUsingAudioResponse
    from .action_gather_using_speak_params import (
        ActionGatherUsingSpeakParams,
        ActionGatherUsingSpeakParamsVoiceSettingsParam,
    )
    from .action_gather_using_speak_response import ActionGatherUsingSpeakResponse
    from .action_hangup_params import ActionHangupParams
    from .action_hangup_response import ActionHangupResponse
    from .action_pause_recording_params import ActionPauseRecordingParams
    from .action_pause_recording_response import ActionPauseRecordingResponse
    from .action_refer_params import ActionReferParams
    from .action_refer_response import ActionReferResponse
    from .action_reject_params import ActionRejectParams, RejectCauseParam
    from .action_reject_response import ActionRejectResponse
    from .action_resume_recording_params import ActionResumeRecordingParams
    from .action_resume_recording_response import ActionResumeRecordingResponse
    from .action_send_dtmf_params import ActionSendDtmfParams
    from .action_send_dtmf_response import ActionSendDtmfResponse
    from .action_speak_params import ActionSpeakParams, ActionSpeakParamsVoiceSettingsParam
    from .action_speak_response import ActionSpeakResponse
    from .action_start_ai_assistant_params import (
        ActionStartAIAssistantParams,
        ActionStartAIAssistantParamsMessageHistoryItemParam,
        ActionStartAIAssistantParamsVoiceSettingsParam,
        AIAssistantJoinParticipantParam,
        AIAssistantParticipantHangupParam,
        AIAssistantParticipantRoleParam,
        AssistantMessageParam,
        DeveloperMessageParam,
        SystemMessageParam,
        ToolCallFunctionParam,
        ToolCallParam,
        ToolMessageParam,
        UserMessageParam,
    )
    from .action_start_ai_assistant_response import ActionStartAIAssistantResponse
    from .action_start_noise_suppression_params import (
        ActionStartNoiseSuppressionParams,
        AiCousticsModelFamilyParam,
        AiCousticsModelSizeParam,
        DeepFilterNetModeParam,
        KrispModelParam,
        NoiseSuppressionDirectionParam,
        NoiseSuppressionEngineConfigParam,
        NoiseSuppressionEngineParam,
    )
    from .action_start_noise_suppression_response import ActionStartNoiseSuppressionResponse
    from .action_start_playback_params import ActionStartPlaybackParams, AudioTypeParam
    from .action_start_playback_response import ActionStartPlaybackResponse
    from .action_start_recording_params import (
        ActionStartRecordingParams,
        RecordingChannelsParam,
        RecordingFormatParam,
        RecordingTranscriptionEngineParam,
        TranscriptionLanguageParam,
    )
    from .action_start_recording_response import ActionStartRecordingResponse
    from .action_start_siprec_params import (
        ActionStartSiprecParams,
        SiprecTrackParam,
        SipTransportParam,
    )
    from .action_start_siprec_response import ActionStartSiprecResponse
    from .action_stop_ai_assistant_params import ActionStopAIAssistantParams
    from .action_stop_ai_assistant_response import ActionStopAIAssistantResponse
    from .action_stop_gather_params import ActionStopGatherParams
    from .action_stop_gather_response import ActionStopGatherResponse
    from .action_stop_noise_suppression_params import ActionStopNoiseSuppressionParams
    from .action_stop_noise_suppression_response import ActionStopNoiseSuppressionResponse
    from .action_stop_playback_params import ActionStopPlaybackParams, PlaybackStopScopeParam
    from .action_stop_playback_response import ActionStopPlaybackResponse
    from .action_stop_recording_params import ActionStopRecordingParams
    from .action_stop_recording_response import ActionStopRecordingResponse
    from .action_stop_siprec_params import ActionStopSiprecParams
    from .action_stop_siprec_response import ActionStopSiprecResponse
    from .action_switch_supervisor_role_params import (
        ActionSwitchSupervisorRoleParams,
        SupervisorRoleParam,
    )
    from .action_switch_supervisor_role_response import ActionSwitchSupervisorRoleResponse
    from .action_transfer_params import ActionTransferParams
    from .action_transfer_response import ActionTransferResponse
    from .action_update_client_state_params import ActionUpdateClientStateParams
    from .action_update_client_state_response import ActionUpdateClientStateResponse
    from .answering_machine_detection_config_param import (
        AnsweringMachineDetectionConfigParam,
        BeepDetectionProfileParam,
    )
    from .api_errors import APIErrorDetail, APIErrorMeta, APIErrors, APIErrorSource
    from .aws_voice_settings_param import AwsVoiceSettingsParam
    from .azure_voice_settings_param import (
        AzureVoiceEffectParam,
        AzureVoiceGenderParam,
        AzureVoiceSettingsParam,
    )
    from .call import Call, CallRecordType
    from .call_ai_gather_ended_webhook_event import (
        CallAIGatherEnded,
        CallAIGatherEndedPayload,
        CallAIGatherEndedWebhookEvent,
        CallAIGatherStatus,
    )
    from .call_ai_gather_message_history_updated_webhook_event import (
        CallAIGatherMessageHistoryUpdated,
        CallAIGatherMessageHistoryUpdatedPayload,
        CallAIGatherMessageHistoryUpdatedWebhookEvent,
    )
    from .call_ai_gather_partial_results_webhook_event import (
        CallAIGatherPartialResults,
        CallAIGatherPartialResultsPayload,
        CallAIGatherPartialResultsWebhookEvent,
    )
    from .call_ai_gather_webhook_payload import (
        AIGatherMessage,
        AIGatherMessageRole,
        CallAIGatherWebhookPayload,
    )
    from .call_answered_webhook_event import (
        CallAnswered,
        CallAnsweredPayload,
        CallAnsweredWebhookEvent,
    )
    from .call_assistant_request_param import (
        AssistantVoiceSettingsParam,
        CallAssistantRequestParam,
        ExternalLlmParam,
        LlmAuthenticationMethodParam,
        LlmFallbackParam,
    )
    from .call_bridged_webhook_event import CallBridged, CallBridgedPayload, CallBridgedWebhookEvent
    from .call_command_params import CallCommandParams
    from .call_control_command_response import CallControlCommandResponse
    from .call_control_command_result import CallControlCommandResult
    from .call_control_command_result_with_conversation_id import (
        CallControlCommandResultWithConversationId,
    )
    from .call_conversation_ended_webhook_event import (
        CallConversationEnded,
        CallConversationEndedPayload,
        CallConversationEndedWebhookEvent,
        ConversationMessage,
        ConversationMessageRole,
        ConversationMessageToolCall,
        ConversationMessageToolCallFunction,
        ConversationMessageToolCallType,
    )
    from .call_conversation_insights_generated_webhook_event import (
        CallConversationInsightsGenerated,
        CallConversationInsightsGeneratedPayload,
        CallConversationInsightsGeneratedWebhookEvent,
        ConversationInsightResult,
    )
    from .call_deepfake_detection_error_webhook_event import (
        CallDeepfakeDetectionError,
        CallDeepfakeDetectionErrorPayload,
        CallDeepfakeDetectionErrorWebhookEvent,
        CallDeepfakeDetectionFailure,
    )
    from .call_deepfake_detection_result_webhook_event import (
        CallDeepfakeDetectionOutcome,
        CallDeepfakeDetectionResult,
        CallDeepfakeDetectionResultPayload,
        CallDeepfakeDetectionResultWebhookEvent,
    )
    from .call_dial_params import (
        CallDialParams,
        ConferenceBeepParam,
        ConferenceSupervisorRoleParam,
        DialConferenceConfigParam,
        DialogflowConfigParam,
        DialSupervisorRoleParam,
        StreamBidirectionalSamplingRateParam,
    )
    from .call_dial_response import CallDialResponse, CallWithRecordingId
    from .call_dtmf_received_webhook_event import (
        CallDtmfReceived,
        CallDtmfReceivedPayload,
        CallDtmfReceivedWebhookEvent,
    )
    from .call_event import CallEvent, RecordType
    from .call_gather_ended_webhook_event import (
        CallGatherEnded,
        CallGatherEndedPayload,
        CallGatherEndedWebhookEvent,
        CallGatherStatus,
    )
    from .call_hangup_webhook_event import (
        CallHangup,
        CallHangupCause,
        CallHangupPayload,
        CallHangupSource,
        CallHangupWebhookEvent,
        CallQualityInboundStats,
        CallQualityOutboundStats,
        CallQualityStats,
    )
    from .call_hold_webhook_event import CallHold, CallHoldPayload, CallHoldWebhookEvent
    from .call_initiated_webhook_event import (
        CallDirection,
        CallInitiated,
        CallInitiatedPayload,
        CallInitiatedWebhookEvent,
    )
    from .call_leg_webhook_payload import CallLegWebhookPayload
    from .call_machine_detection_ended_webhook_event import (
        CallMachineDetectionEnded,
        CallMachineDetectionEndedPayload,
        CallMachineDetectionEndedWebhookEvent,
        CallMachineDetectionResult,
    )
    from .call_machine_greeting_ended_webhook_event import (
        CallMachineGreetingEnded,
        CallMachineGreetingEndedPayload,
        CallMachineGreetingEndedWebhookEvent,
        CallMachineGreetingResult,
    )
    from .call_machine_premium_detection_ended_webhook_event import (
        CallMachinePremiumDetectionEnded,
        CallMachinePremiumDetectionEndedPayload,
        CallMachinePremiumDetectionEndedWebhookEvent,
        CallMachinePremiumDetectionResult,
    )
    from .call_machine_premium_greeting_ended_webhook_event import (
        CallMachinePremiumGreetingEnded,
        CallMachinePremiumGreetingEndedPayload,
        CallMachinePremiumGreetingEndedWebhookEvent,
        CallMachinePremiumGreetingResult,
    )
    from .call_parties_webhook_payload import CallPartiesWebhookPayload
    from .call_playback_ended_webhook_event import (
        CallPlaybackEnded,
        CallPlaybackEndedPayload,
        CallPlaybackEndedWebhookEvent,
        CallPlaybackStatus,
    )
    from .call_playback_started_webhook_event import (
        CallPlaybackStarted,
        CallPlaybackStartedPayload,
        CallPlaybackStartedWebhookEvent,
    )
    from .call_playback_webhook_payload import CallPlaybackWebhookPayload
    from .call_recording_error_webhook_event import (
        CallRecordingError,
        CallRecordingErrorPayload,
        CallRecordingErrorReason,
        CallRecordingErrorWebhookEvent,
    )
    from .call_recording_saved_webhook_event import (
        CallRecordingSaved,
        CallRecordingSavedPayload,
        CallRecordingSavedWebhookEvent,
        RecordedChannels,
        RecordingUrls,
    )
    from .call_recording_transcription_saved_webhook_event import (
        CallRecordingTranscriptionSaved,
        CallRecordingTranscriptionSavedPayload,
        CallRecordingTranscriptionSavedWebhookEvent,
        CallRecordingTranscriptionStatus,
    )
    from .call_refer_completed_webhook_event import (
        CallReferCompleted,
        CallReferCompletedPayload,
        CallReferCompletedWebhookEvent,
    )
    from .call_refer_failed_webhook_event import (
        CallReferFailed,
        CallReferFailedPayload,
        CallReferFailedWebhookEvent,
    )
    from .call_refer_started_webhook_event import (
        CallReferStarted,
        CallReferStartedPayload,
        CallReferStartedWebhookEvent,
    )
    from .call_refer_webhook_payload import CallReferWebhookPayload
    from .call_retrieve_status_response import CallRetrieveStatusResponse
    from .call_services_params import CallServicesParams
    from .call_siprec_failed_webhook_event import (
        CallSiprecFailed,
        CallSiprecFailedPayload,
        CallSiprecFailedWebhookEvent,
    )
    from .call_siprec_started_webhook_event import (
        CallSiprecStarted,
        CallSiprecStartedPayload,
        CallSiprecStartedWebhookEvent,
    )
    from .call_siprec_stopped_webhook_event import (
        CallSiprecStopped,
        CallSiprecStoppedPayload,
        CallSiprecStoppedWebhookEvent,
    )
    from .call_speak_ended_webhook_event import (
        CallSpeakEnded,
        CallSpeakEndedPayload,
        CallSpeakEndedWebhookEvent,
        CallSpeakStatus,
    )
    from .call_speak_started_webhook_event import (
        CallSpeakStarted,
        CallSpeakStartedPayload,
        CallSpeakStartedWebhookEvent,
    )
    from .call_state_webhook_payload import (
        CallState,
        CallStateWebhookPayload,
        CustomSipHeader,
        InboundSipHeader,
        InboundSipHeaderName,
    )
    from .call_stream_webhook_payload import CallStreamWebhookPayload
    from .call_streaming_failed_webhook_event import (
        CallStreamingFailed,
        CallStreamingFailedPayload,
        CallStreamingFailedWebhookEvent,
        CallStreamParams,
        CallStreamType,
        StreamTrackName,
    )
    from .call_streaming_started_webhook_event import (
        CallStreamingStarted,
        CallStreamingStartedPayload,
        CallStreamingStartedWebhookEvent,
    )
    from .call_streaming_stopped_webhook_event import (
        CallStreamingStopped,
        CallStreamingStoppedPayload,
        CallStreamingStoppedWebhookEvent,
    )
    from .call_unhold_webhook_event import CallUnhold, CallUnholdPayload, CallUnholdWebhookEvent
    from .call_webhook_params import CallWebhookParams
    from .call_webhook_payload import CallingPartyType, CallWebhookPayload
    from .conversation_relay_embedded_config_param import (
        ConversationRelayEmbeddedConfigParam,
        ConversationRelayEmbeddedConfigVoiceSettingsParam,
        ConversationRelayInterruptibleParam,
        ConversationRelayInterruptionSettingsParam,
        ConversationRelayLanguageParam,
        ConversationRelayLanguageVoiceSettingsParam,
        ConversationRelayTranscriptionEngineParam,
    )
    from .custom_sip_header_param import CustomSipHeaderParam
    from .deepfake_detection_param import DeepfakeDetectionParam
    from .eleven_labs_voice_settings_param import ElevenLabsVoiceSettingsParam
    from .interruption_settings_param import InterruptionSettingsParam
    from .inworld_voice_settings_param import InworldDeliveryModeParam, InworldVoiceSettingsParam
    from .media_stream_params import MediaStreamParams
    from .minimax_voice_settings_param import MinimaxVoiceSettingsParam
    from .new_leg_params import NewLegParams
    from .prompted_gather_params import DigitsGatherParams, PromptedGatherParams
    from .record_from_answer_params import RecordFromAnswerParams
    from .recording_command_params import RecordingCommandParams
    from .repeatable_call_command_params import RepeatableCallCommandParams
    from .repeatable_dial_params import RepeatableDialParams
    from .resemble_voice_settings_param import (
        ResembleFormatParam,
        ResemblePrecisionParam,
        ResembleSampleRateParam,
        ResembleVoiceSettingsParam,
    )
    from .rime_voice_settings_param import RimeVoiceSettingsParam
    from .sip_header_param import SipHeaderNameParam, SipHeaderParam
    from .soniox_voice_settings_param import SonioxVoiceSettingsParam
    from .sound_modifications_param import SoundModificationsParam, SoundTrackParam
    from .speech_params import SpeechParams, SpeechParamsVoiceSettingsParam
    from .telnyx_voice_settings_param import TelnyxVoiceSettingsParam
    from .transcription_config_param import (
        AssistantTranscriptionModelParam,
        TranscriptionConfigParam,
    )
    from .transcription_start_request_param import (
        AssemblyaiTranscriptionModelParam,
        AzureTranscriptionLanguageParam,
        AzureTranscriptionRegionParam,
        CohereTranscriptionLanguageParam,
        DeepgramNova2ConfigParam,
        DeepgramNova2TranscriptionLanguageParam,
        DeepgramNova3ConfigParam,
        DeepgramNova3TranscriptionLanguageParam,
        GoogleSpeechContextParam,
        GoogleTranscriptionModelParam,
        HumainTranscriptionLanguageParam,
        Reson8TranscriptionLanguageParam,
        SpeechmaticsTranscriptionLanguageParam,
        SpeechmaticsTranscriptionModelParam,
        TelnyxTranscriptionLanguageParam,
        TelnyxTranscriptionModelParam,
        TranscriptionEngineAConfigParam,
        TranscriptionEngineAssemblyaiConfigParam,
        TranscriptionEngineAzureConfigParam,
        TranscriptionEngineBConfigParam,
        TranscriptionEngineCohereConfigParam,
        TranscriptionEngineGoogleConfigParam,
        TranscriptionEngineHumainConfigParam,
        TranscriptionEngineParakeetConfigParam,
        TranscriptionEngineParam,
        TranscriptionEngineReson8ConfigParam,
        TranscriptionEngineSonioxConfigParam,
        TranscriptionEngineSpeechmaticsConfigParam,
        TranscriptionEngineTelnyxConfigParam,
        TranscriptionEngineXaiConfigParam,
        TranscriptionStartRequestParam,
        TranscriptionTracksParam,
        XaiTranscriptionLanguageParam,
    )
    from .unwrap_webhook_event import UnwrapWebhookEvent
    from .webhook_meta import WebhookMeta
    from .webhook_retries_policy_param import WebhookRetriesPolicyParam
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
    "UnrecognizedObject",
    "UnrecognizedWebhookEvent",
    "UnwrapWebhookEvent",
    "UserMessageParam",
    "VoiceConfigParam",
    "WebhookMeta",
    "WebhookMethodParam",
    "WebhookRetriesPolicyParam",
    "XaiTranscriptionLanguageParam",
    "XaiVoiceSettingsParam",
]

__getattr__, __dir__ = _lazy.attach(
    __name__,
    {
        ".._json.tagged": ("UnrecognizedObject",),
        ".._models.unrecognized": ("UnrecognizedWebhookEvent",),
        "._aliases": (
            "AnsweringMachineDetectionParam",
            "AudioTargetLegsParam",
            "CallerPrivacyParam",
            "GoogleTranscriptionLanguageParam",
            "MediaEncryptionParam",
            "MinimaxLanguageBoostParam",
            "MuteDtmfParam",
            "PlaybackStopParam",
            "RecordChannelsParam",
            "RecordFormatParam",
            "RecordTriggerParam",
            "RecordingTrackParam",
            "RecordingTrimParam",
            "SipRegionParam",
            "SipTransportProtocolParam",
            "SpeechLanguageParam",
            "SpeechPayloadTypeParam",
            "SpeechServiceLevelParam",
            "StreamBidirectionalCodecParam",
            "StreamBidirectionalModeParam",
            "StreamBidirectionalTargetLegsParam",
            "StreamCodecParam",
            "StreamTrackParam",
            "VoiceConfigParam",
            "WebhookMethodParam",
        ),
        ".action_answer_params": ("ActionAnswerParams",),
        ".action_answer_response": (
            "ActionAnswerResponse",
            "CallControlCommandResultWithRecordingId",
        ),
        ".action_bridge_params": ("ActionBridgeParams", "RingtoneParam"),
        ".action_bridge_response": ("ActionBridgeResponse",),
        ".action_gather_params": ("ActionGatherParams",),
        ".action_gather_response": ("ActionGatherResponse",),
        ".action_gather_using_ai_params": (
            "ActionGatherUsingAIParams",
            "ActionGatherUsingAIParamsVoiceSettingsParam",
            "AssistantParam",
            "GatherMessageParam",
            "GatherMessageRoleParam",
        ),
        ".action_gather_using_ai_response": ("ActionGatherUsingAIResponse",),
        ".action_gather_using_audio_params": ("ActionGatherUsingAudioParams",),
        ".action_gather_using_audio_response": ("ActionGatherUsingAudioResponse",),
        ".action_gather_using_speak_params": (
            "ActionGatherUsingSpeakParams",
            "ActionGatherUsingSpeakParamsVoiceSettingsParam",
        ),
        ".action_gather_using_speak_response": ("ActionGatherUsingSpeakResponse",),
        ".action_hangup_params": ("ActionHangupParams",),
        ".action_hangup_response": ("ActionHangupResponse",),
        ".action_pause_recording_params": ("ActionPauseRecordingParams",),
        ".action_pause_recording_response": ("ActionPauseRecordingResponse",),
        ".action_refer_params": ("ActionReferParams",),
        ".action_refer_response": ("ActionReferResponse",),
        ".action_reject_params": ("ActionRejectParams", "RejectCauseParam"),
        ".action_reject_response": ("ActionRejectResponse",),
        ".action_resume_recording_params": ("ActionResumeRecordingParams",),
        ".action_resume_recording_response": ("ActionResumeRecordingResponse",),
        ".action_send_dtmf_params": ("ActionSendDtmfParams",),
        ".action_send_dtmf_response": ("ActionSendDtmfResponse",),
        ".action_speak_params": ("ActionSpeakParams", "ActionSpeakParamsVoiceSettingsParam"),
        ".action_speak_response": ("ActionSpeakResponse",),
        ".action_start_ai_assistant_params": (
            "AIAssistantJoinParticipantParam",
            "AIAssistantParticipantHangupParam",
            "AIAssistantParticipantRoleParam",
            "ActionStartAIAssistantParams",
            "ActionStartAIAssistantParamsMessageHistoryItemParam",
            "ActionStartAIAssistantParamsVoiceSettingsParam",
            "AssistantMessageParam",
            "DeveloperMessageParam",
            "SystemMessageParam",
            "ToolCallFunctionParam",
            "ToolCallParam",
            "ToolMessageParam",
            "UserMessageParam",
        ),
        ".action_start_ai_assistant_response": ("ActionStartAIAssistantResponse",),
        ".action_start_noise_suppression_params": (
            "ActionStartNoiseSuppressionParams",
            "AiCousticsModelFamilyParam",
            "AiCousticsModelSizeParam",
            "DeepFilterNetModeParam",
            "KrispModelParam",
            "NoiseSuppressionDirectionParam",
            "NoiseSuppressionEngineConfigParam",
            "NoiseSuppressionEngineParam",
        ),
        ".action_start_noise_suppression_response": ("ActionStartNoiseSuppressionResponse",),
        ".action_start_playback_params": ("ActionStartPlaybackParams", "AudioTypeParam"),
        ".action_start_playback_response": ("ActionStartPlaybackResponse",),
        ".action_start_recording_params": (
            "ActionStartRecordingParams",
            "RecordingChannelsParam",
            "RecordingFormatParam",
            "RecordingTranscriptionEngineParam",
            "TranscriptionLanguageParam",
        ),
        ".action_start_recording_response": ("ActionStartRecordingResponse",),
        ".action_start_siprec_params": (
            "ActionStartSiprecParams",
            "SipTransportParam",
            "SiprecTrackParam",
        ),
        ".action_start_siprec_response": ("ActionStartSiprecResponse",),
        ".action_stop_ai_assistant_params": ("ActionStopAIAssistantParams",),
        ".action_stop_ai_assistant_response": ("ActionStopAIAssistantResponse",),
        ".action_stop_gather_params": ("ActionStopGatherParams",),
        ".action_stop_gather_response": ("ActionStopGatherResponse",),
        ".action_stop_noise_suppression_params": ("ActionStopNoiseSuppressionParams",),
        ".action_stop_noise_suppression_response": ("ActionStopNoiseSuppressionResponse",),
        ".action_stop_playback_params": ("ActionStopPlaybackParams", "PlaybackStopScopeParam"),
        ".action_stop_playback_response": ("ActionStopPlaybackResponse",),
        ".action_stop_recording_params": ("ActionStopRecordingParams",),
        ".action_stop_recording_response": ("ActionStopRecordingResponse",),
        ".action_stop_siprec_params": ("ActionStopSiprecParams",),
        ".action_stop_siprec_response": ("ActionStopSiprecResponse",),
        ".action_switch_supervisor_role_params": (
            "ActionSwitchSupervisorRoleParams",
            "SupervisorRoleParam",
        ),
        ".action_switch_supervisor_role_response": ("ActionSwitchSupervisorRoleResponse",),
        ".action_transfer_params": ("ActionTransferParams",),
        ".action_transfer_response": ("ActionTransferResponse",),
        ".action_update_client_state_params": ("ActionUpdateClientStateParams",),
        ".action_update_client_state_response": ("ActionUpdateClientStateResponse",),
        ".answering_machine_detection_config_param": (
            "AnsweringMachineDetectionConfigParam",
            "BeepDetectionProfileParam",
        ),
        ".api_errors": ("APIErrorDetail", "APIErrorMeta", "APIErrorSource", "APIErrors"),
        ".aws_voice_settings_param": ("AwsVoiceSettingsParam",),
        ".azure_voice_settings_param": (
            "AzureVoiceEffectParam",
            "AzureVoiceGenderParam",
            "AzureVoiceSettingsParam",
        ),
        ".call": ("Call", "CallRecordType"),
        ".call_ai_gather_ended_webhook_event": (
            "CallAIGatherEnded",
            "CallAIGatherEndedPayload",
            "CallAIGatherEndedWebhookEvent",
            "CallAIGatherStatus",
        ),
        ".call_ai_gather_message_history_updated_webhook_event": (
            "CallAIGatherMessageHistoryUpdated",
            "CallAIGatherMessageHistoryUpdatedPayload",
            "CallAIGatherMessageHistoryUpdatedWebhookEvent",
        ),
        ".call_ai_gather_partial_results_webhook_event": (
            "CallAIGatherPartialResults",
            "CallAIGatherPartialResultsPayload",
            "CallAIGatherPartialResultsWebhookEvent",
        ),
        ".call_ai_gather_webhook_payload": (
            "AIGatherMessage",
            "AIGatherMessageRole",
            "CallAIGatherWebhookPayload",
        ),
        ".call_answered_webhook_event": (
            "CallAnswered",
            "CallAnsweredPayload",
            "CallAnsweredWebhookEvent",
        ),
        ".call_assistant_request_param": (
            "AssistantVoiceSettingsParam",
            "CallAssistantRequestParam",
            "ExternalLlmParam",
            "LlmAuthenticationMethodParam",
            "LlmFallbackParam",
        ),
        ".call_bridged_webhook_event": (
            "CallBridged",
            "CallBridgedPayload",
            "CallBridgedWebhookEvent",
        ),
        ".call_command_params": ("CallCommandParams",),
        ".call_control_command_response": ("CallControlCommandResponse",),
        ".call_control_command_result": ("CallControlCommandResult",),
        ".call_control_command_result_with_conversation_id": (
            "CallControlCommandResultWithConversationId",
        ),
        ".call_conversation_ended_webhook_event": (
            "CallConversationEnded",
            "CallConversationEndedPayload",
            "CallConversationEndedWebhookEvent",
            "ConversationMessage",
            "ConversationMessageRole",
            "ConversationMessageToolCall",
            "ConversationMessageToolCallFunction",
            "ConversationMessageToolCallType",
        ),
        ".call_conversation_insights_generated_webhook_event": (
            "CallConversationInsightsGenerated",
            "CallConversationInsightsGeneratedPayload",
            "CallConversationInsightsGeneratedWebhookEvent",
            "ConversationInsightResult",
        ),
        ".call_deepfake_detection_error_webhook_event": (
            "CallDeepfakeDetectionError",
            "CallDeepfakeDetectionErrorPayload",
            "CallDeepfakeDetectionErrorWebhookEvent",
            "CallDeepfakeDetectionFailure",
        ),
        ".call_deepfake_detection_result_webhook_event": (
            "CallDeepfakeDetectionOutcome",
            "CallDeepfakeDetectionResult",
            "CallDeepfakeDetectionResultPayload",
            "CallDeepfakeDetectionResultWebhookEvent",
        ),
        ".call_dial_params": (
            "CallDialParams",
            "ConferenceBeepParam",
            "ConferenceSupervisorRoleParam",
            "DialConferenceConfigParam",
            "DialSupervisorRoleParam",
            "DialogflowConfigParam",
            "StreamBidirectionalSamplingRateParam",
        ),
        ".call_dial_response": ("CallDialResponse", "CallWithRecordingId"),
        ".call_dtmf_received_webhook_event": (
            "CallDtmfReceived",
            "CallDtmfReceivedPayload",
            "CallDtmfReceivedWebhookEvent",
        ),
        ".call_event": ("CallEvent", "RecordType"),
        ".call_gather_ended_webhook_event": (
            "CallGatherEnded",
            "CallGatherEndedPayload",
            "CallGatherEndedWebhookEvent",
            "CallGatherStatus",
        ),
        ".call_hangup_webhook_event": (
            "CallHangup",
            "CallHangupCause",
            "CallHangupPayload",
            "CallHangupSource",
            "CallHangupWebhookEvent",
            "CallQualityInboundStats",
            "CallQualityOutboundStats",
            "CallQualityStats",
        ),
        ".call_hold_webhook_event": ("CallHold", "CallHoldPayload", "CallHoldWebhookEvent"),
        ".call_initiated_webhook_event": (
            "CallDirection",
            "CallInitiated",
            "CallInitiatedPayload",
            "CallInitiatedWebhookEvent",
        ),
        ".call_leg_webhook_payload": ("CallLegWebhookPayload",),
        ".call_machine_detection_ended_webhook_event": (
            "CallMachineDetectionEnded",
            "CallMachineDetectionEndedPayload",
            "CallMachineDetectionEndedWebhookEvent",
            "CallMachineDetectionResult",
        ),
        ".call_machine_greeting_ended_webhook_event": (
            "CallMachineGreetingEnded",
            "CallMachineGreetingEndedPayload",
            "CallMachineGreetingEndedWebhookEvent",
            "CallMachineGreetingResult",
        ),
        ".call_machine_premium_detection_ended_webhook_event": (
            "CallMachinePremiumDetectionEnded",
            "CallMachinePremiumDetectionEndedPayload",
            "CallMachinePremiumDetectionEndedWebhookEvent",
            "CallMachinePremiumDetectionResult",
        ),
        ".call_machine_premium_greeting_ended_webhook_event": (
            "CallMachinePremiumGreetingEnded",
            "CallMachinePremiumGreetingEndedPayload",
            "CallMachinePremiumGreetingEndedWebhookEvent",
            "CallMachinePremiumGreetingResult",
        ),
        ".call_parties_webhook_payload": ("CallPartiesWebhookPayload",),
        ".call_playback_ended_webhook_event": (
            "CallPlaybackEnded",
            "CallPlaybackEndedPayload",
            "CallPlaybackEndedWebhookEvent",
            "CallPlaybackStatus",
        ),
        ".call_playback_started_webhook_event": (
            "CallPlaybackStarted",
            "CallPlaybackStartedPayload",
            "CallPlaybackStartedWebhookEvent",
        ),
        ".call_playback_webhook_payload": ("CallPlaybackWebhookPayload",),
        ".call_recording_error_webhook_event": (
            "CallRecordingError",
            "CallRecordingErrorPayload",
            "CallRecordingErrorReason",
            "CallRecordingErrorWebhookEvent",
        ),
        ".call_recording_saved_webhook_event": (
            "CallRecordingSaved",
            "CallRecordingSavedPayload",
            "CallRecordingSavedWebhookEvent",
            "RecordedChannels",
            "RecordingUrls",
        ),
        ".call_recording_transcription_saved_webhook_event": (
            "CallRecordingTranscriptionSaved",
            "CallRecordingTranscriptionSavedPayload",
            "CallRecordingTranscriptionSavedWebhookEvent",
            "CallRecordingTranscriptionStatus",
        ),
        ".call_refer_completed_webhook_event": (
            "CallReferCompleted",
            "CallReferCompletedPayload",
            "CallReferCompletedWebhookEvent",
        ),
        ".call_refer_failed_webhook_event": (
            "CallReferFailed",
            "CallReferFailedPayload",
            "CallReferFailedWebhookEvent",
        ),
        ".call_refer_started_webhook_event": (
            "CallReferStarted",
            "CallReferStartedPayload",
            "CallReferStartedWebhookEvent",
        ),
        ".call_refer_webhook_payload": ("CallReferWebhookPayload",),
        ".call_retrieve_status_response": ("CallRetrieveStatusResponse",),
        ".call_services_params": ("CallServicesParams",),
        ".call_siprec_failed_webhook_event": (
            "CallSiprecFailed",
            "CallSiprecFailedPayload",
            "CallSiprecFailedWebhookEvent",
        ),
        ".call_siprec_started_webhook_event": (
            "CallSiprecStarted",
            "CallSiprecStartedPayload",
            "CallSiprecStartedWebhookEvent",
        ),
        ".call_siprec_stopped_webhook_event": (
            "CallSiprecStopped",
            "CallSiprecStoppedPayload",
            "CallSiprecStoppedWebhookEvent",
        ),
        ".call_speak_ended_webhook_event": (
            "CallSpeakEnded",
            "CallSpeakEndedPayload",
            "CallSpeakEndedWebhookEvent",
            "CallSpeakStatus",
        ),
        ".call_speak_started_webhook_event": (
            "CallSpeakStarted",
            "CallSpeakStartedPayload",
            "CallSpeakStartedWebhookEvent",
        ),
        ".call_state_webhook_payload": (
            "CallState",
            "CallStateWebhookPayload",
            "CustomSipHeader",
            "InboundSipHeader",
            "InboundSipHeaderName",
        ),
        ".call_stream_webhook_payload": ("CallStreamWebhookPayload",),
        ".call_streaming_failed_webhook_event": (
            "CallStreamParams",
            "CallStreamType",
            "CallStreamingFailed",
            "CallStreamingFailedPayload",
            "CallStreamingFailedWebhookEvent",
            "StreamTrackName",
        ),
        ".call_streaming_started_webhook_event": (
            "CallStreamingStarted",
            "CallStreamingStartedPayload",
            "CallStreamingStartedWebhookEvent",
        ),
        ".call_streaming_stopped_webhook_event": (
            "CallStreamingStopped",
            "CallStreamingStoppedPayload",
            "CallStreamingStoppedWebhookEvent",
        ),
        ".call_unhold_webhook_event": ("CallUnhold", "CallUnholdPayload", "CallUnholdWebhookEvent"),
        ".call_webhook_params": ("CallWebhookParams",),
        ".call_webhook_payload": ("CallWebhookPayload", "CallingPartyType"),
        ".conversation_relay_embedded_config_param": (
            "ConversationRelayEmbeddedConfigParam",
            "ConversationRelayEmbeddedConfigVoiceSettingsParam",
            "ConversationRelayInterruptibleParam",
            "ConversationRelayInterruptionSettingsParam",
            "ConversationRelayLanguageParam",
            "ConversationRelayLanguageVoiceSettingsParam",
            "ConversationRelayTranscriptionEngineParam",
        ),
        ".custom_sip_header_param": ("CustomSipHeaderParam",),
        ".deepfake_detection_param": ("DeepfakeDetectionParam",),
        ".eleven_labs_voice_settings_param": ("ElevenLabsVoiceSettingsParam",),
        ".interruption_settings_param": ("InterruptionSettingsParam",),
        ".inworld_voice_settings_param": ("InworldDeliveryModeParam", "InworldVoiceSettingsParam"),
        ".media_stream_params": ("MediaStreamParams",),
        ".minimax_voice_settings_param": ("MinimaxVoiceSettingsParam",),
        ".new_leg_params": ("NewLegParams",),
        ".prompted_gather_params": ("DigitsGatherParams", "PromptedGatherParams"),
        ".record_from_answer_params": ("RecordFromAnswerParams",),
        ".recording_command_params": ("RecordingCommandParams",),
        ".repeatable_call_command_params": ("RepeatableCallCommandParams",),
        ".repeatable_dial_params": ("RepeatableDialParams",),
        ".resemble_voice_settings_param": (
            "ResembleFormatParam",
            "ResemblePrecisionParam",
            "ResembleSampleRateParam",
            "ResembleVoiceSettingsParam",
        ),
        ".rime_voice_settings_param": ("RimeVoiceSettingsParam",),
        ".sip_header_param": ("SipHeaderNameParam", "SipHeaderParam"),
        ".soniox_voice_settings_param": ("SonioxVoiceSettingsParam",),
        ".sound_modifications_param": ("SoundModificationsParam", "SoundTrackParam"),
        ".speech_params": ("SpeechParams", "SpeechParamsVoiceSettingsParam"),
        ".telnyx_voice_settings_param": ("TelnyxVoiceSettingsParam",),
        ".transcription_config_param": (
            "AssistantTranscriptionModelParam",
            "TranscriptionConfigParam",
        ),
        ".transcription_start_request_param": (
            "AssemblyaiTranscriptionModelParam",
            "AzureTranscriptionLanguageParam",
            "AzureTranscriptionRegionParam",
            "CohereTranscriptionLanguageParam",
            "DeepgramNova2ConfigParam",
            "DeepgramNova2TranscriptionLanguageParam",
            "DeepgramNova3ConfigParam",
            "DeepgramNova3TranscriptionLanguageParam",
            "GoogleSpeechContextParam",
            "GoogleTranscriptionModelParam",
            "HumainTranscriptionLanguageParam",
            "Reson8TranscriptionLanguageParam",
            "SpeechmaticsTranscriptionLanguageParam",
            "SpeechmaticsTranscriptionModelParam",
            "TelnyxTranscriptionLanguageParam",
            "TelnyxTranscriptionModelParam",
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
            "TranscriptionStartRequestParam",
            "TranscriptionTracksParam",
            "XaiTranscriptionLanguageParam",
        ),
        ".unwrap_webhook_event": ("UnwrapWebhookEvent",),
        ".webhook_meta": ("WebhookMeta",),
        ".webhook_retries_policy_param": ("WebhookRetriesPolicyParam",),
        ".xai_voice_settings_param": ("XaiVoiceSettingsParam",),
    },
)
