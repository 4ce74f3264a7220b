# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallAIGatherStatus(OpenEnum):
    """Whether what was gathered fits the schema."""

    VALID = member("valid")
    INVALID = member("invalid")
