# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallMachineDetectionResult(OpenEnum):
    """Who answered. Telnyx advises to treat `not_sure` as a human."""

    HUMAN = member("human")
    MACHINE = member("machine")
    NOT_SURE = member("not_sure")
