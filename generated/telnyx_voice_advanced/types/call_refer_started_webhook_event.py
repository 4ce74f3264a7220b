# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_refer_webhook_payload import CallReferWebhookPayload
from .webhook_meta import WebhookMeta


class CallReferStarted(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.refer.started"] = always("call.refer.started")
    payload: CallReferStartedPayload


class CallReferStartedPayload(CallReferWebhookPayload, frozen=True, kw_only=True):
    pass


class CallReferStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIP REFER was sent.

    Caused by:

    - `client.calls.actions.refer`
    """

    data: CallReferStarted
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.refer.started"]] = "call.refer.started"
