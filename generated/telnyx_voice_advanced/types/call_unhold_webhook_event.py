# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_parties_webhook_payload import CallPartiesWebhookPayload
from .webhook_meta import WebhookMeta


class CallUnhold(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.unhold"] = always("call.unhold")
    payload: CallUnholdPayload


class CallUnholdPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    pass


class CallUnholdWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The call was taken off hold.

    Caused by:

    - `client.calls.actions.answer`, if the call is taken off hold
    - `client.calls.dial`, if the call is taken off hold
    """

    data: CallUnhold
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.unhold"]] = "call.unhold"
