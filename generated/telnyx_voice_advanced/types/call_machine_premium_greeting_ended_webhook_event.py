# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import WebhookEvent
from .call_machine_premium_greeting_ended import CallMachinePremiumGreetingEnded
from .webhook_meta import WebhookMeta


class CallMachinePremiumGreetingEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The greeting of an answering machine is over, as premium detection heard it."""

    data: CallMachinePremiumGreetingEnded
    meta: WebhookMeta | None = None
