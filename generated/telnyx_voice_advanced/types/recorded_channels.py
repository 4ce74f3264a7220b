# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class RecordedChannels(OpenEnum):
    """How many channels the recording has."""

    SINGLE = member("single")
    DUAL = member("dual")
