# Generated; edit spec/ or templates/ instead.
"""Everything that `unwrap` may return."""

from __future__ import annotations

from typing import TypeAlias

from .._models.unrecognized import UnrecognizedWebhookEvent
from .call_ai_gather_ended_webhook_event import CallAIGatherEndedWebhookEvent
from .call_ai_gather_message_history_updated_webhook_event import (
    CallAIGatherMessageHistoryUpdatedWebhookEvent,
)
from .call_ai_gather_partial_results_webhook_event import CallAIGatherPartialResultsWebhookEvent
from .call_answered_webhook_event import CallAnsweredWebhookEvent
from .call_bridged_webhook_event import CallBridgedWebhookEvent
from .call_conversation_ended_webhook_event import CallConversationEndedWebhookEvent
from .call_conversation_insights_generated_webhook_event import (
    CallConversationInsightsGeneratedWebhookEvent,
)
from .call_deepfake_detection_error_webhook_event import CallDeepfakeDetectionErrorWebhookEvent
from .call_deepfake_detection_result_webhook_event import CallDeepfakeDetectionResultWebhookEvent
from .call_dtmf_received_webhook_event import CallDtmfReceivedWebhookEvent
from .call_gather_ended_webhook_event import CallGatherEndedWebhookEvent
from .call_hangup_webhook_event import CallHangupWebhookEvent
from .call_hold_webhook_event import CallHoldWebhookEvent
from .call_initiated_webhook_event import CallInitiatedWebhookEvent
from .call_machine_detection_ended_webhook_event import CallMachineDetectionEndedWebhookEvent
from .call_machine_greeting_ended_webhook_event import CallMachineGreetingEndedWebhookEvent
from .call_machine_premium_detection_ended_webhook_event import (
    CallMachinePremiumDetectionEndedWebhookEvent,
)
from .call_machine_premium_greeting_ended_webhook_event import (
    CallMachinePremiumGreetingEndedWebhookEvent,
)
from .call_playback_ended_webhook_event import CallPlaybackEndedWebhookEvent
from .call_playback_started_webhook_event import CallPlaybackStartedWebhookEvent
from .call_recording_error_webhook_event import CallRecordingErrorWebhookEvent
from .call_recording_saved_webhook_event import CallRecordingSavedWebhookEvent
from .call_recording_transcription_saved_webhook_event import (
    CallRecordingTranscriptionSavedWebhookEvent,
)
from .call_refer_completed_webhook_event import CallReferCompletedWebhookEvent
from .call_refer_failed_webhook_event import CallReferFailedWebhookEvent
from .call_refer_started_webhook_event import CallReferStartedWebhookEvent
from .call_siprec_failed_webhook_event import CallSiprecFailedWebhookEvent
from .call_siprec_started_webhook_event import CallSiprecStartedWebhookEvent
from .call_siprec_stopped_webhook_event import CallSiprecStoppedWebhookEvent
from .call_speak_ended_webhook_event import CallSpeakEndedWebhookEvent
from .call_speak_started_webhook_event import CallSpeakStartedWebhookEvent
from .call_streaming_failed_webhook_event import CallStreamingFailedWebhookEvent
from .call_streaming_started_webhook_event import CallStreamingStartedWebhookEvent
from .call_streaming_stopped_webhook_event import CallStreamingStoppedWebhookEvent
from .call_unhold_webhook_event import CallUnholdWebhookEvent

__all__ = ["UnwrapWebhookEvent"]

UnwrapWebhookEvent: TypeAlias = (
    CallAIGatherEndedWebhookEvent
    | CallAIGatherMessageHistoryUpdatedWebhookEvent
    | CallAIGatherPartialResultsWebhookEvent
    | CallAnsweredWebhookEvent
    | CallBridgedWebhookEvent
    | CallConversationEndedWebhookEvent
    | CallConversationInsightsGeneratedWebhookEvent
    | CallDeepfakeDetectionErrorWebhookEvent
    | CallDeepfakeDetectionResultWebhookEvent
    | CallDtmfReceivedWebhookEvent
    | CallGatherEndedWebhookEvent
    | CallHangupWebhookEvent
    | CallHoldWebhookEvent
    | CallInitiatedWebhookEvent
    | CallMachineDetectionEndedWebhookEvent
    | CallMachineGreetingEndedWebhookEvent
    | CallMachinePremiumDetectionEndedWebhookEvent
    | CallMachinePremiumGreetingEndedWebhookEvent
    | CallPlaybackEndedWebhookEvent
    | CallPlaybackStartedWebhookEvent
    | CallRecordingErrorWebhookEvent
    | CallRecordingSavedWebhookEvent
    | CallRecordingTranscriptionSavedWebhookEvent
    | CallReferCompletedWebhookEvent
    | CallReferFailedWebhookEvent
    | CallReferStartedWebhookEvent
    | CallSiprecFailedWebhookEvent
    | CallSiprecStartedWebhookEvent
    | CallSiprecStoppedWebhookEvent
    | CallSpeakEndedWebhookEvent
    | CallSpeakStartedWebhookEvent
    | CallStreamingFailedWebhookEvent
    | CallStreamingStartedWebhookEvent
    | CallStreamingStoppedWebhookEvent
    | CallUnholdWebhookEvent
    | UnrecognizedWebhookEvent
)
"""One of the typed events, or an event that is none of them."""
