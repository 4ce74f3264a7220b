# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_unhold import CallUnhold
from .webhook_meta import WebhookMeta


class CallUnholdWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The call was taken off hold.

    Caused by:

    - `client.calls.actions.answer`, if the call is taken off hold
    - `client.calls.dial`, if the call is taken off hold
    """

    data: Verified[CallUnhold]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.unhold"]:
        return "call.unhold"
