# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_machine_detection_ended import CallMachineDetectionEnded
from .webhook_meta import WebhookMeta


class CallMachineDetectionEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """Answering machine detection has decided who answered.

    Caused by:

    - `client.calls.actions.transfer`, if `answering_machine_detection` asks for a standard
      detection
    - `client.calls.dial`, if `answering_machine_detection` asks for a standard detection
    """

    data: CallMachineDetectionEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.machine.detection.ended"]] = "call.machine.detection.ended"
