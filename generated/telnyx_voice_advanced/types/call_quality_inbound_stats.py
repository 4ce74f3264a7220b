# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import Model


class CallQualityInboundStats(Model, frozen=True, kw_only=True):
    """Statistics on the audio that was received. Numbers may come as text."""

    jitter_max_variance: str | float | None = None
    """Largest variance of the jitter."""
    jitter_packet_count: str | int | None = None
    """How many packets the jitter was measured on."""
    mos: str | float | None = None
    """Mean opinion score, from 1 (bad) to 5 (excellent)."""
    packet_count: str | int | None = None
    """How many audio packets were received."""
    skip_packet_count: str | int | None = None
    """How many of them were lost."""
