# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_speak_ended import CallSpeakEnded
from .webhook_meta import WebhookMeta


class CallSpeakEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A text has been spoken, or was stopped.

    Caused by:

    - `client.calls.actions.speak`
    - `client.calls.actions.stop_playback`, if a text is spoken
    """

    data: CallSpeakEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.speak.ended"]] = "call.speak.ended"
