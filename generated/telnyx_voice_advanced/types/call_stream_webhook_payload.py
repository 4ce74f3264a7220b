# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar

from .call_webhook_payload import CallWebhookPayload


class CallStreamWebhookPayload(CallWebhookPayload, frozen=True, kw_only=True):
    """What an event about a media stream tells."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"stream_url"})
    stream_url: str | None = None
    """WebSocket URL that receives the audio."""
