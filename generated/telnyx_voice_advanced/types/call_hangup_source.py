# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallHangupSource(OpenEnum):
    """Who ended the call."""

    CALLER = member("caller")
    CALLEE = member("callee")
    UNKNOWN = member("unknown")
