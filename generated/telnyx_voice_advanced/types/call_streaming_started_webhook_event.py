# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_streaming_started import CallStreamingStarted
from .webhook_meta import WebhookMeta


class CallStreamingStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A media stream has started.

    Caused by:

    - `client.calls.actions.answer`, if `stream_url` is given
    - `client.calls.dial`, if `stream_url` is given
    """

    data: Verified[CallStreamingStarted]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["streaming.started"]:
        return "streaming.started"
