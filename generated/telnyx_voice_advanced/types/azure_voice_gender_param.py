# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

AzureVoiceGenderParam: TypeAlias = Literal["Male", "Female"]
"""Gender of the voice."""
