# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_stream_webhook_payload import CallStreamWebhookPayload
from .webhook_meta import WebhookMeta


class CallStreamingStopped(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["streaming.stopped"] = always("streaming.stopped")
    payload: CallStreamingStoppedPayload


class CallStreamingStoppedPayload(CallStreamWebhookPayload, frozen=True, kw_only=True):
    pass


class CallStreamingStoppedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A media stream has stopped.

    Caused by:

    - `client.calls.actions.answer`, if `stream_url` is given
    - `client.calls.dial`, if `stream_url` is given
    """

    data: CallStreamingStopped
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["streaming.stopped"]] = "streaming.stopped"
