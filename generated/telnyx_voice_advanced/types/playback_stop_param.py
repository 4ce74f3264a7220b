# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

PlaybackStopParam: TypeAlias = Literal["current", "all"]
"""What is stopped: the audio that plays now, or that and all that waits in the queue."""
