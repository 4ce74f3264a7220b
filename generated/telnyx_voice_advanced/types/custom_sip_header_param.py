# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import TypedDict


class CustomSipHeaderParam(TypedDict):
    """A custom SIP header."""

    name: str
    """Name of the header."""
    value: str
    """Text of the header."""
