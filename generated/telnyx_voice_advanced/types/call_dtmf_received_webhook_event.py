# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_dtmf_received import CallDtmfReceived
from .webhook_meta import WebhookMeta


class CallDtmfReceivedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A DTMF tone was received. Each key is an event of its own.

    Caused by:

    - `client.calls.actions.gather`
    - `client.calls.actions.gather_using_audio`
    - `client.calls.actions.gather_using_speak`
    """

    data: Verified[CallDtmfReceived]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.dtmf.received"]:
        return "call.dtmf.received"
