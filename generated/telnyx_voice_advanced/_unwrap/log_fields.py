# Generated; edit spec/ or templates/ instead.
"""What log records say of an event in fields, for programs that read them (`extra=`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._redaction import shortened

if TYPE_CHECKING:
    from ..types import UnwrapWebhookEvent


def event_fields(event: UnwrapWebhookEvent, outcome: str) -> dict[str, object]:
    """The event by its id, type and shortened call leg, and what came of it."""
    leg = event.call_leg_id
    return {
        "event_id": event.id,
        "event_type": event.data.event_type,
        "call_leg_id": None if leg is None else shortened(leg),
        "outcome": outcome,
    }
