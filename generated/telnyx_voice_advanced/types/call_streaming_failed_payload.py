# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_stream_params import CallStreamParams
from .call_stream_type import CallStreamType
from .call_webhook_payload import CallWebhookPayload


class CallStreamingFailedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    failure_reason: str | None = None
    """Why the stream failed, such as `connection_failed`."""
    stream_id: str | None = None
    """Identifies the stream."""
    stream_params: CallStreamParams | None = None
    stream_type: CallStreamType | None = None
