# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import WebhookEvent
from .call_siprec_started import CallSiprecStarted
from .webhook_meta import WebhookMeta


class CallSiprecStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIPREC session has started."""

    data: CallSiprecStarted
    meta: WebhookMeta | None = None
