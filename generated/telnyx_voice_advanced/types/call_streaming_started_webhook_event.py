# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_stream_webhook_payload import CallStreamWebhookPayload
from .webhook_meta import WebhookMeta


class CallStreamingStarted(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["streaming.started"] = always("streaming.started")
    payload: CallStreamingStartedPayload


class CallStreamingStartedPayload(CallStreamWebhookPayload, frozen=True, kw_only=True):
    pass


class CallStreamingStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A media stream has started.

    Caused by:

    - `client.calls.actions.answer`, if `stream_url` is given
    - `client.calls.dial`, if `stream_url` is given
    """

    data: CallStreamingStarted
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["streaming.started"]] = "streaming.started"
