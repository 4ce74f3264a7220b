# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The types that `client.calls` and what hangs off it use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from ..action_answer_params import ActionAnswerParams
    from ..action_answer_response import ActionAnswerResponse
    from ..action_bridge_params import ActionBridgeParams
    from ..action_bridge_response import ActionBridgeResponse
    from ..action_gather_params import ActionGatherParams
    from ..action_gather_response import ActionGatherResponse
    from ..action_gather_using_ai_params import ActionGatherUsingAIParams
    from ..action_gather_using_ai_params_voice_settings_param import (
        ActionGatherUsingAIParamsVoiceSettingsParam,
    )
    from ..action_gather_using_ai_response import ActionGatherUsingAIResponse
    from ..action_gather_using_audio_params import ActionGatherUsingAudioParams
    from ..action_gather_using_audio_response import ActionGatherUsingAudioResponse
    from ..action_gather_using_speak_params import ActionGatherUsingSpeakParams
    from ..action_gather_using_speak_params_voice_settings_param import (
        ActionGatherUsingSpeakParamsVoiceSettingsParam,
    )
    from ..action_gather_using_speak_response import ActionGatherUsingSpeakResponse
    from ..action_hangup_params import ActionHangupParams
    from ..action_hangup_response import ActionHangupResponse
    from ..action_pause_recording_params import ActionPauseRecordingParams
    from ..action_pause_recording_response import ActionPauseRecordingResponse
    from ..action_refer_params import ActionReferParams
    from ..action_refer_response import ActionReferResponse
    from ..action_reject_params import ActionRejectParams
    from ..action_reject_response import ActionRejectResponse
    from ..action_resume_recording_params import ActionResumeRecordingParams
    from ..action_resume_recording_response import ActionResumeRecordingResponse
    from ..action_send_dtmf_params import ActionSendDtmfParams
    from ..action_send_dtmf_response import ActionSendDtmfResponse
    from ..action_speak_params import ActionSpeakParams
    from ..action_speak_params_voice_settings_param import ActionSpeakParamsVoiceSettingsParam
    from ..action_speak_response import ActionSpeakResponse
    from ..action_start_ai_assistant_params import ActionStartAIAssistantParams
    from ..action_start_ai_assistant_params_message_history_item_param import (
        ActionStartAIAssistantParamsMessageHistoryItemParam,
    )
    from ..action_start_ai_assistant_params_voice_settings_param import (
        ActionStartAIAssistantParamsVoiceSettingsParam,
    )
    from ..action_start_ai_assistant_response import ActionStartAIAssistantResponse
    from ..action_start_noise_suppression_params import ActionStartNoiseSuppressionParams
    from ..action_start_noise_suppression_response import ActionStartNoiseSuppressionResponse
    from ..action_start_playback_params import ActionStartPlaybackParams
    from ..action_start_playback_response import ActionStartPlaybackResponse
    from ..action_start_recording_params import ActionStartRecordingParams
    from ..action_start_recording_response import ActionStartRecordingResponse
    from ..action_start_siprec_params import ActionStartSiprecParams
    from ..action_start_siprec_response import ActionStartSiprecResponse
    from ..action_stop_ai_assistant_params import ActionStopAIAssistantParams
    from ..action_stop_ai_assistant_response import ActionStopAIAssistantResponse
    from ..action_stop_gather_params import ActionStopGatherParams
    from ..action_stop_gather_response import ActionStopGatherResponse
    from ..action_stop_noise_suppression_params import ActionStopNoiseSuppressionParams
    from ..action_stop_noise_suppression_response import ActionStopNoiseSuppressionResponse
    from ..action_stop_playback_params import ActionStopPlaybackParams
    from ..action_stop_playback_response import ActionStopPlaybackResponse
    from ..action_stop_recording_params import ActionStopRecordingParams
    from ..action_stop_recording_response import ActionStopRecordingResponse
    from ..action_stop_siprec_params import ActionStopSiprecParams
    from ..action_stop_siprec_response import ActionStopSiprecResponse
    from ..action_switch_supervisor_role_params import ActionSwitchSupervisorRoleParams
    from ..action_switch_supervisor_role_response import ActionSwitchSupervisorRoleResponse
    from ..action_transfer_params import ActionTransferParams
    from ..action_transfer_response import ActionTransferResponse
    from ..action_update_client_state_params import ActionUpdateClientStateParams
    from ..action_update_client_state_response import ActionUpdateClientStateResponse
    from ..ai_assistant_join_participant_param import AIAssistantJoinParticipantParam
    from ..ai_assistant_participant_hangup_param import AIAssistantParticipantHangupParam
    from ..ai_assistant_participant_role_param import AIAssistantParticipantRoleParam
    from ..ai_coustics_model_family_param import AiCousticsModelFamilyParam
    from ..ai_coustics_model_size_param import AiCousticsModelSizeParam
    from ..answering_machine_detection_config_param import AnsweringMachineDetectionConfigParam
    from ..answering_machine_detection_param import AnsweringMachineDetectionParam
    from ..assemblyai_transcription_model_param import AssemblyaiTranscriptionModelParam
    from ..assistant_message_param import AssistantMessageParam
    from ..assistant_param import AssistantParam
    from ..assistant_transcription_model_param import AssistantTranscriptionModelParam
    from ..assistant_voice_settings_param import AssistantVoiceSettingsParam
    from ..audio_target_legs_param import AudioTargetLegsParam
    from ..audio_type_param import AudioTypeParam
    from ..aws_voice_settings_param import AwsVoiceSettingsParam
    from ..azure_transcription_language_param import AzureTranscriptionLanguageParam
    from ..azure_transcription_region_param import AzureTranscriptionRegionParam
    from ..azure_voice_effect_param import AzureVoiceEffectParam
    from ..azure_voice_gender_param import AzureVoiceGenderParam
    from ..azure_voice_settings_param import AzureVoiceSettingsParam
    from ..beep_detection_profile_param import BeepDetectionProfileParam
    from ..call_assistant_request_param import CallAssistantRequestParam
    from ..call_command_params import CallCommandParams
    from ..call_control_command_response import CallControlCommandResponse
    from ..call_control_command_result import CallControlCommandResult
    from ..call_control_command_result_with_conversation_id import (
        CallControlCommandResultWithConversationId,
    )
    from ..call_control_command_result_with_recording_id import (
        CallControlCommandResultWithRecordingId,
    )
    from ..caller_privacy_param import CallerPrivacyParam
    from ..cohere_transcription_language_param import CohereTranscriptionLanguageParam
    from ..conversation_relay_embedded_config_param import ConversationRelayEmbeddedConfigParam
    from ..conversation_relay_embedded_config_voice_settings_param import (
        ConversationRelayEmbeddedConfigVoiceSettingsParam,
    )
    from ..conversation_relay_interruptible_param import ConversationRelayInterruptibleParam
    from ..conversation_relay_interruption_settings_param import (
        ConversationRelayInterruptionSettingsParam,
    )
    from ..conversation_relay_language_param import ConversationRelayLanguageParam
    from ..conversation_relay_language_voice_settings_param import (
        ConversationRelayLanguageVoiceSettingsParam,
    )
    from ..conversation_relay_transcription_engine_param import (
        ConversationRelayTranscriptionEngineParam,
    )
    from ..custom_sip_header_param import CustomSipHeaderParam
    from ..deep_filter_net_mode_param import DeepFilterNetModeParam
    from ..deepfake_detection_param import DeepfakeDetectionParam
    from ..deepgram_nova2_config_param import DeepgramNova2ConfigParam
    from ..deepgram_nova2_transcription_language_param import (
        DeepgramNova2TranscriptionLanguageParam,
    )
    from ..deepgram_nova3_config_param import DeepgramNova3ConfigParam
    from ..deepgram_nova3_transcription_language_param import (
        DeepgramNova3TranscriptionLanguageParam,
    )
    from ..developer_message_param import DeveloperMessageParam
    from ..eleven_labs_voice_settings_param import ElevenLabsVoiceSettingsParam
    from ..external_llm_param import ExternalLlmParam
    from ..gather_message_param import GatherMessageParam
    from ..gather_message_role_param import GatherMessageRoleParam
    from ..google_speech_context_param import GoogleSpeechContextParam
    from ..google_transcription_language_param import GoogleTranscriptionLanguageParam
    from ..google_transcription_model_param import GoogleTranscriptionModelParam
    from ..humain_transcription_language_param import HumainTranscriptionLanguageParam
    from ..interruption_settings_param import InterruptionSettingsParam
    from ..inworld_delivery_mode_param import InworldDeliveryModeParam
    from ..inworld_voice_settings_param import InworldVoiceSettingsParam
    from ..krisp_model_param import KrispModelParam
    from ..llm_authentication_method_param import LlmAuthenticationMethodParam
    from ..llm_fallback_param import LlmFallbackParam
    from ..media_encryption_param import MediaEncryptionParam
    from ..minimax_language_boost_param import MinimaxLanguageBoostParam
    from ..minimax_voice_settings_param import MinimaxVoiceSettingsParam
    from ..mute_dtmf_param import MuteDtmfParam
    from ..noise_suppression_direction_param import NoiseSuppressionDirectionParam
    from ..noise_suppression_engine_config_param import NoiseSuppressionEngineConfigParam
    from ..noise_suppression_engine_param import NoiseSuppressionEngineParam
    from ..playback_stop_param import PlaybackStopParam
    from ..playback_stop_scope_param import PlaybackStopScopeParam
    from ..record_channels_param import RecordChannelsParam
    from ..record_format_param import RecordFormatParam
    from ..record_trigger_param import RecordTriggerParam
    from ..recording_channels_param import RecordingChannelsParam
    from ..recording_command_params import RecordingCommandParams
    from ..recording_format_param import RecordingFormatParam
    from ..recording_track_param import RecordingTrackParam
    from ..recording_transcription_engine_param import RecordingTranscriptionEngineParam
    from ..recording_trim_param import RecordingTrimParam
    from ..reject_cause_param import RejectCauseParam
    from ..repeatable_call_command_params import RepeatableCallCommandParams
    from ..resemble_format_param import ResembleFormatParam
    from ..resemble_precision_param import ResemblePrecisionParam
    from ..resemble_sample_rate_param import ResembleSampleRateParam
    from ..resemble_voice_settings_param import ResembleVoiceSettingsParam
    from ..reson8_transcription_language_param import Reson8TranscriptionLanguageParam
    from ..rime_voice_settings_param import RimeVoiceSettingsParam
    from ..ringtone_param import RingtoneParam
    from ..sip_header_name_param import SipHeaderNameParam
    from ..sip_header_param import SipHeaderParam
    from ..sip_region_param import SipRegionParam
    from ..sip_transport_param import SipTransportParam
    from ..sip_transport_protocol_param import SipTransportProtocolParam
    from ..siprec_track_param import SiprecTrackParam
    from ..soniox_voice_settings_param import SonioxVoiceSettingsParam
    from ..sound_modifications_param import SoundModificationsParam
    from ..sound_track_param import SoundTrackParam
    from ..speech_language_param import SpeechLanguageParam
    from ..speech_payload_type_param import SpeechPayloadTypeParam
    from ..speech_service_level_param import SpeechServiceLevelParam
    from ..speechmatics_transcription_language_param import SpeechmaticsTranscriptionLanguageParam
    from ..speechmatics_transcription_model_param import SpeechmaticsTranscriptionModelParam
    from ..stream_bidirectional_codec_param import StreamBidirectionalCodecParam
    from ..stream_bidirectional_mode_param import StreamBidirectionalModeParam
    from ..stream_bidirectional_target_legs_param import StreamBidirectionalTargetLegsParam
    from ..stream_codec_param import StreamCodecParam
    from ..stream_track_param import StreamTrackParam
    from ..supervisor_role_param import SupervisorRoleParam
    from ..system_message_param import SystemMessageParam
    from ..telnyx_transcription_language_param import TelnyxTranscriptionLanguageParam
    from ..telnyx_transcription_model_param import TelnyxTranscriptionModelParam
    from ..telnyx_voice_settings_param import TelnyxVoiceSettingsParam
    from ..tool_call_function_param import ToolCallFunctionParam
    from ..tool_call_param import ToolCallParam
    from ..tool_message_param import ToolMessageParam
    from ..transcription_config_param import TranscriptionConfigParam
    from ..transcription_engine_a_config_param import TranscriptionEngineAConfigParam
    from ..transcription_engine_assemblyai_config_param import (
        TranscriptionEngineAssemblyaiConfigParam,
    )
    from ..transcription_engine_azure_config_param import TranscriptionEngineAzureConfigParam
    from ..transcription_engine_b_config_param import TranscriptionEngineBConfigParam
    from ..transcription_engine_cohere_config_param import TranscriptionEngineCohereConfigParam
    from ..transcription_engine_google_config_param import TranscriptionEngineGoogleConfigParam
    from ..transcription_engine_humain_config_param import TranscriptionEngineHumainConfigParam
    from ..transcription_engine_parakeet_config_param import TranscriptionEngineParakeetConfigParam
    from ..transcription_engine_param import TranscriptionEngineParam
    from ..transcription_engine_reson8_config_param import TranscriptionEngineReson8ConfigParam
    from ..transcription_engine_soniox_config_param import TranscriptionEngineSonioxConfigParam
    from ..transcription_engine_speechmatics_config_param import (
        TranscriptionEngineSpeechmaticsConfigParam,
    )
    from ..transcription_engine_telnyx_config_param import TranscriptionEngineTelnyxConfigParam
    from ..transcription_engine_xai_config_param import TranscriptionEngineXaiConfigParam
    from ..transcription_language_param import TranscriptionLanguageParam
    from ..transcription_start_request_param import TranscriptionStartRequestParam
    from ..transcription_tracks_param import TranscriptionTracksParam
    from ..user_message_param import UserMessageParam
    from ..voice_config_param import VoiceConfigParam
    from ..webhook_method_param import WebhookMethodParam
    from ..webhook_retries_policy_param import WebhookRetriesPolicyParam
    from ..xai_transcription_language_param import XaiTranscriptionLanguageParam
    from ..xai_voice_settings_param import XaiVoiceSettingsParam

