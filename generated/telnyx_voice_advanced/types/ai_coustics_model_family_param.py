# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

AiCousticsModelFamilyParam: TypeAlias = Literal["sparrow", "quail"]
"""Family of AiCoustics models: `sparrow` for calls between people, `quail` for voice agents and
speech to text.
"""
