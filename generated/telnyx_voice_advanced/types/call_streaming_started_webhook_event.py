# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_streaming_started import CallStreamingStarted
from .webhook_meta import WebhookMeta


class CallStreamingStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A media stream has started.

    Caused by:

    - `client.calls.actions.answer`, if `stream_url` is given
    - `client.calls.dial`, if `stream_url` is given
    """

    data: CallStreamingStarted
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["streaming.started"]] = "streaming.started"
