# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import Model
from .api_error_meta import APIErrorMeta
from .api_error_source import APIErrorSource


class APIErrorDetail(Model, frozen=True, kw_only=True):
    """One thing that went wrong."""

    code: str
    """Number of the error in the catalogue, as text. It means nothing without the status: 10011 is
    a rate limit under 429 and a refused media encryption under 422.
    """
    title: str
    """Short name of the error."""
    detail: str | None = None
    """A sentence about this occurrence."""
    meta: APIErrorMeta | None = None
    """More about the error. The API promises no key."""
    source: APIErrorSource | None = None
    """Which part of the request is at fault."""
