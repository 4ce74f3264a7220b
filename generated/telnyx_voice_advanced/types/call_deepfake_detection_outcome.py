# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallDeepfakeDetectionOutcome(OpenEnum):
    """What the voice is: a human's, a synthetic one, or none that could be heard in time."""

    REAL = member("real")
    FAKE = member("fake")
    SILENCE_TIMEOUT = member("silence_timeout")
