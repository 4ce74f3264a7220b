# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallGatherStatus(OpenEnum):
    """How gathering ended."""

    VALID = member("valid")
    INVALID = member("invalid")
    CALL_HANGUP = member("call_hangup")
    CANCELLED = member("cancelled")
    CANCELLED_AMD = member("cancelled_amd")
    TIMEOUT = member("timeout")
