# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_refer_webhook_payload import CallReferWebhookPayload
from .webhook_meta import WebhookMeta


class CallReferCompleted(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.refer.completed"] = always("call.refer.completed")
    payload: CallReferCompletedPayload


class CallReferCompletedPayload(CallReferWebhookPayload, frozen=True, kw_only=True):
    pass


class CallReferCompletedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIP REFER has succeeded.

    Caused by:

    - `client.calls.actions.refer`, if the REFER succeeds
    """

    data: CallReferCompleted
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.refer.completed"]] = "call.refer.completed"
