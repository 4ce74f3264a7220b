# Generated; edit spec/ or templates/ instead.
"""Make an event: the example of the spec, with a call and fields of the caller's own."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, cast

import msgspec

from .._arguments import described
from .._json.datetimes import text_of_subclass
from .._models.event import WebhookEvent
from .._types import NotGiven
from .._unwrap.errors import WebhookSchemaError
from .._unwrap.parse import parse
from .._unwrap.unwrap import EVENTS
from ._call import AnyCall, Call
from ._examples import EXAMPLES

_NOTHING: Final = object()


def make(
    event_type: str,
    call: AnyCall | None,
    event_id: str | None,
    occurred_at: datetime | str | None,
    extra: Mapping[str, object] | None,
    fields: Mapping[str, object],
) -> Any:
    """A typed event whose `raw` says the same as its fields.

    Args:
        fields: The fields of the payload by their wire names; those that are `not_given` come
            from the call, or else from the example.

    Raises:
        TypeError: A field is not of the type that the event has for it, or the call is none.
    """
    body = json.loads(EXAMPLES[event_type])
    given = {name: value for name, value in fields.items() if not isinstance(value, NotGiven)}
    party = _checked(call)
    of_the_call = {name: value for name in fields if (value := _of(party, name)) is not _NOTHING}
    payload = {**body["data"]["payload"], **of_the_call, **given, **(extra or {})}
    raw = _encode(_envelope(body, payload, event_id, occurred_at))
    try:
        return parse(raw, EVENTS, strict=True)
    except WebhookSchemaError as error:
        raise TypeError(f"No {event_type} event has these fields: {error}") from None


def unrecognized(
    event_type: str,
    payload: Mapping[str, object] | None = None,
    *,
    call: AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
) -> WebhookEvent:
    """An event of a type that the spec does not have.

    Raises:
        TypeError: The call is none.
        ValueError: The spec has this event type, and a factory for it.
    """
    if event_type in EVENTS:
        raise ValueError(f"The spec has {event_type}: use the factory of that event")
    party = _checked(call)
    names = ("call_control_id", "call_leg_id", "call_session_id", "connection_id", "client_state")
    of_the_call = {name: getattr(party, name) for name in names}
    body = {"data": {"event_type": event_type, "record_type": "event"}, "meta": {"attempt": 1}}
    fields = {**of_the_call, **(payload or {})}
    return parse(_encode(_envelope(body, fields, event_id, occurred_at)), EVENTS)


def _checked(call: AnyCall | None) -> AnyCall:
    if call is not None and not hasattr(call, "call_control_id"):
        raise TypeError(f"Expected a Call for `call` but received {described(call)}")
    return Call() if call is None else call


def _envelope(
    body: dict[str, Any],
    payload: Mapping[str, object],
    event_id: str | None,
    occurred_at: datetime | str | None,
) -> dict[str, Any]:
    moment = datetime.now(UTC) if occurred_at is None else occurred_at
    data = {
        **body["data"],
        "id": str(uuid.uuid4()) if event_id is None else event_id,
        "occurred_at": moment,
        "payload": payload,
    }
    return {**body, "data": data}


def _of(call: object, wire_name: str) -> object:
    """What a call says of a field; Python's keywords have an underscore there: `from_`."""
    value = getattr(call, wire_name, _NOTHING)
    return getattr(call, f"{wire_name}_", _NOTHING) if value is _NOTHING else value


def _encode(body: object) -> bytes:
    return msgspec.json.encode(body, enc_hook=_plain)


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    return text_of_subclass(value)
