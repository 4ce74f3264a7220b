# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Every type of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _lazy

if TYPE_CHECKING:
    from .._models.unrecognized import UnrecognizedWebhookEvent
    from .action_send_dtmf_params import ActionSendDtmfParams
    from .action_send_dtmf_response import ActionSendDtmfResponse
    from .action_start_noise_suppression_params import ActionStartNoiseSuppressionParams
    from .action_start_noise_suppression_response import ActionStartNoiseSuppressionResponse
    from .action_start_siprec_params import ActionStartSiprecParams
    from .action_start_siprec_response import ActionStartSiprecResponse
    from .action_stop_noise_suppression_params import ActionStopNoiseSuppressionParams
    from .action_stop_noise_suppression_response import ActionStopNoiseSuppressionResponse
    from .action_stop_siprec_params import ActionStopSiprecParams
    from .action_stop_siprec_response import ActionStopSiprecResponse
    from .action_switch_supervisor_role_params import ActionSwitchSupervisorRoleParams
    from .action_switch_supervisor_role_response import ActionSwitchSupervisorRoleResponse
    from .action_update_client_state_params import ActionUpdateClientStateParams
    from .action_update_client_state_response import ActionUpdateClientStateResponse
    from .ai_coustics_model_family_param import AiCousticsModelFamilyParam
    from .ai_coustics_model_size_param import AiCousticsModelSizeParam
    from .api_error_detail import APIErrorDetail
    from .api_error_meta import APIErrorMeta
    from .api_error_source import APIErrorSource
    from .api_errors import APIErrors
    from .call_command_params import CallCommandParams
    from .call_control_command_response import CallControlCommandResponse
    from .call_control_command_result import CallControlCommandResult
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
    from .call_dtmf_received import CallDtmfReceived
    from .call_dtmf_received_payload import CallDtmfReceivedPayload
    from .call_dtmf_received_webhook_event import CallDtmfReceivedWebhookEvent
    from .call_event import CallEvent
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
    from .call_siprec_failed import CallSiprecFailed
    from .call_siprec_failed_payload import CallSiprecFailedPayload
    from .call_siprec_failed_webhook_event import CallSiprecFailedWebhookEvent
    from .call_siprec_started import CallSiprecStarted
    from .call_siprec_started_payload import CallSiprecStartedPayload
    from .call_siprec_started_webhook_event import CallSiprecStartedWebhookEvent
    from .call_siprec_stopped import CallSiprecStopped
    from .call_siprec_stopped_payload import CallSiprecStoppedPayload
    from .call_siprec_stopped_webhook_event import CallSiprecStoppedWebhookEvent
    from .call_webhook_payload import CallWebhookPayload
    from .calling_party_type import CallingPartyType
    from .conversation_insight_result import ConversationInsightResult
    from .conversation_message import ConversationMessage
    from .conversation_message_role import ConversationMessageRole
    from .conversation_message_tool_call import ConversationMessageToolCall
    from .conversation_message_tool_call_function import ConversationMessageToolCallFunction
    from .conversation_message_tool_call_type import ConversationMessageToolCallType
    from .deep_filter_net_mode_param import DeepFilterNetModeParam
    from .krisp_model_param import KrispModelParam
    from .noise_suppression_direction_param import NoiseSuppressionDirectionParam
    from .noise_suppression_engine_config_param import NoiseSuppressionEngineConfigParam
    from .noise_suppression_engine_param import NoiseSuppressionEngineParam
    from .record_type import RecordType
    from .repeatable_call_command_params import RepeatableCallCommandParams
    from .sip_transport_param import SipTransportParam
    from .siprec_track_param import SiprecTrackParam
    from .supervisor_role_param import SupervisorRoleParam
    from .unwrap_webhook_event import UnwrapWebhookEvent
    from .webhook_meta import WebhookMeta

__all__ = [
    "APIErrorDetail",
    "APIErrorMeta",
    "APIErrorSource",
    "APIErrors",
    "ActionSendDtmfParams",
    "ActionSendDtmfResponse",
    "ActionStartNoiseSuppressionParams",
    "ActionStartNoiseSuppressionResponse",
    "ActionStartSiprecParams",
    "ActionStartSiprecResponse",
    "ActionStopNoiseSuppressionParams",
    "ActionStopNoiseSuppressionResponse",
    "ActionStopSiprecParams",
    "ActionStopSiprecResponse",
    "ActionSwitchSupervisorRoleParams",
    "ActionSwitchSupervisorRoleResponse",
    "ActionUpdateClientStateParams",
    "ActionUpdateClientStateResponse",
    "AiCousticsModelFamilyParam",
    "AiCousticsModelSizeParam",
    "CallCommandParams",
    "CallControlCommandResponse",
    "CallControlCommandResult",
    "CallConversationEnded",
    "CallConversationEndedPayload",
    "CallConversationEndedWebhookEvent",
    "CallConversationInsightsGenerated",
    "CallConversationInsightsGeneratedPayload",
    "CallConversationInsightsGeneratedWebhookEvent",
    "CallDtmfReceived",
    "CallDtmfReceivedPayload",
    "CallDtmfReceivedWebhookEvent",
    "CallEvent",
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
    "CallSiprecFailed",
    "CallSiprecFailedPayload",
    "CallSiprecFailedWebhookEvent",
    "CallSiprecStarted",
    "CallSiprecStartedPayload",
    "CallSiprecStartedWebhookEvent",
    "CallSiprecStopped",
    "CallSiprecStoppedPayload",
    "CallSiprecStoppedWebhookEvent",
    "CallWebhookPayload",
    "CallingPartyType",
    "ConversationInsightResult",
    "ConversationMessage",
    "ConversationMessageRole",
    "ConversationMessageToolCall",
    "ConversationMessageToolCallFunction",
    "ConversationMessageToolCallType",
    "DeepFilterNetModeParam",
    "KrispModelParam",
    "NoiseSuppressionDirectionParam",
    "NoiseSuppressionEngineConfigParam",
    "NoiseSuppressionEngineParam",
    "RecordType",
    "RepeatableCallCommandParams",
    "SipTransportParam",
    "SiprecTrackParam",
    "SupervisorRoleParam",
    "WebhookMeta",
    "UnrecognizedWebhookEvent",
    "UnwrapWebhookEvent",
]

