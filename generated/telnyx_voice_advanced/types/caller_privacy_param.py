# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

CallerPrivacyParam: TypeAlias = Literal["id", "none"]
"""`id` hides the name and number of the caller from the callee."""
