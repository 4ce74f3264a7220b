"""The event that every genuine webhook can be, when no typed one fits."""

from __future__ import annotations

from typing import Any, ClassVar

from .._json.datetimes import datetime
from .._json.shapes import json_object
from .base import Model, WebhookEvent

__all__ = [
    "SchemaError",
    "UnrecognizedWebhookData",
    "UnrecognizedWebhookEvent",
    "UnrecognizedWebhookMeta",
]


class SchemaError(Model, frozen=True, kw_only=True):
    """Where a body left the spec. Names types and places, never values."""

    path: str
    """JSON path, for example `$.data.payload.digit`."""
    expected: str
    got: str

    def __str__(self) -> str:
        return f"at {self.path} expected {self.expected}, got {self.got}"


class UnrecognizedWebhookData(Model, frozen=True, kw_only=True):
    """What could be read of the envelope; a field of another type than this reads as `None`."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"payload"})

    event_type: str | None = None
    id: str | None = None
    occurred_at: datetime | None = None
    record_type: str | None = None
    payload: object = None


class UnrecognizedWebhookMeta(Model, frozen=True, kw_only=True):
    """The delivery, as far as it could be read."""

    attempt: int | None = None
    delivered_to: str | None = None


class UnrecognizedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A verified webhook that the spec has no type for, or that breaks the type it has.

    Also a body in the flat v1 format, and one that is no JSON object.
    """

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"body"})

    data: UnrecognizedWebhookData = UnrecognizedWebhookData()
    meta: UnrecognizedWebhookMeta | None = None
    body: object = None
    """The decoded JSON, or `None` where it could not be decoded; `raw` has the bytes."""
    schema_errors: tuple[SchemaError, ...] = ()
    """What broke; empty where the event type is simply not in the spec."""

    @property
    def event_type(self) -> str | None:
        """`data.event_type`, for short."""
        return self.data.event_type

    def to_dict(self) -> dict[str, Any]:
        """The decoded body; empty where that is no JSON object."""
        return dict(json_object(self.body) or {})
