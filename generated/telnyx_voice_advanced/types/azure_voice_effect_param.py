# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

AzureVoiceEffectParam: TypeAlias = Literal["eq_car", "eq_telecomhp8k"]
"""Effect on the audio."""
