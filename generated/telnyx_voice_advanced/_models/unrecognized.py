# Generated; edit spec/ or templates/ instead.
"""The event that every genuine webhook can be, when no typed one fits."""

from __future__ import annotations

from typing import Any, ClassVar

import msgspec

from .._json.datetimes import text_of_subclass
from .._json.shapes import json_object
from .._json.text import decode_json
from .base import Model
from .envelope import (
    NOTHING,
    UnrecognizedWebhookData,
    UnrecognizedWebhookMeta,
    peek,
    read_data,
    read_meta,
)
from .event import WebhookEvent

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


class UnrecognizedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A verified webhook that the spec has no type for, or that breaks the type it has.

    Also a body in the flat v1 format, and one that is no JSON object. `data` and `meta` are what
    `body` has of them: an event that is given the one, by hand or in a copy, gets the other from it.
    """

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"body"})

    event_type: ClassVar[None] = None
    """Always `None`, also where the body names a type of the spec: it is not that type.
    `data.event_type` is the text in the body.
    """
    data: UnrecognizedWebhookData = NOTHING
    meta: UnrecognizedWebhookMeta | None = None
    body: object = None
    """The decoded JSON, or `None` where it could not be decoded; `raw` has the bytes."""
    schema_errors: tuple[SchemaError, ...] = ()
    """What broke; empty where the event type is simply not in the spec."""

    def __post_init__(self) -> None:
        fill = msgspec.structs.force_setattr
        if self.data == NOTHING and self.meta is None:
            fill(self, "data", read_data(self.body))
            fill(self, "meta", read_meta(self.body))
        elif not self._agrees():
            fill(self, "body", self._of_fields())

    def to_dict(self) -> dict[str, Any]:
        """The decoded body; empty where that is no JSON object."""
        content = self.body if self._received() is not None else self._own()
        return dict(json_object(content) or {})

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        same = self._fields() == other._fields()
        # Of a body that could not be decoded its bytes are all that it says.
        return same and (self.body is not None or _decoded(self.raw) == _decoded(other.raw))

    __hash__ = WebhookEvent.__hash__

    def _own(self) -> object:
        return self.body if self._agrees() else self._of_fields()

    def _agrees(self) -> bool:
        """Whether the body says what the fields say; they may have been changed since."""
        return self.data == read_data(self.body) and self.meta == read_meta(self.body)

    def _of_fields(self) -> dict[str, Any]:
        fields = (
            {"data": self.data} if self.meta is None else {"data": self.data, "meta": self.meta}
        )
        said: dict[str, Any] = msgspec.to_builtins(fields, enc_hook=text_of_subclass)
        return said

    def _is_of(self, received: bytes) -> bool:
        body = _decoded(received)
        if body == received or self.body is None:
            return self.body is None and self.data in (NOTHING, peek(received))
        return bool(self.body == body) and self._agrees()


def _decoded(received: bytes) -> object:
    """The JSON in the bytes, or the bytes where it could not be decoded."""
    try:
        return decode_json(received)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return received
