# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_refer_webhook_payload import CallReferWebhookPayload
from .webhook_meta import WebhookMeta


class CallReferFailed(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.refer.failed"] = always("call.refer.failed")
    payload: CallReferFailedPayload


class CallReferFailedPayload(CallReferWebhookPayload, frozen=True, kw_only=True):
    pass


class CallReferFailedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIP REFER has failed.

    Caused by:

    - `client.calls.actions.refer`, if the REFER fails
    """

    data: CallReferFailed
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.refer.failed"]] = "call.refer.failed"
