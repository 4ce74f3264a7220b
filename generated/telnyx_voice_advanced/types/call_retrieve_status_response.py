# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import Model
from .call import Call


class CallRetrieveStatusResponse(Model, frozen=True, kw_only=True):
    """The status of a call."""

    data: Call
    """A call and its status."""
