# Generated; edit spec/ or templates/ instead.
"""Which kind of JSON value a Python value becomes when it is sent, and how exceptions speak of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from datetime import date, time, timedelta
from enum import Enum
from typing import Final, NoReturn
from uuid import UUID

from .._arguments import described

NAMES: Final = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a bool",
    "array": "a list",
    "object": "a mapping",
    "null": "None",
}
"""How an exception calls what a schema's `type` asks for."""

ENCODES: Final = "; encode_client_state() makes one of text, bytes or JSON"
_LONGEST_SHOWN: Final = 60
_BYTES: Final = (bytes, bytearray, memoryview)


def kind_of(value: object) -> str:
    """The JSON type of a value, `any` where only sending it tells, and the empty text where it has none."""
    if isinstance(value, Enum):
        value = value.value
    if value is None:
        return "null"
    if isinstance(value, str | date | time | timedelta | UUID):
        return "string"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, _BYTES):
        # The encoder would write them as base64 of its own, which nobody means.
        return ""
    if isinstance(value, Mapping) or _has_fields(value):
        return "object"
    if isinstance(value, Set | Iterable):
        return "array"
    return _of_other_libraries(value)


def _has_fields(value: object) -> bool:
    """Whether it is a dataclass, a struct of msgspec or a class of attrs, which are written as objects."""
    names = ("__dataclass_fields__", "__struct_fields__", "__attrs_attrs__")
    return any(hasattr(type(value), name) for name in names)


def _of_other_libraries(value: object) -> str:
    from decimal import Decimal

    import msgspec

    if isinstance(value, Decimal):
        return "string"
    return "any" if isinstance(value, msgspec.Raw) else ""


def shown(value: object) -> str:
    """A value in an exception, cut where it is long."""
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def refuse_kind(kind: str, value: object, place: str) -> NoReturn:
    """Say that a value is of another kind than its schema's `type`.

    Raises:
        TypeError: always.
    """
    hint = ENCODES if place == "client_state" else ""
    raise TypeError(f"Expected {NAMES[kind]} for `{place}` but received {described(value)}{hint}")


def refuse_length(length: int, least: int, most: float, unit: str, place: str) -> NoReturn:
    """Say that there are too few or too many of a unit.

    Raises:
        ValueError: always.
    """
    if least == 1 and not length:
        empty = "''" if unit == "characters" else "none"
        raise ValueError(f"Expected a non-empty value for `{place}` but received {empty}")
    expected = f"at least {least}" if length < least else f"at most {most}"
    raise ValueError(f"Expected {expected} {unit} for `{place}` but received {length}")
