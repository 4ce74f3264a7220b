# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import WebhookEvent
from .call_machine_detection_ended import CallMachineDetectionEnded
from .webhook_meta import WebhookMeta


class CallMachineDetectionEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """Answering machine detection has decided who answered."""

    data: CallMachineDetectionEnded
    meta: WebhookMeta | None = None
