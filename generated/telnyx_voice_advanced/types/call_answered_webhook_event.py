# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_answered import CallAnswered
from .webhook_meta import WebhookMeta


class CallAnsweredWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The call was answered.

    Caused by:

    - `client.calls.actions.answer`
    - `client.calls.actions.transfer`, if the destination answers
    - `client.calls.dial`, if the call is answered
    """

    data: CallAnswered
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.answered"]] = "call.answered"
