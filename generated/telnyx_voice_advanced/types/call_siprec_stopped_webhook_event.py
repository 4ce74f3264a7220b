# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallSiprecStopped(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["siprec.stopped"] = always("siprec.stopped")
    payload: CallSiprecStoppedPayload


class CallSiprecStoppedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    hangup_cause: str | None = None
    """Why the session stopped, as a Q.850 cause such as `normal_clearing`."""


class CallSiprecStoppedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A SIPREC session has stopped.

    Caused by:

    - `client.calls.actions.start_siprec`
    - `client.calls.actions.stop_siprec`
    """

    data: CallSiprecStopped
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["siprec.stopped"]] = "siprec.stopped"
