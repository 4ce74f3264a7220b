# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class SystemMessageParam(TypedDict):
    """A message of the system, which the model follows whatever the user says."""

    role: Literal["system"]
    content: str
    """Instructions for the model."""
    metadata: NotRequired[dict[str, object]]
    """Anything to keep with the message."""
