# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_hold import CallHold
from .webhook_meta import WebhookMeta


class CallHoldWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The call was put on hold.

    Caused by:

    - `client.calls.actions.answer`, if the call is put on hold
    - `client.calls.dial`, if the call is put on hold
    """

    data: CallHold
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.hold"]] = "call.hold"
