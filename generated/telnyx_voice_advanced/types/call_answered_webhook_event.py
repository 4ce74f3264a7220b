# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_answered import CallAnswered
from .webhook_meta import WebhookMeta


class CallAnsweredWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The call was answered.

    Caused by:

    - `client.calls.actions.answer`
    - `client.calls.actions.transfer`, if the destination answers
    - `client.calls.dial`, if the call is answered
    """

    data: Verified[CallAnswered]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.answered"]:
        return "call.answered"
