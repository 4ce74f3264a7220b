# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Everything that `unwrap` may return."""

from __future__ import annotations

from typing import TypeAlias

from .._models.unrecognized import UnrecognizedWebhookEvent
from .call_conversation_ended_webhook_event import CallConversationEndedWebhookEvent
from .call_conversation_insights_generated_webhook_event import (
    CallConversationInsightsGeneratedWebhookEvent,
)
from .call_dtmf_received_webhook_event import CallDtmfReceivedWebhookEvent
from .call_machine_detection_ended_webhook_event import CallMachineDetectionEndedWebhookEvent
from .call_machine_greeting_ended_webhook_event import CallMachineGreetingEndedWebhookEvent
from .call_machine_premium_detection_ended_webhook_event import (
    CallMachinePremiumDetectionEndedWebhookEvent,
)
from .call_machine_premium_greeting_ended_webhook_event import (
    CallMachinePremiumGreetingEndedWebhookEvent,
)
from .call_refer_completed_webhook_event import CallReferCompletedWebhookEvent
from .call_refer_failed_webhook_event import CallReferFailedWebhookEvent
from .call_refer_started_webhook_event import CallReferStartedWebhookEvent
from .call_siprec_failed_webhook_event import CallSiprecFailedWebhookEvent
from .call_siprec_started_webhook_event import CallSiprecStartedWebhookEvent
from .call_siprec_stopped_webhook_event import CallSiprecStoppedWebhookEvent

__all__ = ["UnwrapWebhookEvent"]

UnwrapWebhookEvent: TypeAlias = (
    CallConversationEndedWebhookEvent
    | CallConversationInsightsGeneratedWebhookEvent
    | CallDtmfReceivedWebhookEvent
    | CallMachineDetectionEndedWebhookEvent
    | CallMachineGreetingEndedWebhookEvent
    | CallMachinePremiumDetectionEndedWebhookEvent
    | CallMachinePremiumGreetingEndedWebhookEvent
    | CallReferCompletedWebhookEvent
    | CallReferFailedWebhookEvent
    | CallReferStartedWebhookEvent
    | CallSiprecFailedWebhookEvent
    | CallSiprecStartedWebhookEvent
    | CallSiprecStoppedWebhookEvent
    | UnrecognizedWebhookEvent
)
"""One of the typed events, or an event that is none of them."""
