# Generated; edit spec/ or templates/ instead.
"""What JSON Schema's types allow and Python's do not: imported when a value did not fit its type.

* An `integer` is any number without a fraction: 42.0 and 4.2e1 are 42. Up to 2**53, from where on
  the number that was decoded may be another than the one that was sent.
* A `date-time` may be a leap second, which `datetime` cannot say: 23:59:60 UTC becomes the last
  microsecond before, so that it is still of its day, and not after what came after it.

Nothing else is touched: text for a number stays refused, and a field of any type keeps its value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC
from datetime import datetime as calendar
from functools import lru_cache
from typing import Any, Final, cast

from msgspec import inspect

from .decoders import keeps_extra_keys
from .prepared import convert_gathered, described_type
from .shapes import json_object

__all__ = ["convert_by_schema"]

_WHOLE: Final = (inspect.IntType, inspect.LiteralType, inspect.EnumType)
_AS_IT_IS: Final = (inspect.AnyType, inspect.FloatType, inspect.DecimalType)
_EXACT: Final = 2**53
_LEAP_SECOND: Final = re.compile(
    r"(?P<minute>\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:)60(?:\.\d+)?(?P<zone>[Zz]|[+-]\d\d:\d\d)"
)


def convert_by_schema(value: object, wanted: Any) -> Any:
    """Decoded JSON as a type, with the types of JSON Schema.

    Raises:
        msgspec.ValidationError: the value is not of the type.
        RecursionError: it is nested too deeply.
    """
    if keeps_extra_keys(wanted):
        from .extra_keys import gathered

        value = gathered(value, wanted)
    return convert_gathered(_fitted(value, (_type_info(wanted),)), wanted, str_keys=True)


_type_info: Final = lru_cache(maxsize=256)(described_type)
"""A sender that writes 42.0 once does so every time."""


def _fitted(value: object, types: Iterable[inspect.Type]) -> object:
    """The value as one of the types has it, or as it is."""
    types = tuple(_members(types))
    if isinstance(value, float):
        return _number(value, types)
    if isinstance(value, str):
        return _text(value, types)
    if isinstance(value, list):
        entries = cast("list[object]", value)
        return [_fitted(entry, _items(types, place)) for place, entry in enumerate(entries)]
    fields = json_object(value)
    if fields is None:
        return value
    return {name: _fitted(member, _values(types, fields, name)) for name, member in fields.items()}


def _members(types: Iterable[inspect.Type]) -> Iterable[inspect.Type]:
    for kind in types:
        if isinstance(kind, inspect.UnionType):
            yield from _members(kind.types)
        elif isinstance(kind, inspect.Metadata):
            yield from _members((kind.type,))
        else:
            yield kind


def _number(value: float, types: tuple[inspect.Type, ...]) -> object:
    whole = any(isinstance(kind, _WHOLE) for kind in types)
    if not whole or any(isinstance(kind, _AS_IT_IS) for kind in types):
        return value
    return int(value) if value.is_integer() and abs(value) <= _EXACT else value


def _text(value: str, types: tuple[inspect.Type, ...]) -> str:
    found = _LEAP_SECOND.fullmatch(value)
    if found is None or not any(isinstance(kind, inspect.DateTimeType) for kind in types):
        return value
    if any(isinstance(kind, (inspect.AnyType, inspect.StrType)) for kind in types):
        return value
    before = f"{found['minute']}59.999999{found['zone'].upper()}"
    try:
        minute = calendar.fromisoformat(before).astimezone(UTC).strftime("%H:%M")
    except (OverflowError, ValueError):
        return value
    return before if minute == "23:59" else value


def _items(types: tuple[inspect.Type, ...], place: int) -> Iterable[inspect.Type]:
    for kind in types:
        if isinstance(kind, inspect.TupleType):
            yield from kind.item_types[place : place + 1]
        elif isinstance(kind, inspect.CollectionType):
            yield kind.item_type


def _values(
    types: tuple[inspect.Type, ...], fields: dict[str, Any], name: str
) -> Iterable[inspect.Type]:
    for kind in types:
        if isinstance(kind, inspect.DictType):
            yield kind.value_type
        elif isinstance(kind, inspect.StructType) and not _is_tagged(kind, fields):
            continue
        elif isinstance(kind, (inspect.StructType, inspect.DataclassType, inspect.TypedDictType)):
            yield from (field.type for field in kind.fields if field.encode_name == name)


def _is_tagged(kind: inspect.StructType, fields: dict[str, Any]) -> bool:
    """Whether a struct of a union is the one that the value says that it is."""
    return kind.tag_field is None or fields.get(kind.tag_field) == kind.tag
