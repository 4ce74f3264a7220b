# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_state_webhook_payload import CallStateWebhookPayload
from .webhook_meta import WebhookMeta


class CallAnswered(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.answered"] = always("call.answered")
    payload: CallAnsweredPayload


class CallAnsweredPayload(CallStateWebhookPayload, frozen=True, kw_only=True):
    pass


class CallAnsweredWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The call was answered.

    Caused by:

    - `client.calls.actions.answer`
    - `client.calls.actions.transfer`, if the destination answers
    - `client.calls.dial`, if the call is answered
    """

    data: CallAnswered
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.answered"]] = "call.answered"
