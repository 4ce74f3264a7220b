# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_playback_ended import CallPlaybackEnded
from .webhook_meta import WebhookMeta


class CallPlaybackEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A file has been played, or was stopped.

    Caused by:

    - `client.calls.actions.gather_using_audio`
    - `client.calls.actions.start_playback`
    - `client.calls.actions.stop_playback`, if a file is played
    """

    data: CallPlaybackEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.playback.ended"]] = "call.playback.ended"
