# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_refer_started import CallReferStarted
from .webhook_meta import WebhookMeta


class CallReferStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIP REFER was sent.

    Caused by:

    - `client.calls.actions.refer`
    """

    data: CallReferStarted
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.refer.started"]] = "call.refer.started"
