# Generated; edit spec/ or templates/ instead.
"""What an inbox raises."""

from __future__ import annotations

from ..._errors import TelnyxError


class InboxError(TelnyxError):
    """The database of an inbox could not do what it was asked for; `__cause__` is its own exception."""


class LeaseLostError(InboxError):
    """The event belongs to another worker by now: what this one did must not be committed."""
