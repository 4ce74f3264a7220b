# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .._models.base import Model


class CustomSipHeader(Model, frozen=True, kw_only=True):
    """A custom SIP header."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"value"})
    name: str | None = None
    """Name of the header."""
    value: str | None = None
    """Text of the header."""
