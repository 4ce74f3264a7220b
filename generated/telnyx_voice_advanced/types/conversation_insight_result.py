# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Any, ClassVar

from .._models.base import Model


class ConversationInsightResult(Model, frozen=True, kw_only=True):
    """One insight about a conversation."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"result"})
    insight_id: str | None = None
    """Identifies the insight."""
    result: Any = None
    """The insight, as text or as an object."""
