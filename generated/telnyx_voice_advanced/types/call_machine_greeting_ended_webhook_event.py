# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_machine_greeting_ended import CallMachineGreetingEnded
from .webhook_meta import WebhookMeta


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
