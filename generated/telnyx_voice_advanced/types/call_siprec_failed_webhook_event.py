# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import WebhookEvent
from .call_siprec_failed import CallSiprecFailed
from .webhook_meta import WebhookMeta


class CallSiprecFailedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIPREC session could not be started, or broke."""

    data: CallSiprecFailed
    meta: WebhookMeta | None = None
