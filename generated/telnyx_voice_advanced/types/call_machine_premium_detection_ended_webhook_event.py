# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_parties_webhook_payload import CallPartiesWebhookPayload
from .webhook_meta import WebhookMeta


class CallMachinePremiumDetectionEnded(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.machine.premium.detection.ended"] = always(
        "call.machine.premium.detection.ended"
    )
    payload: CallMachinePremiumDetectionEndedPayload


class CallMachinePremiumDetectionEndedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    result: CallMachinePremiumDetectionResult | None = None


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


class CallMachinePremiumDetectionResult(OpenEnum):
    """Who or what answered."""

    HUMAN_RESIDENCE = member("human_residence")
    HUMAN_BUSINESS = member("human_business")
    MACHINE = member("machine")
    SILENCE = member("silence")
    FAX_DETECTED = member("fax_detected")
    NOT_SURE = member("not_sure")
