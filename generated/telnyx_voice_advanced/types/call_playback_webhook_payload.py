# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .call_webhook_payload import CallWebhookPayload


class CallPlaybackWebhookPayload(CallWebhookPayload, frozen=True, kw_only=True):
    """What every event about a playback tells."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"media_url"})
    media_name: str | None = None
    """Name of the file, where it came from the media storage."""
    media_url: str | None = None
    """URL of the file, where it came from the web."""
    overlay: bool | None = None
    """Whether the audio was mixed with other audio."""
