# Generated; edit spec/ or templates/ instead.
"""The events that no type fits, and why. Imported when one arrives."""

from __future__ import annotations

import logging
import re
from typing import Any, Final

from .. import _fork
from .._json.shapes import json_object
from .._models.envelope import peek
from .._models.event import copied, received_event
from .._models.unrecognized import SchemaError, UnrecognizedWebhookData, UnrecognizedWebhookEvent
from .errors import WebhookSchemaError
from .log_fields import event_fields

__all__ = ["mismatched", "too_deep", "undecodable", "unknown"]

_fork.wait_for_imports_first()

_log: Final = logging.getLogger("telnyx_voice_advanced.webhooks")

_EXPECTED: Final = re.compile(r"Expected `(?P<expected>[^`]*)`, got `(?P<got>[^`]*)`")
_REQUIRED: Final = re.compile(r"missing required field `(?P<field>[^`]*)`")
_PATH: Final = re.compile(r" - at `(?P<path>\$[^`]*)`$")


def unknown(raw: bytes, body: object, *, strict: bool) -> UnrecognizedWebhookEvent:
    """A body whose event type, if it has one, is not in the spec."""
    errors: tuple[SchemaError, ...] = ()
    if json_object(body) is None:
        errors = (SchemaError(path="$", expected="`object`", got=_json_type(body)),)
    return _event(raw, body, errors, strict=strict)


def mismatched(
    raw: bytes, body: dict[str, Any], message: str, *, strict: bool
) -> UnrecognizedWebhookEvent:
    """A body of a known event type that breaks its schema."""
    event = _event(raw, body, (_schema_error(message),), strict=strict)
    _log.warning(
        "A signed %s webhook does not fit the spec and is unrecognized: %s",
        event.data.event_type,
        event.schema_errors[0],
        extra=event_fields(event, "unrecognized"),
    )
    return event


def undecodable(raw: bytes, error: Exception, *, strict: bool) -> UnrecognizedWebhookEvent:
    """A body that is no JSON text, as far as the decoder goes."""
    if isinstance(error, RecursionError):
        got = "nesting that is too deep"
    elif isinstance(error, UnicodeDecodeError):
        got = "bytes that are no UTF-8"
    else:
        got = str(error)
    return _undecoded(raw, peek(raw), got, strict=strict)


def too_deep(raw: bytes, deepest: int, *, strict: bool) -> UnrecognizedWebhookEvent:
    """A body nested deeper than what is read."""
    got = f"nesting deeper than {deepest} levels"
    return _undecoded(raw, UnrecognizedWebhookData(), got, strict=strict)


def _undecoded(
    raw: bytes, data: UnrecognizedWebhookData, got: str, *, strict: bool
) -> UnrecognizedWebhookEvent:
    errors = (SchemaError(path="$", expected="JSON", got=got),)
    fields = {"data": data, "meta": None, "body": None, "schema_errors": errors}
    event = copied(UnrecognizedWebhookEvent, fields, raw)
    _log.warning(
        "A signed webhook cannot be decoded and is unrecognized: %s",
        errors[0],
        extra=event_fields(event, "unrecognized"),
    )
    if strict:
        raise WebhookSchemaError(data.event_type, errors)
    return event


def _event(
    raw: bytes, body: object, errors: tuple[SchemaError, ...], *, strict: bool
) -> UnrecognizedWebhookEvent:
    fields = {"body": body, "schema_errors": errors}
    event = received_event(UnrecognizedWebhookEvent, fields, raw)
    if strict:
        raise WebhookSchemaError(event.data.event_type, errors)
    return event


def _schema_error(message: str) -> SchemaError:
    # Of the decoder's message only types and places are kept: it can quote values.
    at = _PATH.search(message)
    path = at["path"] if at else "$"
    if types := _EXPECTED.search(message):
        return SchemaError(path=path, expected=f"`{types['expected']}`", got=f"`{types['got']}`")
    if required := _REQUIRED.search(message):
        return SchemaError(path=path, expected=f"a field `{required['field']}`", got="none")
    if message.startswith("Invalid enum value"):
        return SchemaError(path=path, expected="a value that the spec lists", got="another one")
    if "RFC3339" in message:
        return SchemaError(path=path, expected="an RFC 3339 date and time", got="other text")
    return SchemaError(path=path, expected="what the spec says", got="something else")


def _json_type(value: object) -> str:
    names: dict[type, str] = {list: "array", str: "str", bool: "bool", int: "int", float: "float"}
    return f"`{names.get(type(value), 'null')}`"
