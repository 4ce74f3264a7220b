# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import OpenEnum


class CallMachinePremiumGreetingResult(OpenEnum):
    """How the greeting ended. `prompt_ended` only comes from
    `premium_ios_call_screening_detection`.
    """

    BEEP_DETECTED = "beep_detected"
    NO_BEEP_DETECTED = "no_beep_detected"
    PROMPT_ENDED = "prompt_ended"
