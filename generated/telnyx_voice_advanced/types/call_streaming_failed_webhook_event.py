# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_streaming_failed import CallStreamingFailed
from .webhook_meta import WebhookMeta


class CallStreamingFailedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A media stream could not be started, or broke.

    Caused by:

    - `client.calls.actions.answer`, if `stream_url` is given and the stream fails
    - `client.calls.dial`, if `stream_url` is given and the stream fails
    """

    data: CallStreamingFailed
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["streaming.failed"]] = "streaming.failed"
