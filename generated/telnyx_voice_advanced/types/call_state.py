# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallState(OpenEnum):
    """State of the call. `parked` waits for a command."""

    PARKED = member("parked")
    BRIDGING = member("bridging")
    ANSWERED = member("answered")
    HANGUP = member("hangup")