__all__ = [
    "AIAssistantJoinParticipantParam",
    "AIAssistantParticipantHangupParam",
    "AIAssistantParticipantRoleParam",
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
    "CallAssistantRequestParam",
    "CallCommandParams",
    "CallControlCommandResponse",
    "CallControlCommandResult",
    "CallControlCommandResultWithConversationId",
    "CallControlCommandResultWithRecordingId",
    "CallerPrivacyParam",
    "CohereTranscriptionLanguageParam",
    "ConversationRelayEmbeddedConfigParam",
    "ConversationRelayEmbeddedConfigVoiceSettingsParam",
    "ConversationRelayInterruptibleParam",
    "ConversationRelayInterruptionSettingsParam",
    "ConversationRelayLanguageParam",
    "ConversationRelayLanguageVoiceSettingsParam",
    "ConversationRelayTranscriptionEngineParam",
    "CustomSipHeaderParam",
    "DeepFilterNetModeParam",
    "DeepfakeDetectionParam",
    "DeepgramNova2ConfigParam",
    "DeepgramNova2TranscriptionLanguageParam",
    "DeepgramNova3ConfigParam",
    "DeepgramNova3TranscriptionLanguageParam",
    "DeveloperMessageParam",
    "ElevenLabsVoiceSettingsParam",
    "ExternalLlmParam",
    "GatherMessageParam",
    "GatherMessageRoleParam",
    "GoogleSpeechContextParam",
    "GoogleTranscriptionLanguageParam",
    "GoogleTranscriptionModelParam",
    "HumainTranscriptionLanguageParam",
    "InterruptionSettingsParam",
    "InworldDeliveryModeParam",
    "InworldVoiceSettingsParam",
    "KrispModelParam",
    "LlmAuthenticationMethodParam",
    "LlmFallbackParam",
    "MediaEncryptionParam",
    "MinimaxLanguageBoostParam",
    "MinimaxVoiceSettingsParam",
    "MuteDtmfParam",
    "NoiseSuppressionDirectionParam",
    "NoiseSuppressionEngineConfigParam",
    "NoiseSuppressionEngineParam",
    "PlaybackStopParam",
    "PlaybackStopScopeParam",
    "RecordChannelsParam",
    "RecordFormatParam",
    "RecordTriggerParam",
    "RecordingChannelsParam",
    "RecordingCommandParams",
    "RecordingFormatParam",
    "RecordingTrackParam",
    "RecordingTranscriptionEngineParam",
    "RecordingTrimParam",
    "RejectCauseParam",
    "RepeatableCallCommandParams",
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
    "SpeechPayloadTypeParam",
    "SpeechServiceLevelParam",
    "SpeechmaticsTranscriptionLanguageParam",
    "SpeechmaticsTranscriptionModelParam",
    "StreamBidirectionalCodecParam",
    "StreamBidirectionalModeParam",
    "StreamBidirectionalTargetLegsParam",
    "StreamCodecParam",
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
    "WebhookMethodParam",
    "WebhookRetriesPolicyParam",
    "XaiTranscriptionLanguageParam",
    "XaiVoiceSettingsParam",
]

