# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_initiated import CallInitiated
from .webhook_meta import WebhookMeta


class CallInitiatedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A call has begun: it has come in, or it is being placed.

    Caused by:

    - `client.calls.actions.transfer`
    - `client.calls.dial`
    """

    data: Verified[CallInitiated]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.initiated"]:
        return "call.initiated"
