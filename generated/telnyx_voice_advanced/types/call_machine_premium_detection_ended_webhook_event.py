# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_machine_premium_detection_ended import CallMachinePremiumDetectionEnded
from .webhook_meta import WebhookMeta


class CallMachinePremiumDetectionEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """Premium answering machine detection has decided who answered.

    Caused by:

    - `client.calls.actions.transfer`, if `answering_machine_detection` asks for a premium
      detection
    - `client.calls.dial`, if `answering_machine_detection` asks for a premium detection
    """

    data: CallMachinePremiumDetectionEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.machine.premium.detection.ended"]] = (
        "call.machine.premium.detection.ended"
    )
