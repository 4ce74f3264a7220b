# Generated; edit spec/ or templates/ instead.
"""What log records say of a delivery in fields, for programs that read them (`extra=`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._redaction import shortened
from .._unwrap.log_fields import event_fields

if TYPE_CHECKING:
    from .accepted import Accepted


def log_fields(accepted: Accepted, outcome: str) -> dict[str, object]:
    """Those of its event, and the reason in the result of its delivery."""
    return event_fields(accepted.event, outcome)


def stored_fields(
    key: str, leg: str | None, event_type: str | None, outcome: str
) -> dict[str, object]:
    """The same of an event of which no more is at hand than what it is stored by."""
    return {
        "event_id": key[3:] if key.startswith("id:") else None,
        "event_type": event_type,
        "call_leg_id": None if leg is None else shortened(leg),
        "outcome": outcome,
    }
