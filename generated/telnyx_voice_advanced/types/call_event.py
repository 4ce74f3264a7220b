# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._json.datetimes import datetime
from .._models.base import Model
from .record_type import RecordType


class CallEvent(Model, frozen=True, kw_only=True):
    """What every event has."""

    id: str | None = None
    """Identifies the event. A repeated delivery has the same id."""
    occurred_at: datetime | None = None
    """When the event occurred."""
    record_type: RecordType | None = None
