# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import Model


class APIErrorSource(Model, frozen=True, kw_only=True):
    """Which part of the request is at fault."""

    pointer: str | None = None
    """JSON pointer into the body of the request."""
    parameter: str | None = None
    """Name of a query parameter."""
