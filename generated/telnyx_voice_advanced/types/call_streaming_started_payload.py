# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_stream_webhook_payload import CallStreamWebhookPayload


class CallStreamingStartedPayload(CallStreamWebhookPayload, frozen=True, kw_only=True):
    pass
