# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import Model, always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallStreamParams(Model, frozen=True, kw_only=True):
    """How the stream was asked for."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"stream_url"})
    stream_url: str | None = None
    """WebSocket URL that should have received the audio."""
    track: StreamTrackName | None = None


class CallStreamType(OpenEnum):
    """Kind of the stream."""

    WEBSOCKET = member("websocket")
    DIALOGFLOW = member("dialogflow")


class CallStreamingFailed(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["streaming.failed"] = always("streaming.failed")
    payload: CallStreamingFailedPayload


class CallStreamingFailedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    failure_reason: str | None = None
    """Why the stream failed, such as `connection_failed`."""
    stream_id: str | None = None
    """Identifies the stream."""
    stream_params: CallStreamParams | None = None
    stream_type: CallStreamType | None = None


class CallStreamingFailedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A media stream could not be started, or broke.

    Caused by:

    - `client.calls.actions.answer`, if `stream_url` is given and the stream fails
    - `client.calls.dial`, if `stream_url` is given and the stream fails
    """

    data: CallStreamingFailed
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["streaming.failed"]] = "streaming.failed"


class StreamTrackName(OpenEnum):
    """Which track was to be streamed."""

    INBOUND_TRACK = member("inbound_track")
    OUTBOUND_TRACK = member("outbound_track")
    BOTH_TRACKS = member("both_tracks")
