# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_refer_started import CallReferStarted
from .webhook_meta import WebhookMeta


class CallReferStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIP REFER was sent.

    Caused by:

    - `client.calls.actions.refer`
    """

    data: Verified[CallReferStarted]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.refer.started"]:
        return "call.refer.started"
