# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallSpeakEnded(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.speak.ended"] = always("call.speak.ended")
    payload: CallSpeakEndedPayload


class CallSpeakEndedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    status: CallSpeakStatus | None = None


class CallSpeakEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A text has been spoken, or was stopped.

    Caused by:

    - `client.calls.actions.speak`
    - `client.calls.actions.stop_playback`, if a text is spoken
    """

    data: CallSpeakEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.speak.ended"]] = "call.speak.ended"


class CallSpeakStatus(OpenEnum):
    """How speaking ended."""

    COMPLETED = member("completed")
    CALL_HANGUP = member("call_hangup")
    CANCELLED_AMD = member("cancelled_amd")
