# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
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

    data: Verified[CallHangup]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.hangup"]:
        return "call.hangup"
