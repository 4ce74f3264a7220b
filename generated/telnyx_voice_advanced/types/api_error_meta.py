# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import Model


class APIErrorMeta(Model, frozen=True, kw_only=True):
    """More about the error. The API promises no key."""

    url: str | None = None
    """Page that explains the error."""
