# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

RecordingTrackParam: TypeAlias = Literal["both", "inbound", "outbound"]
"""Which audio is recorded. One track alone always gives one channel. The API's default is `both`."""
