# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_hangup import CallHangup
from .webhook_meta import WebhookMeta


class CallHangupWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The call has ended.

    Caused by:

    - `client.calls.actions.hangup`
    - `client.calls.actions.reject`
    - `client.calls.actions.transfer`
    - `client.calls.dial`
    """

    data: CallHangup
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.hangup"]] = "call.hangup"
