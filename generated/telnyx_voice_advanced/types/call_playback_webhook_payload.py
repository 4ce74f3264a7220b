# Generated; edit spec/ or templates/ instead.
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
