# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallDirection(OpenEnum):
    """Whether the call came in or went out."""

    INCOMING = member("incoming")
    OUTGOING = member("outgoing")