__getattr__, __dir__ = _lazy.attach(
    __name__,
    {
        ".api_error_detail": ("APIErrorDetail",),
        ".api_error_meta": ("APIErrorMeta",),
        ".api_error_source": ("APIErrorSource",),
        ".api_errors": ("APIErrors",),
        ".action_send_dtmf_params": ("ActionSendDtmfParams",),
        ".action_send_dtmf_response": ("ActionSendDtmfResponse",),
        ".action_start_noise_suppression_params": ("ActionStartNoiseSuppressionParams",),
        ".action_start_noise_suppression_response": ("ActionStartNoiseSuppressionResponse",),
        ".action_start_siprec_params": ("ActionStartSiprecParams",),
        ".action_start_siprec_response": ("ActionStartSiprecResponse",),
        ".action_stop_noise_suppression_params": ("ActionStopNoiseSuppressionParams",),
        ".action_stop_noise_suppression_response": ("ActionStopNoiseSuppressionResponse",),
        ".action_stop_siprec_params": ("ActionStopSiprecParams",),
        ".action_stop_siprec_response": ("ActionStopSiprecResponse",),
        ".action_switch_supervisor_role_params": ("ActionSwitchSupervisorRoleParams",),
        ".action_switch_supervisor_role_response": ("ActionSwitchSupervisorRoleResponse",),
        ".action_update_client_state_params": ("ActionUpdateClientStateParams",),
        ".action_update_client_state_response": ("ActionUpdateClientStateResponse",),
        ".ai_coustics_model_family_param": ("AiCousticsModelFamilyParam",),
        ".ai_coustics_model_size_param": ("AiCousticsModelSizeParam",),
        ".call_command_params": ("CallCommandParams",),
        ".call_control_command_response": ("CallControlCommandResponse",),
        ".call_control_command_result": ("CallControlCommandResult",),
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
        ".call_dtmf_received": ("CallDtmfReceived",),
        ".call_dtmf_received_payload": ("CallDtmfReceivedPayload",),
        ".call_dtmf_received_webhook_event": ("CallDtmfReceivedWebhookEvent",),
        ".call_event": ("CallEvent",),
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
        ".call_siprec_failed": ("CallSiprecFailed",),
        ".call_siprec_failed_payload": ("CallSiprecFailedPayload",),
        ".call_siprec_failed_webhook_event": ("CallSiprecFailedWebhookEvent",),
        ".call_siprec_started": ("CallSiprecStarted",),
        ".call_siprec_started_payload": ("CallSiprecStartedPayload",),
        ".call_siprec_started_webhook_event": ("CallSiprecStartedWebhookEvent",),
        ".call_siprec_stopped": ("CallSiprecStopped",),
        ".call_siprec_stopped_payload": ("CallSiprecStoppedPayload",),
        ".call_siprec_stopped_webhook_event": ("CallSiprecStoppedWebhookEvent",),
        ".call_webhook_payload": ("CallWebhookPayload",),
        ".calling_party_type": ("CallingPartyType",),
        ".conversation_insight_result": ("ConversationInsightResult",),
        ".conversation_message": ("ConversationMessage",),
        ".conversation_message_role": ("ConversationMessageRole",),
        ".conversation_message_tool_call": ("ConversationMessageToolCall",),
        ".conversation_message_tool_call_function": ("ConversationMessageToolCallFunction",),
        ".conversation_message_tool_call_type": ("ConversationMessageToolCallType",),
        ".deep_filter_net_mode_param": ("DeepFilterNetModeParam",),
        ".krisp_model_param": ("KrispModelParam",),
        ".noise_suppression_direction_param": ("NoiseSuppressionDirectionParam",),
        ".noise_suppression_engine_config_param": ("NoiseSuppressionEngineConfigParam",),
        ".noise_suppression_engine_param": ("NoiseSuppressionEngineParam",),
        ".record_type": ("RecordType",),
        ".repeatable_call_command_params": ("RepeatableCallCommandParams",),
        ".sip_transport_param": ("SipTransportParam",),
        ".siprec_track_param": ("SiprecTrackParam",),
        ".supervisor_role_param": ("SupervisorRoleParam",),
        ".webhook_meta": ("WebhookMeta",),
        ".._models.unrecognized": ("UnrecognizedWebhookEvent",),
        ".unwrap_webhook_event": ("UnwrapWebhookEvent",),
    },
)
