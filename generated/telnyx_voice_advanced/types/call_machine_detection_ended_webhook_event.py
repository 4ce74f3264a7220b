# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_parties_webhook_payload import CallPartiesWebhookPayload
from .webhook_meta import WebhookMeta


class CallMachineDetectionEnded(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.machine.detection.ended"] = always("call.machine.detection.ended")
    payload: CallMachineDetectionEndedPayload


class CallMachineDetectionEndedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    result: CallMachineDetectionResult | None = None


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


class CallMachineDetectionResult(OpenEnum):
    """Who answered. Telnyx advises to treat `not_sure` as a human."""

    HUMAN = member("human")
    MACHINE = member("machine")
    NOT_SURE = member("not_sure")
