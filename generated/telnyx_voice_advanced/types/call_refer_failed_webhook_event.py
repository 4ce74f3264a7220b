# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_refer_failed import CallReferFailed
from .webhook_meta import WebhookMeta


class CallReferFailedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIP REFER has failed.

    Caused by:

    - `client.calls.actions.refer`, if the REFER fails
    """

    data: Verified[CallReferFailed]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.refer.failed"]:
        return "call.refer.failed"
