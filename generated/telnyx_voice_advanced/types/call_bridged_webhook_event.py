# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_leg_webhook_payload import CallLegWebhookPayload
from .webhook_meta import WebhookMeta


class CallBridged(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.bridged"] = always("call.bridged")
    payload: CallBridgedPayload


class CallBridgedPayload(CallLegWebhookPayload, frozen=True, kw_only=True):
    pass


class CallBridgedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The leg was bridged with another one. Each of the two has an event of its own.

    Caused by:

    - `client.calls.actions.bridge`
    - `client.calls.actions.transfer`, if the destination answers
    - `client.calls.dial`, if `bridge_on_answer` is set
    """

    data: CallBridged
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.bridged"]] = "call.bridged"
