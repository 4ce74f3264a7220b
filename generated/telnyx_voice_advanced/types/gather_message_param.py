# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .gather_message_role_param import GatherMessageRoleParam


class GatherMessageParam(TypedDict):
    """A turn of a conversation."""

    content: NotRequired[str]
    """What was said."""
    role: NotRequired[GatherMessageRoleParam]
    """Who said it."""
