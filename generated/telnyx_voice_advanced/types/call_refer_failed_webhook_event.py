# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_refer_failed import CallReferFailed
from .webhook_meta import WebhookMeta


class CallReferFailedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIP REFER has failed.

    Caused by:

    - `client.calls.actions.refer`, if the REFER fails
    """

    data: CallReferFailed
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.refer.failed"]] = "call.refer.failed"
