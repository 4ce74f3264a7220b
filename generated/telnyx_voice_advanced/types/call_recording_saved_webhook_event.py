# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._json.datetimes import datetime
from .._models.base import Model, always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallRecordingSaved(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.recording.saved"] = always("call.recording.saved")
    payload: CallRecordingSavedPayload


class CallRecordingSavedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    channels: RecordedChannels | None = None
    recording_started_at: datetime | None = None
    """When the recording started."""
    recording_ended_at: datetime | None = None
    """When the recording ended."""
    recording_urls: RecordingUrls | None = None
    """URLs that are good for ten minutes."""
    public_recording_urls: RecordingUrls | None = None
    """URLs that are good for as long as the file exists. For accounts that asked for them."""


class CallRecordingSavedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A recording is complete and can be fetched.

    Caused by:

    - `client.calls.actions.answer`, if `record` is given
    - `client.calls.actions.bridge`, if `record` is given
    - `client.calls.actions.hangup`, if the call is recorded
    - `client.calls.actions.start_recording`
    - `client.calls.actions.stop_recording`
    - `client.calls.actions.transfer`, if `record` is given
    - `client.calls.dial`, if `record` is given
    """

    data: CallRecordingSaved
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.recording.saved"]] = "call.recording.saved"


class RecordedChannels(OpenEnum):
    """How many channels the recording has."""

    SINGLE = member("single")
    DUAL = member("dual")


class RecordingUrls(Model, frozen=True, kw_only=True):
    """URLs of a recording, by format."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"mp3", "wav"})
    mp3: str | None = None
    """URL of the MP3 file."""
    wav: str | None = None
    """URL of the WAV file."""
