# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import Model


class CallQualityOutboundStats(Model, frozen=True, kw_only=True):
    """Statistics on the audio that was sent. Numbers may come as text."""

    packet_count: str | int | None = None
    """How many audio packets were sent."""
    skip_packet_count: str | int | None = None
    """How many of them were lost."""
