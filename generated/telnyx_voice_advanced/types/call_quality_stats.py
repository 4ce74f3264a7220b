# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import Model
from .call_quality_inbound_stats import CallQualityInboundStats
from .call_quality_outbound_stats import CallQualityOutboundStats


class CallQualityStats(Model, frozen=True, kw_only=True):
    """Statistics on the quality of the call."""

    inbound: CallQualityInboundStats | None = None
    outbound: CallQualityOutboundStats | None = None
