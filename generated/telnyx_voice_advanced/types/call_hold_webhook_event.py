# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_parties_webhook_payload import CallPartiesWebhookPayload
from .webhook_meta import WebhookMeta


class CallHold(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.hold"] = always("call.hold")
    payload: CallHoldPayload


class CallHoldPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    pass


class CallHoldWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The call was put on hold.

    Caused by:

    - `client.calls.actions.answer`, if the call is put on hold
    - `client.calls.dial`, if the call is put on hold
    """

    data: CallHold
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.hold"]] = "call.hold"
