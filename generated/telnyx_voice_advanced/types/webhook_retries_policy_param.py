# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypedDict


class WebhookRetriesPolicyParam(TypedDict):
    """When the deliveries of an event are repeated."""

    retries_ms: NotRequired[list[int]]
    """Pauses before each repetition, in milliseconds. Their sum may be 60000 at most."""
