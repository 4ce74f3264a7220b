# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallSiprecStarted(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["siprec.started"] = always("siprec.started")
    payload: CallSiprecStartedPayload


class CallSiprecStartedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    pass


class CallSiprecStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIPREC session has started.

    Caused by:

    - `client.calls.actions.start_siprec`
    """

    data: CallSiprecStarted
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["siprec.started"]] = "siprec.started"
