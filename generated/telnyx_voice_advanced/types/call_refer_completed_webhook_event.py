# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_refer_completed import CallReferCompleted
from .webhook_meta import WebhookMeta


class CallReferCompletedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIP REFER has succeeded.

    Caused by:

    - `client.calls.actions.refer`, if the REFER succeeds
    """

    data: Verified[CallReferCompleted]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.refer.completed"]:
        return "call.refer.completed"
