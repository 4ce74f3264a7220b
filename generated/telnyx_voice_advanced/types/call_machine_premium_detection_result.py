# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallMachinePremiumDetectionResult(OpenEnum):
    """Who or what answered."""

    HUMAN_RESIDENCE = member("human_residence")
    HUMAN_BUSINESS = member("human_business")
    MACHINE = member("machine")
    SILENCE = member("silence")
    FAX_DETECTED = member("fax_detected")
    NOT_SURE = member("not_sure")
