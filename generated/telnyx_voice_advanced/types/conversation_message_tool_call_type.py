# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import OpenEnum


class ConversationMessageToolCallType(OpenEnum):
    """The kind of tool."""

    FUNCTION = "function"
