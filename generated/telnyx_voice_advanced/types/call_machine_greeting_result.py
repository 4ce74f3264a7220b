# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallMachineGreetingResult(OpenEnum):
    """How the greeting ended: with a beep, without one (only where `greeting_end` was asked for),
    or not within 30 seconds.
    """

    BEEP_DETECTED = member("beep_detected")
    ENDED = member("ended")
    NOT_SURE = member("not_sure")
