# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_parties_webhook_payload import CallPartiesWebhookPayload
from .webhook_meta import WebhookMeta


class CallMachinePremiumGreetingEnded(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.machine.premium.greeting.ended"] = always(
        "call.machine.premium.greeting.ended"
    )
    payload: CallMachinePremiumGreetingEndedPayload


class CallMachinePremiumGreetingEndedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    result: CallMachinePremiumGreetingResult | None = None


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


class CallMachinePremiumGreetingResult(OpenEnum):
    """How the greeting ended. `prompt_ended` only comes from
    `premium_ios_call_screening_detection`.
    """

    BEEP_DETECTED = member("beep_detected")
    NO_BEEP_DETECTED = member("no_beep_detected")
    PROMPT_ENDED = member("prompt_ended")
