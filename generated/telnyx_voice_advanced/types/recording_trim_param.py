# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

RecordingTrimParam: TypeAlias = Literal["trim-silence"]
"""`trim-silence` cuts silence off both ends of the recording."""
