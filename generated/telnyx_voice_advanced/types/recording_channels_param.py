# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

RecordingChannelsParam: TypeAlias = Literal["single", "dual"]
"""How many channels the recording has. `dual` puts the first leg on one channel and the others on
the second.
"""
