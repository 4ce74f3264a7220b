# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_speak_ended import CallSpeakEnded
from .webhook_meta import WebhookMeta


class CallSpeakEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A text has been spoken, or was stopped.

    Caused by:

    - `client.calls.actions.speak`
    - `client.calls.actions.stop_playback`, if a text is spoken
    """

    data: Verified[CallSpeakEnded]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.speak.ended"]:
        return "call.speak.ended"
