# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallMachinePremiumGreetingResult(OpenEnum):
    """How the greeting ended. `prompt_ended` only comes from
    `premium_ios_call_screening_detection`.
    """

    BEEP_DETECTED = member("beep_detected")
    NO_BEEP_DETECTED = member("no_beep_detected")
    PROMPT_ENDED = member("prompt_ended")
