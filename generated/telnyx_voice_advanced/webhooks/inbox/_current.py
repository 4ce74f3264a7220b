# Generated; edit spec/ or templates/ instead.
"""The lease under which a handler runs."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Final

from ._rows import Lease

_current: Final[ContextVar[Lease]] = ContextVar("telnyx_voice_advanced_lease")


def current_lease() -> Lease:
    """The lease of the handler that asks.

    Raises:
        LookupError: no worker of an inbox has called for it.
    """
    try:
        return _current.get()
    except LookupError:
        pass
    raise LookupError("This is for handlers that a worker of an inbox runs, while they run")


def enter_lease(lease: Lease) -> None:
    """Make it the current lease of what runs in this context."""
    _current.set(lease)
