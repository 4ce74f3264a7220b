# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_event import CallEvent
from .call_machine_premium_greeting_ended_payload import CallMachinePremiumGreetingEndedPayload


class CallMachinePremiumGreetingEnded(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.machine.premium.greeting.ended"] = always(
        "call.machine.premium.greeting.ended"
    )
    payload: CallMachinePremiumGreetingEndedPayload
