# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

GatherMessageRoleParam: TypeAlias = Literal["assistant", "user"]
"""Who said it."""
