# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_parties_webhook_payload import CallPartiesWebhookPayload
from .webhook_meta import WebhookMeta


class CallMachineGreetingEnded(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.machine.greeting.ended"] = always("call.machine.greeting.ended")
    payload: CallMachineGreetingEndedPayload


class CallMachineGreetingEndedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    result: CallMachineGreetingResult | None = None


class CallMachineGreetingEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The greeting of an answering machine is over.

    Caused by:

    - `client.calls.actions.transfer`, if `answering_machine_detection` is `greeting_end`,
      `detect_words` or `detect_beep`, and a machine answers
    - `client.calls.dial`, if `answering_machine_detection` is `greeting_end`, `detect_words` or
      `detect_beep`, and a machine answers
    """

    data: CallMachineGreetingEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.machine.greeting.ended"]] = "call.machine.greeting.ended"


class CallMachineGreetingResult(OpenEnum):
    """How the greeting ended: with a beep, without one (only where `greeting_end` was asked for),
    or not within 30 seconds.
    """

    BEEP_DETECTED = member("beep_detected")
    ENDED = member("ended")
    NOT_SURE = member("not_sure")
