# Generated; edit spec/ or templates/ instead.
"""What can be read of a body that no type fits."""

from __future__ import annotations

from typing import Any, ClassVar, Final, TypeVar, cast

import msgspec

from .._json.datetimes import datetime
from .._json.decoders import json_decoder
from .._json.shapes import json_object
from .._json.text import decode_json
from .base import Model, restore

__all__ = [
    "NOTHING",
    "UnrecognizedWebhookData",
    "UnrecognizedWebhookMeta",
    "peek",
    "read_data",
    "read_meta",
]

_T = TypeVar("_T")


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


NOTHING: Final = restore(UnrecognizedWebhookData, {})
"""What is read of a body that says nothing."""


class _Peek(msgspec.Struct):
    event_type: str | None = None
    id: str | None = None


class _PeekedBody(msgspec.Struct):
    data: _Peek | None = None


_peeker: Final = json_decoder(_PeekedBody)


def read_data(body: object) -> UnrecognizedWebhookData:
    """The `data` of a body, or the body itself where it is flat."""
    whole = json_object(body) or {}
    fields = json_object(whole.get("data")) or whole
    read: dict[str, Any] = {
        "event_type": _as(fields.get("event_type"), str),
        "id": _as(fields.get("id"), str),
        "occurred_at": _as(fields.get("occurred_at"), datetime),
        "record_type": _as(fields.get("record_type"), str),
        "payload": fields.get("payload"),
    }
    return restore(UnrecognizedWebhookData, read)


def read_meta(body: object) -> UnrecognizedWebhookMeta | None:
    """The `meta` of a body."""
    meta = json_object((json_object(body) or {}).get("meta"))
    if meta is None:
        return None
    read = {
        "attempt": _as(meta.get("attempt"), int),
        "delivered_to": _as(meta.get("delivered_to"), str),
    }
    return restore(UnrecognizedWebhookMeta, read)


def peek(received: bytes) -> UnrecognizedWebhookData:
    """What is to be read before a body stops being JSON."""
    try:
        peeked = decode_json(received, _peeker.decode).data or _Peek()
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return NOTHING
    return UnrecognizedWebhookData(event_type=peeked.event_type, id=peeked.id)


def _as(value: object, wanted: type[_T]) -> _T | None:
    if value is None:
        return None
    try:
        return msgspec.convert(value, wanted)
    except msgspec.ValidationError:
        pass
    from .._json.schema_types import convert_by_schema

    try:
        return cast("_T", convert_by_schema(value, wanted))
    except msgspec.ValidationError:
        return None
