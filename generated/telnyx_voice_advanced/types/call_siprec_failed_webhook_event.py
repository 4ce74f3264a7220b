# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_siprec_failed import CallSiprecFailed
from .webhook_meta import WebhookMeta


class CallSiprecFailedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIPREC session could not be started, or broke.

    Caused by:

    - `client.calls.actions.start_siprec`
    """

    data: Verified[CallSiprecFailed]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["siprec.failed"]:
        return "siprec.failed"
