# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import TypedDict


class CustomSipHeaderParam(TypedDict):
    """A custom SIP header."""

    name: str
    """Name of the header."""
    value: str
    """Text of the header."""
