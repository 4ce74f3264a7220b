# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._json.datetimes import datetime
from .call_webhook_payload import CallWebhookPayload
from .recorded_channels import RecordedChannels
from .recording_urls import RecordingUrls


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
