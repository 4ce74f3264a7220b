# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallSiprecFailed(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["siprec.failed"] = always("siprec.failed")
    payload: CallSiprecFailedPayload


class CallSiprecFailedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    failure_cause: str | None = None
    """Why the session failed, as a Q.850 cause such as `no_answer`."""


class CallSiprecFailedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIPREC session could not be started, or broke.

    Caused by:

    - `client.calls.actions.start_siprec`
    """

    data: CallSiprecFailed
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["siprec.failed"]] = "siprec.failed"
