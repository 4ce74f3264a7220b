# Generated; edit spec/ or templates/ instead.
"""Objects that may have keys which their classes have no fields for: those are kept in one field.

In JSON they stand among the others. So they are gathered before msgspec decodes into the class, and
spread again where the object is written. Imported for classes that say so alone (`__extra_keys__`).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final, TypeVar, cast

import msgspec
from msgspec import inspect

from .prepared import convert_gathered, described_type
from .shapes import json_object

__all__ = ["FIELD", "GatheringDecoder", "gathered", "spread"]

_T = TypeVar("_T")

FIELD: Final = "additional_properties"
"""The field that has them."""
_NONE: Final[dict[str, Any]] = {}


class GatheringDecoder:
    """Decodes JSON into a type that keeps such keys."""

    __slots__ = ("type",)

    def __init__(self, wanted: Any) -> None:
        self.type = wanted

    def decode(self, body: str | bytes | bytearray | memoryview, /) -> Any:
        """The value.

        Raises:
            msgspec.DecodeError: it is not JSON, or not of the type.
        """
        return convert_gathered(gathered(msgspec.json.decode(body), self.type), self.type)


def gathered(value: object, wanted: Any) -> object:
    """Decoded JSON, the keys that a class has no field for moved into that field."""
    return _gathered(value, _type_info(wanted))


_type_info: Final = lru_cache(maxsize=256)(described_type)


def _gathered(value: object, kind: inspect.Type | None) -> object:
    if isinstance(value, list):
        items = _member(kind, inspect.CollectionType)
        entries = cast("list[object]", value)
        item = None if items is None else items.item_type
        return [_gathered(entry, item) for entry in entries]
    fields = json_object(value)
    if fields is None:
        return value
    values = _member(kind, inspect.DictType)
    if values is not None:
        return {name: _gathered(inner, values.value_type) for name, inner in fields.items()}
    struct = _member(kind, inspect.StructType)
    return value if struct is None else _of_struct(fields, struct)


def _of_struct(fields: dict[str, Any], struct: inspect.StructType) -> dict[str, Any]:
    keeps = getattr(struct.cls, "__extra_keys__", "")
    if not keeps:
        return fields
    types = {field.encode_name: field.type for field in struct.fields}
    further = types.pop(FIELD) if keeps == "here" else None
    known = {name: _gathered(fields[name], types[name]) for name in fields if name in types}
    others = {name: value for name, value in fields.items() if name not in types}
    return {**known, FIELD: _gathered(others, further)} if further and others else known


def _member(kind: inspect.Type | None, wanted: type[_T]) -> _T | None:
    """The type, or the one of a union, that is of this sort: JSON tells no two of a sort apart."""
    if isinstance(kind, inspect.Metadata):
        return _member(kind.type, wanted)
    members = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    return next((member for member in members if isinstance(member, wanted)), None)


def spread(value: object, told: Any) -> Any:
    """What is told of a value as JSON types, such keys beside the others."""
    if isinstance(value, list):
        pairs = zip(cast("list[object]", value), told, strict=True)
        return [spread(inner, said) for inner, said in pairs]
    if isinstance(value, dict):
        inner = cast("dict[str, object]", value)
        return {name: spread(inner[name], said) for name, said in told.items()}
    keeps = getattr(type(value), "__extra_keys__", "")
    if not keeps or not isinstance(value, msgspec.Struct):
        return told
    names = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
    found = {wire: spread(getattr(value, name), told[wire]) for name, wire in names if wire in told}
    others = found.pop(FIELD, _NONE) if keeps == "here" else _NONE
    return {**found, **{name: other for name, other in others.items() if name not in found}}
