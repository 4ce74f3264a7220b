# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import OpenEnum


class CallMachineDetectionResult(OpenEnum):
    """Who answered. Telnyx advises to treat `not_sure` as a human."""

    HUMAN = "human"
    MACHINE = "machine"
    NOT_SURE = "not_sure"
