# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

AudioTargetLegsParam: TypeAlias = Literal["self", "opposite", "both"]
"""Which legs of the call hear the audio. The API's default is `self`."""
