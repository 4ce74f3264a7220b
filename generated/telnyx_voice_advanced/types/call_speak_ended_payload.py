# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_speak_status import CallSpeakStatus
from .call_webhook_payload import CallWebhookPayload


class CallSpeakEndedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    status: CallSpeakStatus | None = None
