# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_machine_premium_greeting_ended import CallMachinePremiumGreetingEnded
from .webhook_meta import WebhookMeta


class CallMachinePremiumGreetingEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The greeting of an answering machine is over, as premium detection heard it.

    Caused by:

    - `client.calls.actions.transfer`, if `answering_machine_detection` asks for a premium
      detection, and a beep or the end of a prompt is heard
    - `client.calls.dial`, if `answering_machine_detection` asks for a premium detection, and a
      beep or the end of a prompt is heard
    """

    data: CallMachinePremiumGreetingEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.machine.premium.greeting.ended"]] = (
        "call.machine.premium.greeting.ended"
    )
