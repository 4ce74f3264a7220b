# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Final

__all__ = ["EVENTS"]

EVENTS: Final[dict[str, str]] = {
    "call.conversation.ended": "CallConversationEndedWebhookEvent",
    "call.conversation_insights.generated": "CallConversationInsightsGeneratedWebhookEvent",
    "call.dtmf.received": "CallDtmfReceivedWebhookEvent",
    "call.machine.detection.ended": "CallMachineDetectionEndedWebhookEvent",
    "call.machine.greeting.ended": "CallMachineGreetingEndedWebhookEvent",
    "call.machine.premium.detection.ended": "CallMachinePremiumDetectionEndedWebhookEvent",
    "call.machine.premium.greeting.ended": "CallMachinePremiumGreetingEndedWebhookEvent",
    "call.refer.completed": "CallReferCompletedWebhookEvent",
    "call.refer.failed": "CallReferFailedWebhookEvent",
    "call.refer.started": "CallReferStartedWebhookEvent",
    "siprec.failed": "CallSiprecFailedWebhookEvent",
    "siprec.started": "CallSiprecStartedWebhookEvent",
    "siprec.stopped": "CallSiprecStoppedWebhookEvent",
}
"""Event type to the name of its class in `types`."""