__getattr__, __dir__ = _lazy.attach(
    __name__,
    {
        "..ai_assistant_join_participant_param": ("AIAssistantJoinParticipantParam",),
        "..ai_assistant_participant_hangup_param": ("AIAssistantParticipantHangupParam",),
        "..ai_assistant_participant_role_param": ("AIAssistantParticipantRoleParam",),
        "..action_answer_params": ("ActionAnswerParams",),
        "..action_answer_response": ("ActionAnswerResponse",),
        "..action_bridge_params": ("ActionBridgeParams",),
        "..action_bridge_response": ("ActionBridgeResponse",),
        "..action_gather_params": ("ActionGatherParams",),
        "..action_gather_response": ("ActionGatherResponse",),
        "..action_gather_using_ai_params": ("ActionGatherUsingAIParams",),
        "..action_gather_using_ai_params_voice_settings_param": (
            "ActionGatherUsingAIParamsVoiceSettingsParam",
        ),
        "..action_gather_using_ai_response": ("ActionGatherUsingAIResponse",),
        "..action_gather_using_audio_params": ("ActionGatherUsingAudioParams",),
        "..action_gather_using_audio_response": ("ActionGatherUsingAudioResponse",),
        "..action_gather_using_speak_params": ("ActionGatherUsingSpeakParams",),
        "..action_gather_using_speak_params_voice_settings_param": (
            "ActionGatherUsingSpeakParamsVoiceSettingsParam",
        ),
        "..action_gather_using_speak_response": ("ActionGatherUsingSpeakResponse",),
        "..action_hangup_params": ("ActionHangupParams",),
        "..action_hangup_response": ("ActionHangupResponse",),
        "..action_pause_recording_params": ("ActionPauseRecordingParams",),
        "..action_pause_recording_response": ("ActionPauseRecordingResponse",),
        "..action_refer_params": ("ActionReferParams",),
        "..action_refer_response": ("ActionReferResponse",),
        "..action_reject_params": ("ActionRejectParams",),
        "..action_reject_response": ("ActionRejectResponse",),
        "..action_resume_recording_params": ("ActionResumeRecordingParams",),
        "..action_resume_recording_response": ("ActionResumeRecordingResponse",),
        "..action_send_dtmf_params": ("ActionSendDtmfParams",),
        "..action_send_dtmf_response": ("ActionSendDtmfResponse",),
        "..action_speak_params": ("ActionSpeakParams",),
        "..action_speak_params_voice_settings_param": ("ActionSpeakParamsVoiceSettingsParam",),
        "..action_speak_response": ("ActionSpeakResponse",),
        "..action_start_ai_assistant_params": ("ActionStartAIAssistantParams",),
        "..action_start_ai_assistant_params_message_history_item_param": (
            "ActionStartAIAssistantParamsMessageHistoryItemParam",
        ),
        "..action_start_ai_assistant_params_voice_settings_param": (
            "ActionStartAIAssistantParamsVoiceSettingsParam",
        ),
        "..action_start_ai_assistant_response": ("ActionStartAIAssistantResponse",),
        "..action_start_noise_suppression_params": ("ActionStartNoiseSuppressionParams",),
        "..action_start_noise_suppression_response": ("ActionStartNoiseSuppressionResponse",),
        "..action_start_playback_params": ("ActionStartPlaybackParams",),
        "..action_start_playback_response": ("ActionStartPlaybackResponse",),
        "..action_start_recording_params": ("ActionStartRecordingParams",),
        "..action_start_recording_response": ("ActionStartRecordingResponse",),
        "..action_start_siprec_params": ("ActionStartSiprecParams",),
        "..action_start_siprec_response": ("ActionStartSiprecResponse",),
        "..action_stop_ai_assistant_params": ("ActionStopAIAssistantParams",),
        "..action_stop_ai_assistant_response": ("ActionStopAIAssistantResponse",),
        "..action_stop_gather_params": ("ActionStopGatherParams",),
        "..action_stop_gather_response": ("ActionStopGatherResponse",),
        "..action_stop_noise_suppression_params": ("ActionStopNoiseSuppressionParams",),
        "..action_stop_noise_suppression_response": ("ActionStopNoiseSuppressionResponse",),
        "..action_stop_playback_params": ("ActionStopPlaybackParams",),
        "..action_stop_playback_response": ("ActionStopPlaybackResponse",),
        "..action_stop_recording_params": ("ActionStopRecordingParams",),
        "..action_stop_recording_response": ("ActionStopRecordingResponse",),
        "..action_stop_siprec_params": ("ActionStopSiprecParams",),
        "..action_stop_siprec_response": ("ActionStopSiprecResponse",),
        "..action_switch_supervisor_role_params": ("ActionSwitchSupervisorRoleParams",),
        "..action_switch_supervisor_role_response": ("ActionSwitchSupervisorRoleResponse",),
        "..action_transfer_params": ("ActionTransferParams",),
        "..action_transfer_response": ("ActionTransferResponse",),
        "..action_update_client_state_params": ("ActionUpdateClientStateParams",),
        "..action_update_client_state_response": ("ActionUpdateClientStateResponse",),
        "..ai_coustics_model_family_param": ("AiCousticsModelFamilyParam",),
        "..ai_coustics_model_size_param": ("AiCousticsModelSizeParam",),
        "..answering_machine_detection_config_param": ("AnsweringMachineDetectionConfigParam",),
        "..answering_machine_detection_param": ("AnsweringMachineDetectionParam",),
        "..assemblyai_transcription_model_param": ("AssemblyaiTranscriptionModelParam",),
        "..assistant_message_param": ("AssistantMessageParam",),
        "..assistant_param": ("AssistantParam",),
        "..assistant_transcription_model_param": ("AssistantTranscriptionModelParam",),
        "..assistant_voice_settings_param": ("AssistantVoiceSettingsParam",),
        "..audio_target_legs_param": ("AudioTargetLegsParam",),
        "..audio_type_param": ("AudioTypeParam",),
        "..aws_voice_settings_param": ("AwsVoiceSettingsParam",),
        "..azure_transcription_language_param": ("AzureTranscriptionLanguageParam",),
        "..azure_transcription_region_param": ("AzureTranscriptionRegionParam",),
        "..azure_voice_effect_param": ("AzureVoiceEffectParam",),
        "..azure_voice_gender_param": ("AzureVoiceGenderParam",),
        "..azure_voice_settings_param": ("AzureVoiceSettingsParam",),
        "..beep_detection_profile_param": ("BeepDetectionProfileParam",),
        "..call_assistant_request_param": ("CallAssistantRequestParam",),
        "..call_command_params": ("CallCommandParams",),
        "..call_control_command_response": ("CallControlCommandResponse",),
        "..call_control_command_result": ("CallControlCommandResult",),
        "..call_control_command_result_with_conversation_id": (
            "CallControlCommandResultWithConversationId",
        ),
        "..call_control_command_result_with_recording_id": (
            "CallControlCommandResultWithRecordingId",
        ),
        "..caller_privacy_param": ("CallerPrivacyParam",),
        "..cohere_transcription_language_param": ("CohereTranscriptionLanguageParam",),
        "..conversation_relay_embedded_config_param": ("ConversationRelayEmbeddedConfigParam",),
        "..conversation_relay_embedded_config_voice_settings_param": (
            "ConversationRelayEmbeddedConfigVoiceSettingsParam",
        ),
        "..conversation_relay_interruptible_param": ("ConversationRelayInterruptibleParam",),
        "..conversation_relay_interruption_settings_param": (
            "ConversationRelayInterruptionSettingsParam",
        ),
        "..conversation_relay_language_param": ("ConversationRelayLanguageParam",),
        "..conversation_relay_language_voice_settings_param": (
            "ConversationRelayLanguageVoiceSettingsParam",
        ),
        "..conversation_relay_transcription_engine_param": (
            "ConversationRelayTranscriptionEngineParam",
        ),
        "..custom_sip_header_param": ("CustomSipHeaderParam",),
        "..deep_filter_net_mode_param": ("DeepFilterNetModeParam",),
        "..deepfake_detection_param": ("DeepfakeDetectionParam",),
        "..deepgram_nova2_config_param": ("DeepgramNova2ConfigParam",),
        "..deepgram_nova2_transcription_language_param": (
            "DeepgramNova2TranscriptionLanguageParam",
        ),
        "..deepgram_nova3_config_param": ("DeepgramNova3ConfigParam",),
        "..deepgram_nova3_transcription_language_param": (
            "DeepgramNova3TranscriptionLanguageParam",
        ),
        "..developer_message_param": ("DeveloperMessageParam",),
        "..eleven_labs_voice_settings_param": ("ElevenLabsVoiceSettingsParam",),
        "..external_llm_param": ("ExternalLlmParam",),
        "..gather_message_param": ("GatherMessageParam",),
        "..gather_message_role_param": ("GatherMessageRoleParam",),
        "..google_speech_context_param": ("GoogleSpeechContextParam",),
        "..google_transcription_language_param": ("GoogleTranscriptionLanguageParam",),
        "..google_transcription_model_param": ("GoogleTranscriptionModelParam",),
        "..humain_transcription_language_param": ("HumainTranscriptionLanguageParam",),
        "..interruption_settings_param": ("InterruptionSettingsParam",),
        "..inworld_delivery_mode_param": ("InworldDeliveryModeParam",),
        "..inworld_voice_settings_param": ("InworldVoiceSettingsParam",),
        "..krisp_model_param": ("KrispModelParam",),
        "..llm_authentication_method_param": ("LlmAuthenticationMethodParam",),
        "..llm_fallback_param": ("LlmFallbackParam",),
        "..media_encryption_param": ("MediaEncryptionParam",),
        "..minimax_language_boost_param": ("MinimaxLanguageBoostParam",),
        "..minimax_voice_settings_param": ("MinimaxVoiceSettingsParam",),
        "..mute_dtmf_param": ("MuteDtmfParam",),
        "..noise_suppression_direction_param": ("NoiseSuppressionDirectionParam",),
        "..noise_suppression_engine_config_param": ("NoiseSuppressionEngineConfigParam",),
        "..noise_suppression_engine_param": ("NoiseSuppressionEngineParam",),
        "..playback_stop_param": ("PlaybackStopParam",),
        "..playback_stop_scope_param": ("PlaybackStopScopeParam",),
        "..record_channels_param": ("RecordChannelsParam",),
        "..record_format_param": ("RecordFormatParam",),
        "..record_trigger_param": ("RecordTriggerParam",),
        "..recording_channels_param": ("RecordingChannelsParam",),
        "..recording_command_params": ("RecordingCommandParams",),
        "..recording_format_param": ("RecordingFormatParam",),
        "..recording_track_param": ("RecordingTrackParam",),
        "..recording_transcription_engine_param": ("RecordingTranscriptionEngineParam",),
        "..recording_trim_param": ("RecordingTrimParam",),
        "..reject_cause_param": ("RejectCauseParam",),
        "..repeatable_call_command_params": ("RepeatableCallCommandParams",),
        "..resemble_format_param": ("ResembleFormatParam",),
        "..resemble_precision_param": ("ResemblePrecisionParam",),
        "..resemble_sample_rate_param": ("ResembleSampleRateParam",),
        "..resemble_voice_settings_param": ("ResembleVoiceSettingsParam",),
        "..reson8_transcription_language_param": ("Reson8TranscriptionLanguageParam",),
        "..rime_voice_settings_param": ("RimeVoiceSettingsParam",),
        "..ringtone_param": ("RingtoneParam",),
        "..sip_header_name_param": ("SipHeaderNameParam",),
        "..sip_header_param": ("SipHeaderParam",),
        "..sip_region_param": ("SipRegionParam",),
        "..sip_transport_param": ("SipTransportParam",),
        "..sip_transport_protocol_param": ("SipTransportProtocolParam",),
        "..siprec_track_param": ("SiprecTrackParam",),
        "..soniox_voice_settings_param": ("SonioxVoiceSettingsParam",),
        "..sound_modifications_param": ("SoundModificationsParam",),
        "..sound_track_param": ("SoundTrackParam",),
        "..speech_language_param": ("SpeechLanguageParam",),
        "..speech_payload_type_param": ("SpeechPayloadTypeParam",),
        "..speech_service_level_param": ("SpeechServiceLevelParam",),
        "..speechmatics_transcription_language_param": ("SpeechmaticsTranscriptionLanguageParam",),
        "..speechmatics_transcription_model_param": ("SpeechmaticsTranscriptionModelParam",),
        "..stream_bidirectional_codec_param": ("StreamBidirectionalCodecParam",),
        "..stream_bidirectional_mode_param": ("StreamBidirectionalModeParam",),
        "..stream_bidirectional_target_legs_param": ("StreamBidirectionalTargetLegsParam",),
        "..stream_codec_param": ("StreamCodecParam",),
        "..stream_track_param": ("StreamTrackParam",),
        "..supervisor_role_param": ("SupervisorRoleParam",),
        "..system_message_param": ("SystemMessageParam",),
        "..telnyx_transcription_language_param": ("TelnyxTranscriptionLanguageParam",),
        "..telnyx_transcription_model_param": ("TelnyxTranscriptionModelParam",),
        "..telnyx_voice_settings_param": ("TelnyxVoiceSettingsParam",),
        "..tool_call_function_param": ("ToolCallFunctionParam",),
        "..tool_call_param": ("ToolCallParam",),
        "..tool_message_param": ("ToolMessageParam",),
        "..transcription_config_param": ("TranscriptionConfigParam",),
        "..transcription_engine_a_config_param": ("TranscriptionEngineAConfigParam",),
        "..transcription_engine_assemblyai_config_param": (
            "TranscriptionEngineAssemblyaiConfigParam",
        ),
        "..transcription_engine_azure_config_param": ("TranscriptionEngineAzureConfigParam",),
        "..transcription_engine_b_config_param": ("TranscriptionEngineBConfigParam",),
        "..transcription_engine_cohere_config_param": ("TranscriptionEngineCohereConfigParam",),
        "..transcription_engine_google_config_param": ("TranscriptionEngineGoogleConfigParam",),
        "..transcription_engine_humain_config_param": ("TranscriptionEngineHumainConfigParam",),
        "..transcription_engine_parakeet_config_param": ("TranscriptionEngineParakeetConfigParam",),
        "..transcription_engine_param": ("TranscriptionEngineParam",),
        "..transcription_engine_reson8_config_param": ("TranscriptionEngineReson8ConfigParam",),
        "..transcription_engine_soniox_config_param": ("TranscriptionEngineSonioxConfigParam",),
        "..transcription_engine_speechmatics_config_param": (
            "TranscriptionEngineSpeechmaticsConfigParam",
        ),
        "..transcription_engine_telnyx_config_param": ("TranscriptionEngineTelnyxConfigParam",),
        "..transcription_engine_xai_config_param": ("TranscriptionEngineXaiConfigParam",),
        "..transcription_language_param": ("TranscriptionLanguageParam",),
        "..transcription_start_request_param": ("TranscriptionStartRequestParam",),
        "..transcription_tracks_param": ("TranscriptionTracksParam",),
        "..user_message_param": ("UserMessageParam",),
        "..voice_config_param": ("VoiceConfigParam",),
        "..webhook_method_param": ("WebhookMethodParam",),
        "..webhook_retries_policy_param": ("WebhookRetriesPolicyParam",),
        "..xai_transcription_language_param": ("XaiTranscriptionLanguageParam",),
        "..xai_voice_settings_param": ("XaiVoiceSettingsParam",),
    },
)
