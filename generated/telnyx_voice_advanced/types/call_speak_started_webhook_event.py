# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallSpeakStarted(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.speak.started"] = always("call.speak.started")
    payload: CallSpeakStartedPayload


class CallSpeakStartedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    pass


class CallSpeakStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A text is being spoken.

    Caused by:

    - `client.calls.actions.speak`
    """

    data: CallSpeakStarted
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.speak.started"]] = "call.speak.started"
