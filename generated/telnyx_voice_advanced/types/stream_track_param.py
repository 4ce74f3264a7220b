# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

StreamTrackParam: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"]
"""Which track is streamed. The API's default is `inbound_track`."""
