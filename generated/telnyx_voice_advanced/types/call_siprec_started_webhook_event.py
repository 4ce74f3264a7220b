# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_siprec_started import CallSiprecStarted
from .webhook_meta import WebhookMeta


class CallSiprecStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIPREC session has started.

    Caused by:

    - `client.calls.actions.start_siprec`
    """

    data: CallSiprecStarted
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["siprec.started"]] = "siprec.started"
