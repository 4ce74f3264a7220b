# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .._models.base import Model


class ConversationMessageToolCallFunction(Model, frozen=True, kw_only=True):
    """The function that was called."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"arguments"})
    name: str | None = None
    """Name of the function."""
    arguments: str | None = None
    """The arguments, as a JSON text."""
