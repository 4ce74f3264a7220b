# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

SipHeaderNameParam: TypeAlias = Literal["User-to-User"]
"""Name of the header, the only one that may be sent."""


class SipHeaderParam(TypedDict):
    """A SIP header."""

    name: SipHeaderNameParam
    """Name of the header, the only one that may be sent."""
    value: str
    """Text of the header."""
