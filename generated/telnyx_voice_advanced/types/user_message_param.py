# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class UserMessageParam(TypedDict):
    """A message of the user."""

    role: Literal["user"]
    content: str
    """What the user said."""
    metadata: NotRequired[dict[str, object]]
    """Anything to keep with the message."""
