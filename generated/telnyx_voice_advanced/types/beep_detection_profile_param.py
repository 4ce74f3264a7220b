# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

BeepDetectionProfileParam: TypeAlias = Literal["both", "freq_only"]
"""Which detectors have to agree on a beep: that of amplitude and that of frequency, or the second
alone.
"""
