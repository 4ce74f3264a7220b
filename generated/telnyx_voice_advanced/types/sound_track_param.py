# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

SoundTrackParam: TypeAlias = Literal["inbound", "outbound", "both"]
"""Which track is changed. The API's default is `outbound`."""
