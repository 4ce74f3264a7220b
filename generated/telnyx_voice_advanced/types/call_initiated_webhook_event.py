# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_initiated import CallInitiated
from .webhook_meta import WebhookMeta


class CallInitiatedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A call has begun: it has come in, or it is being placed.

    Caused by:

    - `client.calls.actions.transfer`
    - `client.calls.dial`
    """

    data: CallInitiated
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.initiated"]] = "call.initiated"
