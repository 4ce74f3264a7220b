# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

SiprecTrackParam: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"]
"""Which audio track the session carries. The API's default is `both_tracks`."""
