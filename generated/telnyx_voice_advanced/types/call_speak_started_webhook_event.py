# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_speak_started import CallSpeakStarted
from .webhook_meta import WebhookMeta


class CallSpeakStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A text is being spoken.

    Caused by:

    - `client.calls.actions.speak`
    """

    data: CallSpeakStarted
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.speak.started"]] = "call.speak.started"
