# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_playback_started import CallPlaybackStarted
from .webhook_meta import WebhookMeta


class CallPlaybackStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A file is being played.

    Caused by:

    - `client.calls.actions.gather_using_audio`
    - `client.calls.actions.start_playback`
    """

    data: CallPlaybackStarted
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.playback.started"]] = "call.playback.started"
