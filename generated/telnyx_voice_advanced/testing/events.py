# Generated; edit spec/ or templates/ instead.
"""Events made by hand: a factory for each event of the spec.

A factory takes the fields of the event's payload. What is left out comes from `call`, and what a
call does not say from the spec's example; the event's id and time are fresh ones. `extra` adds
fields that the spec does not know yet. `raw` of the event is a body that says the same: `sign` it
and deliver it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from .._types import NotGiven, not_given
from ..types.call_ai_gather_ended_webhook_event import (
    CallAIGatherEndedWebhookEvent,
    CallAIGatherStatus,
)
from ..types.call_ai_gather_message_history_updated_webhook_event import (
    CallAIGatherMessageHistoryUpdatedWebhookEvent,
)
from ..types.call_ai_gather_partial_results_webhook_event import (
    CallAIGatherPartialResultsWebhookEvent,
)
from ..types.call_ai_gather_webhook_payload import AIGatherMessage
from ..types.call_answered_webhook_event import CallAnsweredWebhookEvent
from ..types.call_bridged_webhook_event import CallBridgedWebhookEvent
from ..types.call_conversation_ended_webhook_event import (
    CallConversationEndedWebhookEvent,
    ConversationMessage,
)
from ..types.call_conversation_insights_generated_webhook_event import (
    CallConversationInsightsGeneratedWebhookEvent,
    ConversationInsightResult,
)
from ..types.call_deepfake_detection_error_webhook_event import (
    CallDeepfakeDetectionErrorWebhookEvent,
    CallDeepfakeDetectionFailure,
)
from ..types.call_deepfake_detection_result_webhook_event import (
    CallDeepfakeDetectionOutcome,
    CallDeepfakeDetectionResultWebhookEvent,
)
from ..types.call_dtmf_received_webhook_event import CallDtmfReceivedWebhookEvent
from ..types.call_gather_ended_webhook_event import CallGatherEndedWebhookEvent, CallGatherStatus
from ..types.call_hangup_webhook_event import (
    CallHangupCause,
    CallHangupSource,
    CallHangupWebhookEvent,
    CallQualityStats,
)
from ..types.call_hold_webhook_event import CallHoldWebhookEvent
from ..types.call_initiated_webhook_event import CallDirection, CallInitiatedWebhookEvent
from ..types.call_machine_detection_ended_webhook_event import (
    CallMachineDetectionEndedWebhookEvent,
    CallMachineDetectionResult,
)
from ..types.call_machine_greeting_ended_webhook_event import (
    CallMachineGreetingEndedWebhookEvent,
    CallMachineGreetingResult,
)
from ..types.call_machine_premium_detection_ended_webhook_event import (
    CallMachinePremiumDetectionEndedWebhookEvent,
    CallMachinePremiumDetectionResult,
)
from ..types.call_machine_premium_greeting_ended_webhook_event import (
    CallMachinePremiumGreetingEndedWebhookEvent,
    CallMachinePremiumGreetingResult,
)
from ..types.call_playback_ended_webhook_event import (
    CallPlaybackEndedWebhookEvent,
    CallPlaybackStatus,
)
from ..types.call_playback_started_webhook_event import CallPlaybackStartedWebhookEvent
from ..types.call_recording_error_webhook_event import (
    CallRecordingErrorReason,
    CallRecordingErrorWebhookEvent,
)
from ..types.call_recording_saved_webhook_event import (
    CallRecordingSavedWebhookEvent,
    RecordedChannels,
    RecordingUrls,
)
from ..types.call_recording_transcription_saved_webhook_event import (
    CallRecordingTranscriptionSavedWebhookEvent,
    CallRecordingTranscriptionStatus,
)
from ..types.call_refer_completed_webhook_event import CallReferCompletedWebhookEvent
from ..types.call_refer_failed_webhook_event import CallReferFailedWebhookEvent
from ..types.call_refer_started_webhook_event import CallReferStartedWebhookEvent
from ..types.call_siprec_failed_webhook_event import CallSiprecFailedWebhookEvent
from ..types.call_siprec_started_webhook_event import CallSiprecStartedWebhookEvent
from ..types.call_siprec_stopped_webhook_event import CallSiprecStoppedWebhookEvent
from ..types.call_speak_ended_webhook_event import CallSpeakEndedWebhookEvent, CallSpeakStatus
from ..types.call_speak_started_webhook_event import CallSpeakStartedWebhookEvent
from ..types.call_state_webhook_payload import CallState, CustomSipHeader, InboundSipHeader
from ..types.call_streaming_failed_webhook_event import (
    CallStreamingFailedWebhookEvent,
    CallStreamParams,
    CallStreamType,
)
from ..types.call_streaming_started_webhook_event import CallStreamingStartedWebhookEvent
from ..types.call_streaming_stopped_webhook_event import CallStreamingStoppedWebhookEvent
from ..types.call_unhold_webhook_event import CallUnholdWebhookEvent
from ..types.call_webhook_payload import CallingPartyType
from . import _call
from ._event_factory import make as _make
from ._event_factory import unrecognized

__all__ = [
    "call_ai_gather_ended",
    "call_ai_gather_message_history_updated",
    "call_ai_gather_partial_results",
    "call_answered",
    "call_bridged",
    "call_conversation_ended",
    "call_conversation_insights_generated",
    "call_deepfake_detection_error",
    "call_deepfake_detection_result",
    "call_dtmf_received",
    "call_gather_ended",
    "call_hangup",
    "call_hold",
    "call_initiated",
    "call_machine_detection_ended",
    "call_machine_greeting_ended",
    "call_machine_premium_detection_ended",
    "call_machine_premium_greeting_ended",
    "call_playback_ended",
    "call_playback_started",
    "call_recording_error",
    "call_recording_saved",
    "call_recording_transcription_saved",
    "call_refer_completed",
    "call_refer_failed",
    "call_refer_started",
    "call_siprec_failed",
    "call_siprec_started",
    "call_siprec_stopped",
    "call_speak_ended",
    "call_speak_started",
    "call_streaming_failed",
    "call_streaming_started",
    "call_streaming_stopped",
    "call_unhold",
    "unrecognized",
]


def call_ai_gather_ended(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    message_history: Sequence[AIGatherMessage | Mapping[str, object]] | None | NotGiven = not_given,
    result: Any | NotGiven = not_given,
    status: CallAIGatherStatus | str | None | NotGiven = not_given,
) -> CallAIGatherEndedWebhookEvent:
    """An AI assistant has gathered what it was to ask for, or given up."""
    event: CallAIGatherEndedWebhookEvent = _make(
        "call.ai_gather.ended",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "message_history": message_history,
            "result": result,
            "status": status,
        },
    )
    return event


def call_ai_gather_message_history_updated(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    message_history: Sequence[AIGatherMessage | Mapping[str, object]] | None | NotGiven = not_given,
) -> CallAIGatherMessageHistoryUpdatedWebhookEvent:
    """A conversation in which an AI assistant gathers values has a new message."""
    event: CallAIGatherMessageHistoryUpdatedWebhookEvent = _make(
        "call.ai_gather.message_history_updated",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "message_history": message_history,
        },
    )
    return event


def call_ai_gather_partial_results(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    message_history: Sequence[AIGatherMessage | Mapping[str, object]] | None | NotGiven = not_given,
    partial_results: Any | NotGiven = not_given,
) -> CallAIGatherPartialResultsWebhookEvent:
    """An AI assistant has gathered one more value."""
    event: CallAIGatherPartialResultsWebhookEvent = _make(
        "call.ai_gather.partial_results",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "message_history": message_history,
            "partial_results": partial_results,
        },
    )
    return event


def call_answered(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    start_time: datetime | str | None | NotGiven = not_given,
    end_time: datetime | str | None | NotGiven = not_given,
    from_sip_uri: str | None | NotGiven = not_given,
    to_sip_uri: str | None | NotGiven = not_given,
    codec: str | None | NotGiven = not_given,
    sampling_rate: int | str | None | NotGiven = not_given,
    state: CallState | str | None | NotGiven = not_given,
    custom_headers: Sequence[CustomSipHeader | Mapping[str, object]] | None | NotGiven = not_given,
    sip_headers: Sequence[InboundSipHeader | Mapping[str, object]] | None | NotGiven = not_given,
    tags: Sequence[str] | None | NotGiven = not_given,
) -> CallAnsweredWebhookEvent:
    """The call was answered."""
    event: CallAnsweredWebhookEvent = _make(
        "call.answered",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "start_time": start_time,
            "end_time": end_time,
            "from_sip_uri": from_sip_uri,
            "to_sip_uri": to_sip_uri,
            "codec": codec,
            "sampling_rate": sampling_rate,
            "state": state,
            "custom_headers": custom_headers,
            "sip_headers": sip_headers,
            "tags": tags,
        },
    )
    return event


def call_bridged(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    start_time: datetime | str | None | NotGiven = not_given,
    end_time: datetime | str | None | NotGiven = not_given,
    from_sip_uri: str | None | NotGiven = not_given,
    to_sip_uri: str | None | NotGiven = not_given,
    codec: str | None | NotGiven = not_given,
    sampling_rate: int | str | None | NotGiven = not_given,
) -> CallBridgedWebhookEvent:
    """The leg was bridged with another one. Each of the two has an event of its own."""
    event: CallBridgedWebhookEvent = _make(
        "call.bridged",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "start_time": start_time,
            "end_time": end_time,
            "from_sip_uri": from_sip_uri,
            "to_sip_uri": to_sip_uri,
            "codec": codec,
            "sampling_rate": sampling_rate,
        },
    )
    return event


def call_conversation_ended(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    assistant_id: str | None | NotGiven = not_given,
    conversation_id: str | None | NotGiven = not_given,
    duration_sec: int | None | NotGiven = not_given,
    llm_model: str | None | NotGiven = not_given,
    messages: Sequence[ConversationMessage | Mapping[str, object]] | None | NotGiven = not_given,
    reason: str | None | NotGiven = not_given,
    stt_model: str | None | NotGiven = not_given,
    tts_model_id: str | None | NotGiven = not_given,
    tts_provider: str | None | NotGiven = not_given,
    tts_voice_id: str | None | NotGiven = not_given,
) -> CallConversationEndedWebhookEvent:
    """A conversation with an AI assistant has ended."""
    event: CallConversationEndedWebhookEvent = _make(
        "call.conversation.ended",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "assistant_id": assistant_id,
            "conversation_id": conversation_id,
            "duration_sec": duration_sec,
            "llm_model": llm_model,
            "messages": messages,
            "reason": reason,
            "stt_model": stt_model,
            "tts_model_id": tts_model_id,
            "tts_provider": tts_provider,
            "tts_voice_id": tts_voice_id,
        },
    )
    return event


def call_conversation_insights_generated(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    insight_group_id: str | None | NotGiven = not_given,
    results: Sequence[ConversationInsightResult | Mapping[str, object]]
    | None
    | NotGiven = not_given,
) -> CallConversationInsightsGeneratedWebhookEvent:
    """The insights about a conversation are ready."""
    event: CallConversationInsightsGeneratedWebhookEvent = _make(
        "call.conversation_insights.generated",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "insight_group_id": insight_group_id,
            "results": results,
        },
    )
    return event


def call_deepfake_detection_error(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    error_message: CallDeepfakeDetectionFailure | str | None | NotGiven = not_given,
) -> CallDeepfakeDetectionErrorWebhookEvent:
    """The detection of synthetic voices has failed."""
    event: CallDeepfakeDetectionErrorWebhookEvent = _make(
        "call.deepfake_detection.error",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "error_message": error_message,
        },
    )
    return event


def call_deepfake_detection_result(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    result: CallDeepfakeDetectionOutcome | str | None | NotGiven = not_given,
    score: float | None | NotGiven = not_given,
    consistency: float | None | NotGiven = not_given,
) -> CallDeepfakeDetectionResultWebhookEvent:
    """The detection of synthetic voices has a result."""
    event: CallDeepfakeDetectionResultWebhookEvent = _make(
        "call.deepfake_detection.result",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "result": result,
            "score": score,
            "consistency": consistency,
        },
    )
    return event


def call_dtmf_received(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    digit: str | None | NotGiven = not_given,
) -> CallDtmfReceivedWebhookEvent:
    """A DTMF tone was received. Each key is an event of its own."""
    event: CallDtmfReceivedWebhookEvent = _make(
        "call.dtmf.received",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "digit": digit,
        },
    )
    return event


def call_gather_ended(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    digits: str | None | NotGiven = not_given,
    status: CallGatherStatus | str | None | NotGiven = not_given,
    gather_id: str | None | NotGiven = not_given,
) -> CallGatherEndedWebhookEvent:
    """The gathering of digits has ended."""
    event: CallGatherEndedWebhookEvent = _make(
        "call.gather.ended",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "digits": digits,
            "status": status,
            "gather_id": gather_id,
        },
    )
    return event


def call_hangup(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    start_time: datetime | str | None | NotGiven = not_given,
    end_time: datetime | str | None | NotGiven = not_given,
    from_sip_uri: str | None | NotGiven = not_given,
    to_sip_uri: str | None | NotGiven = not_given,
    codec: str | None | NotGiven = not_given,
    sampling_rate: int | str | None | NotGiven = not_given,
    state: CallState | str | None | NotGiven = not_given,
    custom_headers: Sequence[CustomSipHeader | Mapping[str, object]] | None | NotGiven = not_given,
    sip_headers: Sequence[InboundSipHeader | Mapping[str, object]] | None | NotGiven = not_given,
    tags: Sequence[str] | None | NotGiven = not_given,
    hangup_cause: CallHangupCause | str | None | NotGiven = not_given,
    hangup_source: CallHangupSource | str | None | NotGiven = not_given,
    sip_hangup_cause: str | int | None | NotGiven = not_given,
    call_quality_stats: CallQualityStats | Mapping[str, object] | None | NotGiven = not_given,
) -> CallHangupWebhookEvent:
    """The call has ended."""
    event: CallHangupWebhookEvent = _make(
        "call.hangup",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "start_time": start_time,
            "end_time": end_time,
            "from_sip_uri": from_sip_uri,
            "to_sip_uri": to_sip_uri,
            "codec": codec,
            "sampling_rate": sampling_rate,
            "state": state,
            "custom_headers": custom_headers,
            "sip_headers": sip_headers,
            "tags": tags,
            "hangup_cause": hangup_cause,
            "hangup_source": hangup_source,
            "sip_hangup_cause": sip_hangup_cause,
            "call_quality_stats": call_quality_stats,
        },
    )
    return event


def call_hold(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
) -> CallHoldWebhookEvent:
    """The call was put on hold."""
    event: CallHoldWebhookEvent = _make(
        "call.hold",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
        },
    )
    return event


def call_initiated(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    start_time: datetime | str | None | NotGiven = not_given,
    end_time: datetime | str | None | NotGiven = not_given,
    from_sip_uri: str | None | NotGiven = not_given,
    to_sip_uri: str | None | NotGiven = not_given,
    codec: str | None | NotGiven = not_given,
    sampling_rate: int | str | None | NotGiven = not_given,
    state: CallState | str | None | NotGiven = not_given,
    custom_headers: Sequence[CustomSipHeader | Mapping[str, object]] | None | NotGiven = not_given,
    sip_headers: Sequence[InboundSipHeader | Mapping[str, object]] | None | NotGiven = not_given,
    tags: Sequence[str] | None | NotGiven = not_given,
    direction: CallDirection | str | None | NotGiven = not_given,
    caller_id_name: str | None | NotGiven = not_given,
    call_screening_result: str | None | NotGiven = not_given,
    shaken_stir_attestation: str | None | NotGiven = not_given,
    shaken_stir_validated: bool | None | NotGiven = not_given,
    connection_codecs: str | None | NotGiven = not_given,
    offered_codecs: str | None | NotGiven = not_given,
) -> CallInitiatedWebhookEvent:
    """A call has begun: it has come in, or it is being placed."""
    event: CallInitiatedWebhookEvent = _make(
        "call.initiated",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "start_time": start_time,
            "end_time": end_time,
            "from_sip_uri": from_sip_uri,
            "to_sip_uri": to_sip_uri,
            "codec": codec,
            "sampling_rate": sampling_rate,
            "state": state,
            "custom_headers": custom_headers,
            "sip_headers": sip_headers,
            "tags": tags,
            "direction": direction,
            "caller_id_name": caller_id_name,
            "call_screening_result": call_screening_result,
            "shaken_stir_attestation": shaken_stir_attestation,
            "shaken_stir_validated": shaken_stir_validated,
            "connection_codecs": connection_codecs,
            "offered_codecs": offered_codecs,
        },
    )
    return event


def call_machine_detection_ended(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    result: CallMachineDetectionResult | str | None | NotGiven = not_given,
) -> CallMachineDetectionEndedWebhookEvent:
    """Answering machine detection has decided who answered."""
    event: CallMachineDetectionEndedWebhookEvent = _make(
        "call.machine.detection.ended",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "result": result,
        },
    )
    return event


def call_machine_greeting_ended(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    result: CallMachineGreetingResult | str | None | NotGiven = not_given,
) -> CallMachineGreetingEndedWebhookEvent:
    """The greeting of an answering machine is over."""
    event: CallMachineGreetingEndedWebhookEvent = _make(
        "call.machine.greeting.ended",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "result": result,
        },
    )
    return event


def call_machine_premium_detection_ended(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    result: CallMachinePremiumDetectionResult | str | None | NotGiven = not_given,
) -> CallMachinePremiumDetectionEndedWebhookEvent:
    """Premium answering machine detection has decided who answered."""
    event: CallMachinePremiumDetectionEndedWebhookEvent = _make(
        "call.machine.premium.detection.ended",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "result": result,
        },
    )
    return event


def call_machine_premium_greeting_ended(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    result: CallMachinePremiumGreetingResult | str | None | NotGiven = not_given,
) -> CallMachinePremiumGreetingEndedWebhookEvent:
    """The greeting of an answering machine is over, as premium detection heard it."""
    event: CallMachinePremiumGreetingEndedWebhookEvent = _make(
        "call.machine.premium.greeting.ended",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "result": result,
        },
    )
    return event


def call_playback_ended(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    media_name: str | None | NotGiven = not_given,
    media_url: str | None | NotGiven = not_given,
    overlay: bool | None | NotGiven = not_given,
    status: CallPlaybackStatus | str | None | NotGiven = not_given,
    status_detail: str | None | NotGiven = not_given,
) -> CallPlaybackEndedWebhookEvent:
    """A file has been played, or was stopped."""
    event: CallPlaybackEndedWebhookEvent = _make(
        "call.playback.ended",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "media_name": media_name,
            "media_url": media_url,
            "overlay": overlay,
            "status": status,
            "status_detail": status_detail,
        },
    )
    return event


def call_playback_started(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    media_name: str | None | NotGiven = not_given,
    media_url: str | None | NotGiven = not_given,
    overlay: bool | None | NotGiven = not_given,
) -> CallPlaybackStartedWebhookEvent:
    """A file is being played."""
    event: CallPlaybackStartedWebhookEvent = _make(
        "call.playback.started",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "media_name": media_name,
            "media_url": media_url,
            "overlay": overlay,
        },
    )
    return event


def call_recording_error(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    reason: CallRecordingErrorReason | str | None | NotGiven = not_given,
) -> CallRecordingErrorWebhookEvent:
    """A recording has failed."""
    event: CallRecordingErrorWebhookEvent = _make(
        "call.recording.error",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "reason": reason,
        },
    )
    return event


def call_recording_saved(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    channels: RecordedChannels | str | None | NotGiven = not_given,
    recording_started_at: datetime | str | None | NotGiven = not_given,
    recording_ended_at: datetime | str | None | NotGiven = not_given,
    recording_urls: RecordingUrls | Mapping[str, object] | None | NotGiven = not_given,
    public_recording_urls: RecordingUrls | Mapping[str, object] | None | NotGiven = not_given,
) -> CallRecordingSavedWebhookEvent:
    """A recording is complete and can be fetched."""
    event: CallRecordingSavedWebhookEvent = _make(
        "call.recording.saved",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "channels": channels,
            "recording_started_at": recording_started_at,
            "recording_ended_at": recording_ended_at,
            "recording_urls": recording_urls,
            "public_recording_urls": public_recording_urls,
        },
    )
    return event


def call_recording_transcription_saved(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    recording_id: str | None | NotGiven = not_given,
    recording_transcription_id: str | None | NotGiven = not_given,
    status: CallRecordingTranscriptionStatus | str | None | NotGiven = not_given,
    transcription_text: str | None | NotGiven = not_given,
) -> CallRecordingTranscriptionSavedWebhookEvent:
    """The transcript of a recording is ready."""
    event: CallRecordingTranscriptionSavedWebhookEvent = _make(
        "call.recording.transcription.saved",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "recording_id": recording_id,
            "recording_transcription_id": recording_transcription_id,
            "status": status,
            "transcription_text": transcription_text,
        },
    )
    return event


def call_refer_completed(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    sip_notify_response: int | None | NotGiven = not_given,
) -> CallReferCompletedWebhookEvent:
    """A SIP REFER has succeeded."""
    event: CallReferCompletedWebhookEvent = _make(
        "call.refer.completed",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "sip_notify_response": sip_notify_response,
        },
    )
    return event


def call_refer_failed(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    sip_notify_response: int | None | NotGiven = not_given,
) -> CallReferFailedWebhookEvent:
    """A SIP REFER has failed."""
    event: CallReferFailedWebhookEvent = _make(
        "call.refer.failed",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "sip_notify_response": sip_notify_response,
        },
    )
    return event


def call_refer_started(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
    sip_notify_response: int | None | NotGiven = not_given,
) -> CallReferStartedWebhookEvent:
    """A SIP REFER was sent."""
    event: CallReferStartedWebhookEvent = _make(
        "call.refer.started",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
            "sip_notify_response": sip_notify_response,
        },
    )
    return event


def call_siprec_failed(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    failure_cause: str | None | NotGiven = not_given,
) -> CallSiprecFailedWebhookEvent:
    """A SIPREC session could not be started, or broke."""
    event: CallSiprecFailedWebhookEvent = _make(
        "siprec.failed",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "failure_cause": failure_cause,
        },
    )
    return event


def call_siprec_started(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
) -> CallSiprecStartedWebhookEvent:
    """A SIPREC session has started."""
    event: CallSiprecStartedWebhookEvent = _make(
        "siprec.started",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
        },
    )
    return event


def call_siprec_stopped(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    hangup_cause: str | None | NotGiven = not_given,
) -> CallSiprecStoppedWebhookEvent:
    """A SIPREC session has stopped."""
    event: CallSiprecStoppedWebhookEvent = _make(
        "siprec.stopped",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "hangup_cause": hangup_cause,
        },
    )
    return event


def call_speak_ended(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    status: CallSpeakStatus | str | None | NotGiven = not_given,
) -> CallSpeakEndedWebhookEvent:
    """A text has been spoken, or was stopped."""
    event: CallSpeakEndedWebhookEvent = _make(
        "call.speak.ended",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "status": status,
        },
    )
    return event


def call_speak_started(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
) -> CallSpeakStartedWebhookEvent:
    """A text is being spoken."""
    event: CallSpeakStartedWebhookEvent = _make(
        "call.speak.started",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
        },
    )
    return event


def call_streaming_failed(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    failure_reason: str | None | NotGiven = not_given,
    stream_id: str | None | NotGiven = not_given,
    stream_params: CallStreamParams | Mapping[str, object] | None | NotGiven = not_given,
    stream_type: CallStreamType | str | None | NotGiven = not_given,
) -> CallStreamingFailedWebhookEvent:
    """A media stream could not be started, or broke."""
    event: CallStreamingFailedWebhookEvent = _make(
        "streaming.failed",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "failure_reason": failure_reason,
            "stream_id": stream_id,
            "stream_params": stream_params,
            "stream_type": stream_type,
        },
    )
    return event


def call_streaming_started(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    stream_url: str | None | NotGiven = not_given,
) -> CallStreamingStartedWebhookEvent:
    """A media stream has started."""
    event: CallStreamingStartedWebhookEvent = _make(
        "streaming.started",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "stream_url": stream_url,
        },
    )
    return event


def call_streaming_stopped(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    stream_url: str | None | NotGiven = not_given,
) -> CallStreamingStoppedWebhookEvent:
    """A media stream has stopped."""
    event: CallStreamingStoppedWebhookEvent = _make(
        "streaming.stopped",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "stream_url": stream_url,
        },
    )
    return event


def call_unhold(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    call_control_id: str | None | NotGiven = not_given,
    call_leg_id: str | None | NotGiven = not_given,
    call_session_id: str | None | NotGiven = not_given,
    calling_party_type: CallingPartyType | str | None | NotGiven = not_given,
    client_state: str | None | NotGiven = not_given,
    connection_id: str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
    to: str | None | NotGiven = not_given,
) -> CallUnholdWebhookEvent:
    """The call was taken off hold."""
    event: CallUnholdWebhookEvent = _make(
        "call.unhold",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "call_control_id": call_control_id,
            "call_leg_id": call_leg_id,
            "call_session_id": call_session_id,
            "calling_party_type": calling_party_type,
            "client_state": client_state,
            "connection_id": connection_id,
            "from": from_,
            "to": to,
        },
    )
    return event
