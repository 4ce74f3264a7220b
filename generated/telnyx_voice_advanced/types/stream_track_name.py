# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class StreamTrackName(OpenEnum):
    """Which track was to be streamed."""

    INBOUND_TRACK = member("inbound_track")
    OUTBOUND_TRACK = member("outbound_track")
    BOTH_TRACKS = member("both_tracks")
