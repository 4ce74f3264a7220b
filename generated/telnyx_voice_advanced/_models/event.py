# Generated; edit spec/ or templates/ instead.
"""The envelope of a webhook event: what all events have, and the body that they were read from.

The body is no field. So nothing that copies fields, encodes them or compares them takes it along,
and a copy with another field tells that field and not the body that it came from.
"""

from __future__ import annotations

import copyreg
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Self, TypeVar

import msgspec

from .._json.datetimes import datetime
from .._json.decoders import convert
from .._json.prepared import prepared
from .._json.shapes import json_object
from .._json.text import decode_json
from .base import Model, ModelMeta, restore
from .field_types import field_types
from .pickled_names import name_in_pickles

__all__ = ["WebhookEvent", "copied", "read_event", "received_event"]

_E = TypeVar("_E", bound="WebhookEvent")
_RECEIVED: Final = "raw"

_NOT_DECODED: Final = msgspec.Meta(pattern="nothing but unwrap makes an event of a body")
"""What msgspec does not take for the type of a field that is an object."""


class _EventMeta(ModelMeta):
    """Has msgspec, with which a framework may decode any request, refuse to decode into an event.

    A body is an event when its signature was verified; so it is with the classes of the caller.
    """

    if not TYPE_CHECKING:
        __doc__ = vars(ModelMeta)["__doc__"]  # The docstring above is in its place.

        def __new__(mcs, name: str, bases: Any, namespace: Any, **options: Any) -> Any:
            annotations = namespace.get("__annotations__", {})
            declared = annotations.get("data")
            if declared is not None:
                annotations["data"] = Annotated[declared, _NOT_DECODED]
            return super().__new__(mcs, name, bases, namespace, **options)


copyreg.pickle(_EventMeta, name_in_pickles)


class WebhookEvent(Model, frozen=True, kw_only=True, dict=True, metaclass=_EventMeta):
    """The envelope that every webhook event derives from.

    Two events are equal when they say the same, whatever bytes they were read from.
    """

    if TYPE_CHECKING:
        event_type: ClassVar[str | None]
        """The event type of a typed event; `None` on an `UnrecognizedWebhookEvent`."""
    else:
        # The classes of the spec say theirs, each by an attribute; this is for those of the caller.
        @property
        def event_type(self) -> str | None:
            """The event type of a typed event; `None` on an `UnrecognizedWebhookEvent`."""
            value = getattr(self._data, "event_type", None)
            return value if isinstance(value, str) else None

    @property
    def raw(self) -> bytes:
        """The body, byte for byte as it was received and verified.

        Of an event that was built by hand, and of a copy that says something else than the body,
        it is what they say, as JSON.
        """
        received = self._received()
        return msgspec.json.encode(self._own()) if received is None else received

    @property
    def id(self) -> str | None:
        """`data.id`: identifies the event. A repeated delivery has the same id."""
        return getattr(self._data, "id", None)

    @property
    def occurred_at(self) -> datetime | None:
        """`data.occurred_at`: when the event occurred."""
        return getattr(self._data, "occurred_at", None)

    @property
    def call_control_id(self) -> str | None:
        """`data.payload.call_control_id`; `None` where the event has none."""
        return self._of_payload("call_control_id")

    @property
    def call_leg_id(self) -> str | None:
        """`data.payload.call_leg_id`; `None` where the event has none."""
        return self._of_payload("call_leg_id")

    def to_dict(self) -> dict[str, Any]:
        """The body decoded, with every field it had, those that the types do not know included.

        An event that was built by hand, or is a changed copy, gives its own fields.
        """
        received = self._received()
        return super().to_dict() if received is None else decode_json(received)

    def to_json(self) -> str:
        """The same as `to_dict()`, as JSON text."""
        return msgspec.json.encode(self.to_dict()).decode()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_schema import instance_schema

        return instance_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        from .json_schema import json_schema

        return json_schema(cls, decoded=body_type(cls))

    def __copy__(self) -> Self:
        return copied(type(self), self._fields(), vars(self).get(_RECEIVED))

    def __reduce__(self) -> tuple[Any, ...]:
        return copied, (type(self), self._fields(), self._received())

    @property
    def _data(self) -> Any:
        return getattr(self, "data", None)

    def _of_payload(self, name: str) -> str | None:
        payload = getattr(self._data, "payload", None)
        fields = json_object(payload)
        value = getattr(payload, name, None) if fields is None else fields.get(name)
        return value if isinstance(value, str) else None

    def _fields(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__struct_fields__}

    def _own(self) -> object:
        """What the event says by itself, as JSON types."""
        return super().to_dict()

    def _received(self) -> bytes | None:
        """The body that was received, as long as it says what the fields say."""
        received: bytes | None = vars(self).get(_RECEIVED)
        return received if received is not None and self._is_of(received) else None

    def _is_of(self, received: bytes) -> bool:
        try:
            body = json_object(decode_json(received))
            return body is not None and read_event(type(self), body, received) == self
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return False


def read_event(event: type[_E], body: dict[str, Any], received: bytes) -> _E:
    """The event of a class that a body, decoded, is.

    Raises:
        msgspec.ValidationError: it is not of the class.
        RecursionError: it is nested too deeply.
    """
    wanted = body_type(event)
    try:
        read = convert(body, wanted)
    except (msgspec.ValidationError, RecursionError) as error:
        mismatch = error
    else:
        return received_event(event, msgspec.structs.asdict(read), received)
    from .._json.schema_types import convert_by_schema

    try:
        read = convert_by_schema(body, wanted)
    except (msgspec.ValidationError, RecursionError):
        raise mismatch from None
    return received_event(event, msgspec.structs.asdict(read), received)


@cache
def body_type(event: type[WebhookEvent]) -> type[msgspec.Struct]:
    """A struct with the fields of an event class, which can be decoded."""
    types = field_types(event)
    fields: list[tuple[str, Any, Any]] = []
    for field in msgspec.structs.fields(event):
        made: Any = msgspec.field
        default = made(
            name=field.encode_name, default=field.default, default_factory=field.default_factory
        )
        fields.append((field.name, types[field.name], default))
    return prepared(
        msgspec.defstruct(
            event.__name__,
            fields,
            kw_only=True,
            module=event.__module__,
            namespace={"__extra_keys__": event.__extra_keys__},
        )
    )


def received_event(event: type[_E], fields: dict[str, Any], received: bytes) -> _E:
    """The event of the fields that were read from a body."""
    made = restore(event, fields)
    vars(made)[_RECEIVED] = received
    return made


def copied(event: type[_E], fields: dict[str, Any], received: bytes | None) -> _E:
    """The event of another event's fields, with the body that it was read from, if any."""
    if received is None:
        return restore(event, fields)
    made = received_event(event, fields, received)
    for name, value in fields.items():
        msgspec.structs.force_setattr(made, name, value)
    return made
