# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_playback_ended import CallPlaybackEnded
from .webhook_meta import WebhookMeta


class CallPlaybackEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A file has been played, or was stopped.

    Caused by:

    - `client.calls.actions.gather_using_audio`
    - `client.calls.actions.start_playback`
    - `client.calls.actions.stop_playback`, if a file is played
    """

    data: Verified[CallPlaybackEnded]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.playback.ended"]:
        return "call.playback.ended"
