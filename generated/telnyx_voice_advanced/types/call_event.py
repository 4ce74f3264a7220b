# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, TypeAlias

from .._json.datetimes import datetime
from .._models.base import Model


class CallEvent(Model, frozen=True, kw_only=True):
    """What every event has."""

    id: str | None = None
    """Identifies the event. A repeated delivery has the same id."""
    occurred_at: datetime | None = None
    """When the event occurred."""
    record_type: RecordType | None = None


RecordType: TypeAlias = Literal["event"]
"""Tells an event from the other records of the API."""
