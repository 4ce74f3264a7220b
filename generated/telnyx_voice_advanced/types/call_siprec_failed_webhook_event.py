# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_siprec_failed import CallSiprecFailed
from .webhook_meta import WebhookMeta


class CallSiprecFailedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIPREC session could not be started, or broke.

    Caused by:

    - `client.calls.actions.start_siprec`
    """

    data: CallSiprecFailed
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["siprec.failed"]] = "siprec.failed"
