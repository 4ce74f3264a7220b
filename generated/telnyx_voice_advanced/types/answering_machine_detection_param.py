# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

AnsweringMachineDetectionParam: TypeAlias = Literal[
    "premium",
    "premium_ios_call_screening_detection",
    "detect",
    "detect_beep",
    "detect_words",
    "greeting_end",
    "disabled",
]
"""How to find out who or what answers. `premium` reports by the premium events, the others by the
standard ones. `greeting_end` and `detect_words` also report the end of a machine's greeting,
and `detect_beep` reports a beep alone. `premium_ios_call_screening_detection` also waits for
the call screening of iOS to end. The API's default is `disabled`.
"""
