# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_siprec_started import CallSiprecStarted
from .webhook_meta import WebhookMeta


class CallSiprecStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIPREC session has started.

    Caused by:

    - `client.calls.actions.start_siprec`
    """

    data: Verified[CallSiprecStarted]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["siprec.started"]:
        return "siprec.started"
