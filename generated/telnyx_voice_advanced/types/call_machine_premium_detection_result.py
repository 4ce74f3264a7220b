# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import OpenEnum


class CallMachinePremiumDetectionResult(OpenEnum):
    """Who or what answered."""

    HUMAN_RESIDENCE = "human_residence"
    HUMAN_BUSINESS = "human_business"
    MACHINE = "machine"
    SILENCE = "silence"
    FAX_DETECTED = "fax_detected"
    NOT_SURE = "not_sure"
