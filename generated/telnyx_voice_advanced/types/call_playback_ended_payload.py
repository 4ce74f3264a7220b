# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_playback_status import CallPlaybackStatus
from .call_playback_webhook_payload import CallPlaybackWebhookPayload


class CallPlaybackEndedPayload(CallPlaybackWebhookPayload, frozen=True, kw_only=True):
    status: CallPlaybackStatus | None = None
    status_detail: str | None = None
    """More about a failure."""
