# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_siprec_stopped import CallSiprecStopped
from .webhook_meta import WebhookMeta


class CallSiprecStoppedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIPREC session has stopped.

    Caused by:

    - `client.calls.actions.start_siprec`
    - `client.calls.actions.stop_siprec`
    """

    data: Verified[CallSiprecStopped]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["siprec.stopped"]:
        return "siprec.stopped"
