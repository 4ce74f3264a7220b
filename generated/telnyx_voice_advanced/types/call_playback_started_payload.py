# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_playback_webhook_payload import CallPlaybackWebhookPayload


class CallPlaybackStartedPayload(CallPlaybackWebhookPayload, frozen=True, kw_only=True):
    pass
