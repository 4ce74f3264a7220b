# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Events made by hand: a factory for each event of the spec.

A factory takes the fields of the event's payload. What is left out comes from `call`, and what a
call does not say from the spec's example; the event's id and time are fresh ones. `extra` adds
fields that the spec does not know yet. `raw` of the event is a body that says the same: `sign` it
and deliver it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from .._types import NotGiven, not_given
from ..types.call_conversation_ended_webhook_event import CallConversationEndedWebhookEvent
from ..types.call_conversation_insights_generated_webhook_event import (
    CallConversationInsightsGeneratedWebhookEvent,
)
from ..types.call_dtmf_received_webhook_event import CallDtmfReceivedWebhookEvent
from ..types.call_machine_detection_ended_webhook_event import CallMachineDetectionEndedWebhookEvent
from ..types.call_machine_detection_result import CallMachineDetectionResult
from ..types.call_machine_greeting_ended_webhook_event import CallMachineGreetingEndedWebhookEvent
from ..types.call_machine_greeting_result import CallMachineGreetingResult
from ..types.call_machine_premium_detection_ended_webhook_event import (
    CallMachinePremiumDetectionEndedWebhookEvent,
)
from ..types.call_machine_premium_detection_result import CallMachinePremiumDetectionResult
from ..types.call_machine_premium_greeting_ended_webhook_event import (
    CallMachinePremiumGreetingEndedWebhookEvent,
)
from ..types.call_machine_premium_greeting_result import CallMachinePremiumGreetingResult
from ..types.call_refer_completed_webhook_event import CallReferCompletedWebhookEvent
from ..types.call_refer_failed_webhook_event import CallReferFailedWebhookEvent
from ..types.call_refer_started_webhook_event import CallReferStartedWebhookEvent
from ..types.call_siprec_failed_webhook_event import CallSiprecFailedWebhookEvent
from ..types.call_siprec_started_webhook_event import CallSiprecStartedWebhookEvent
from ..types.call_siprec_stopped_webhook_event import CallSiprecStoppedWebhookEvent
from ..types.calling_party_type import CallingPartyType
from ..types.conversation_insight_result import ConversationInsightResult
from ..types.conversation_message import ConversationMessage
from ._call import Call
from ._event_factory import make as _make
from ._event_factory import unrecognized

__all__ = [
    "call_conversation_ended",
    "call_conversation_insights_generated",
    "call_dtmf_received",
    "call_machine_detection_ended",
    "call_machine_greeting_ended",
    "call_machine_premium_detection_ended",
    "call_machine_premium_greeting_ended",
    "call_refer_completed",
    "call_refer_failed",
    "call_refer_started",
    "call_siprec_failed",
    "call_siprec_started",
    "call_siprec_stopped",
    "unrecognized",
]


def call_conversation_ended(
    *,
    call: Call | None = None,
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
    call: Call | None = None,
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


def call_dtmf_received(
    *,
    call: Call | None = None,
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


def call_machine_detection_ended(
    *,
    call: Call | None = None,
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
    call: Call | None = None,
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
    call: Call | None = None,
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
    call: Call | None = None,
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


def call_refer_completed(
    *,
    call: Call | None = None,
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
    call: Call | None = None,
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
    call: Call | None = None,
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
    call: Call | None = None,
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
    call: Call | None = None,
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
    call: Call | None = None,
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
