# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_recording_error_reason import CallRecordingErrorReason
from .call_webhook_payload import CallWebhookPayload


class CallRecordingErrorPayload(CallWebhookPayload, frozen=True, kw_only=True):
    reason: CallRecordingErrorReason | None = None
