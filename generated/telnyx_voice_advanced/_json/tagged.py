# Generated; edit spec/ or templates/ instead.
"""Unions of objects that a tag tells apart: which struct a value is decoded into, and what keeps a tag nobody knows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, ClassVar, cast

import msgspec

from .decoders import convert
from .shapes import json_object

__all__ = ["UnrecognizedObject", "tagged"]


class UnrecognizedObject(dict[str, Any]):
    """An object of a union whose tag is not in the spec: its JSON, as it was received."""

    def __repr__(self) -> str:
        # What it holds nobody knows, so it may be a secret.
        return f"{type(self).__name__}({', '.join(map(repr, self))})"


class _Union(type):
    """The type of a union: its instances are those of its variants."""

    property_name: str
    variants: Mapping[str, str]

    def __instancecheck__(cls, instance: object) -> bool:
        names = {base.__name__ for base in type(instance).__mro__}
        return isinstance(instance, UnrecognizedObject) or not names.isdisjoint(
            cls.variants.values()
        )

    def __decode_json__(cls, value: object) -> object:
        """The value as the variant that its tag names.

        Raises:
            ValueError: it is not an object, or not of its variant. msgspec adds where it is.
        """
        fields = json_object(value)
        if fields is None:
            raise ValueError("Expected `object`")
        tag = fields.get(cls.property_name)
        name = cls.variants.get(tag) if isinstance(tag, str) else None
        if name is None:
            return UnrecognizedObject(fields)
        try:
            return _converted(fields, _variant(cls.__module__.rpartition(".")[0], name))
        except msgspec.ValidationError as error:
            raise ValueError(str(error)) from None


class Tagged(metaclass=_Union):
    """What type checkers see as a union; msgspec has it decode itself."""

    property_name: ClassVar[str] = ""
    variants: ClassVar[Mapping[str, str]] = {}


def tagged(module: str, name: str, property_name: str, variants: Mapping[str, str]) -> type[Tagged]:
    """The type of a union.

    Args:
        module: the union's own; its package has the variants too.
        variants: the names of their classes, by the value of the property.
    """
    members = {"__module__": module, "property_name": property_name, "variants": variants}
    return cast("type[Tagged]", _Union(name, (Tagged,), members))


def _converted(fields: dict[str, Any], variant: type[Any]) -> object:
    from .schema_types import convert_by_schema

    try:
        return convert(fields, variant)
    except msgspec.ValidationError as error:
        mismatch = error
    try:
        return convert_by_schema(fields, variant)
    except msgspec.ValidationError:
        raise mismatch from None


@cache
def _variant(package: str, name: str) -> type[Any]:
    return cast("type[Any]", getattr(import_module(package), name))
