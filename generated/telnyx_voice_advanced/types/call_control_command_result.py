# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .._models.base import Model


class CallControlCommandResult(Model, frozen=True, kw_only=True):
    """What became of a command."""

    result: str | None = None
    """`ok` when Telnyx took the command. What the command did to the call is told by webhooks, if
    at all.
    """
