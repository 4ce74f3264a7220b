"""What log records say of a delivery in fields, for programs that read them (`extra=`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._redaction import shortened

if TYPE_CHECKING:
    from .accepted import Accepted


def log_fields(accepted: Accepted, outcome: str) -> dict[str, object]:
    """The event by its id, type and shortened call leg, and the reason in the result of its delivery."""
    event = accepted.event
    leg = event.call_leg_id
    return {
        "event_id": event.id,
        "event_type": event.data.event_type,
        "call_leg_id": None if leg is None else shortened(leg),
        "outcome": outcome,
    }


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
