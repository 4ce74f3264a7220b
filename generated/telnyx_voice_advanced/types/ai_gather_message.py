# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .._models.base import Model
from .ai_gather_message_role import AIGatherMessageRole


class AIGatherMessage(Model, frozen=True, kw_only=True):
    """A turn of the conversation."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"content"})
    content: str | None = None
    """What was said."""
    role: AIGatherMessageRole | None = None
