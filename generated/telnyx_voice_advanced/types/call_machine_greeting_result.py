# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import OpenEnum


class CallMachineGreetingResult(OpenEnum):
    """How the greeting ended: with a beep, without one (only where `greeting_end` was asked for),
    or not within 30 seconds.
    """

    BEEP_DETECTED = "beep_detected"
    ENDED = "ended"
    NOT_SURE = "not_sure"
