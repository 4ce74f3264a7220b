# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallSpeakStatus(OpenEnum):
    """How speaking ended."""

    COMPLETED = member("completed")
    CALL_HANGUP = member("call_hangup")
    CANCELLED_AMD = member("cancelled_amd")
