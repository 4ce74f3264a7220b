# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_siprec_stopped import CallSiprecStopped
from .webhook_meta import WebhookMeta


class CallSiprecStoppedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIPREC session has stopped.

    Caused by:

    - `client.calls.actions.start_siprec`
    - `client.calls.actions.stop_siprec`
    """

    data: CallSiprecStopped
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["siprec.stopped"]] = "siprec.stopped"
