# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_playback_webhook_payload import CallPlaybackWebhookPayload
from .webhook_meta import WebhookMeta


class CallPlaybackEnded(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.playback.ended"] = always("call.playback.ended")
    payload: CallPlaybackEndedPayload


class CallPlaybackEndedPayload(CallPlaybackWebhookPayload, frozen=True, kw_only=True):
    status: CallPlaybackStatus | None = None
    status_detail: str | None = None
    """More about a failure."""


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


class CallPlaybackStatus(OpenEnum):
    """How the playback ended."""

    FILE_NOT_FOUND = member("file_not_found")
    CALL_HANGUP = member("call_hangup")
    UNKNOWN = member("unknown")
    CANCELLED = member("cancelled")
    CANCELLED_AMD = member("cancelled_amd")
    COMPLETED = member("completed")
    FAILED = member("failed")
