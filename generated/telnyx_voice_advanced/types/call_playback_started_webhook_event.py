# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_playback_webhook_payload import CallPlaybackWebhookPayload
from .webhook_meta import WebhookMeta


class CallPlaybackStarted(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.playback.started"] = always("call.playback.started")
    payload: CallPlaybackStartedPayload


class CallPlaybackStartedPayload(CallPlaybackWebhookPayload, frozen=True, kw_only=True):
    pass


class CallPlaybackStartedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A file is being played.

    Caused by:

    - `client.calls.actions.gather_using_audio`
    - `client.calls.actions.start_playback`
    """

    data: CallPlaybackStarted
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.playback.started"]] = "call.playback.started"
