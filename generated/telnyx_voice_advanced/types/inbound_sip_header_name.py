# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class InboundSipHeaderName(OpenEnum):
    """Name of the header."""

    USER_TO_USER = member("User-to-User")
    DIVERSION = member("Diversion")
