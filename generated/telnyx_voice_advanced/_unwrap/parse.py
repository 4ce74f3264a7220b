# Generated; edit spec/ or templates/ instead.
"""Body bytes to the one event they are. Nothing raises here but `strict=True`.

Decided, so that no event depends on chance: of duplicate keys the last one counts; half a surrogate
pair reads as U+FFFD; NaN, Infinity, numbers out of range, bytes that are no UTF-8, and nesting
deeper than 128 levels make a body that is not decoded, which is an unrecognized event with its
bytes in `raw`. Types are JSON Schema's: 42.0 is an integer, and a leap second is a time. Size is no
concern here: the work is linear in it, and the receiver bounds it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, cast

import msgspec

from .._json.shapes import json_containers, json_object
from .._json.text import decode_json
from .._models.event import WebhookEvent, read_event

__all__ = ["parse"]

_DEEPEST: Final = 128
_UNREADABLE: Final = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


def parse(
    raw: bytes, events: Mapping[str, str | type[WebhookEvent]], *, strict: bool = False
) -> WebhookEvent:
    """The typed event that `events` has for the body.

    Args:
        events: event type to the name of its class in `types`, or to a class of the caller's that
            is prepared.

    Raises:
        WebhookSchemaError: no typed event fits, and `strict` is true.
    """
    body: Any = None
    failure: Exception | None = None
    try:
        body = decode_json(raw)
    except _UNREADABLE as error:
        # Handled outside, so that nothing raised on the way carries the decoder's words along.
        failure = error
    if failure is not None:
        from .unrecognized_events import undecodable

        return undecodable(raw, failure, strict=strict)
    if _too_deep(raw, body):
        from .unrecognized_events import too_deep

        return too_deep(raw, _DEEPEST, strict=strict)
    fields = json_object(body)
    name = _class_name(fields, events)
    if fields is None or name is None:
        from .unrecognized_events import unknown

        return unknown(raw, body, strict=strict)
    event_class = _event_class(name) if isinstance(name, str) else name
    try:
        return read_event(event_class, fields, raw)
    except (msgspec.ValidationError, RecursionError) as error:
        mismatch = str(error)
    from .unrecognized_events import mismatched

    return mismatched(raw, body, mismatch, strict=strict)


def _class_name(
    fields: dict[str, Any] | None, events: Mapping[str, str | type[WebhookEvent]]
) -> str | type[WebhookEvent] | None:
    data = json_object(fields.get("data")) if fields else None
    event_type = data.get("event_type") if data else None
    return events.get(event_type) if isinstance(event_type, str) else None


@cache
def _event_class(name: str) -> type[WebhookEvent]:
    # Only the modules of events that arrive are imported.
    from .. import types

    return cast("type[WebhookEvent]", getattr(types, name))


def _too_deep(raw: bytes, body: object) -> bool:
    if raw.count(b"{") + raw.count(b"[") <= _DEEPEST:
        return False
    level = [body]
    for _ in range(_DEEPEST):
        level = [child for node in level for child in json_containers(node)]
        if not level:
            return False
    return True
