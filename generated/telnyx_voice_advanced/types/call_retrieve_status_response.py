# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .._models.base import Model
from .call import Call


class CallRetrieveStatusResponse(Model, frozen=True, kw_only=True):
    """The status of a call."""

    data: Call
    """A call and its status."""
