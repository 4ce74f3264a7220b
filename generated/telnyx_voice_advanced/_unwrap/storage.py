# Generated; edit spec/ or templates/ instead.
"""Models as data that JSON can hold, and back: for queues, caches and databases."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any, Final, TypeVar, cast, overload

import msgspec

from .. import types
from .._json.decoders import convert
from .._json.shapes import json_object
from .._models.base import Model
from .._models.event import WebhookEvent
from .parse import parse
from .unwrap import EVENTS

__all__ = ["from_storage", "to_storage"]

_M = TypeVar("_M", bound=Model)
_KIND: Final = "stored_model"
_TEXT: Final = "raw"
_BYTES: Final = "raw_base64"
_FIELDS: Final = "fields"


def to_storage(model: Model) -> dict[str, Any]:
    """An event, a response or another model of `types` as data that JSON can hold.

    It is for `json.dumps`, Celery's arguments, a cache or a JSON column; `from_storage` reads it
    back. Of an event it holds the body, so `raw` is the same bytes afterwards. Secrets are in it.

    Raises:
        TypeError: it is no model of `types`, and no event of a class of yours.
    """
    name = type(model).__name__
    if name not in types.__all__ and not isinstance(model, WebhookEvent):
        raise TypeError(f"to_storage takes an event, a response or another model, not {name}")
    if not isinstance(model, WebhookEvent):
        return {_KIND: name, _FIELDS: model.to_dict()}
    raw = model.raw
    try:
        return {_KIND: name, _TEXT: raw.decode()}
    except UnicodeDecodeError:
        return {_KIND: name, _BYTES: b64encode(raw).decode()}


@overload
def from_storage(data: dict[str, Any]) -> types.UnwrapWebhookEvent: ...
@overload
def from_storage(data: dict[str, Any], model: type[_M]) -> _M: ...
def from_storage(data: dict[str, Any], model: type[Any] = WebhookEvent) -> Any:
    """What `to_storage` was given, from the data that it gave. **It verifies nothing.**

    Give it only what your own program stored. What came over the network as a webhook is for
    `unwrap`; it is refused here, as it does not have the form that `to_storage` gives.

    Args:
        data: What `to_storage` gave.
        model: The class that it has to be, such as `ActionSendDtmfResponse`, or an event class of yours.
            Left out, it is an event. One that this version knows and the one that stored it did not
            is typed now.

    Raises:
        TypeError: `data` is no dict.
        ValueError: `data` is not what `to_storage` gave, or is of another class.
    """
    fields = json_object(data)
    if fields is None:
        raise TypeError(f"from_storage takes what to_storage gave, not {type(data).__name__}")
    made = _read(fields, model)
    if made is None:
        raise ValueError(
            "This is not what to_storage gave. A webhook becomes an event by `unwrap`,"
            " which verifies it."
        )
    if not isinstance(made, model):
        raise ValueError(f"This is a {type(made).__name__}, and not a {model.__name__}")
    return made


def _read(data: dict[str, Any], model: type[Any]) -> Model | None:
    match data:
        case {"stored_model": str(), "raw": str(text), **rest} if not rest:
            return _event(text.encode("utf-8", "surrogatepass"), model)
        case {"stored_model": str(), "raw_base64": str(text), **rest} if not rest:
            try:
                return _event(b64decode(text, validate=True), model)
            except ValueError:
                return None
        case {"stored_model": str(name), "fields": fields, **rest} if not rest:
            return _model(name, fields)
        case _:
            return None


def _event(raw: bytes, model: type[Any]) -> WebhookEvent:
    event = parse(raw, EVENTS)
    event_type: str | None = cast("Any", event).data.event_type
    is_callers = issubclass(model, WebhookEvent) and model.__name__ not in types.__all__
    if model is WebhookEvent or not is_callers or event_type is None:
        return event
    from .own_events import read_own

    return read_own(raw, event_type, model)


def _model(name: str, fields: object) -> Model | None:
    kind: object = getattr(types, name) if name in types.__all__ else None
    if not isinstance(kind, type) or not issubclass(kind, Model) or issubclass(kind, WebhookEvent):
        return None
    try:
        return cast("Model", convert(fields, kind))
    except msgspec.ValidationError:
        return None
