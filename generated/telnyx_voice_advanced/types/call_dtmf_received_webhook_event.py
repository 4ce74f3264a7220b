# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_parties_webhook_payload import CallPartiesWebhookPayload
from .webhook_meta import WebhookMeta


class CallDtmfReceived(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.dtmf.received"] = always("call.dtmf.received")
    payload: CallDtmfReceivedPayload


class CallDtmfReceivedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    __sensitive__: ClassVar[frozenset[str]] = frozenset({"digit"})
    digit: str | None = None
    """The key that was pressed."""


class CallDtmfReceivedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A DTMF tone was received. Each key is an event of its own.

    Caused by:

    - `client.calls.actions.gather`
    - `client.calls.actions.gather_using_audio`
    - `client.calls.actions.gather_using_speak`
    """

    data: CallDtmfReceived
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.dtmf.received"]] = "call.dtmf.received"
