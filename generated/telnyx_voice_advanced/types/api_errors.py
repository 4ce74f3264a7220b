# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import Model
from .api_error_detail import APIErrorDetail


class APIErrors(Model, frozen=True, kw_only=True):
    """The body of every response that is not a success."""

    errors: list[APIErrorDetail] | None = None
    """What went wrong, most often one entry."""
