# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

InworldDeliveryModeParam: TypeAlias = Literal["STABLE", "BALANCED", "CREATIVE"]
"""How expressive the voice is, from steady to varied. `TTS2` only."""
