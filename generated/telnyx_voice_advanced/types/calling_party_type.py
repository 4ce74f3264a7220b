# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallingPartyType(OpenEnum):
    """`pstn` for the telephone network, `sip` for a SIP endpoint."""

    PSTN = member("pstn")
    SIP = member("sip")
