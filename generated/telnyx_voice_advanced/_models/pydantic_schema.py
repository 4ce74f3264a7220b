# Generated; edit spec/ or templates/ instead.
"""What pydantic does with a model. Imported by pydantic alone."""

from __future__ import annotations

from typing import Any

import msgspec
from pydantic_core import core_schema

from .._json.decoders import convert
from .._json.shapes import json_object

__all__ = ["instance_schema", "pydantic_schema"]


def pydantic_schema(model: type[msgspec.Struct]) -> core_schema.CoreSchema:
    """Validate a response, from an object too; of an event's `data` instances alone."""
    if "event_type" in model.__struct_fields__:
        return instance_schema(model)

    def read(value: object) -> object:
        fields = json_object(value)
        if fields is None:
            return value
        try:
            return convert(fields, model)
        except msgspec.ValidationError:
            # Its message may quote the value.
            raise ValueError(f"this is not a {model.__name__}") from None

    return core_schema.no_info_before_validator_function(
        read,
        core_schema.is_instance_schema(model),
        ref=_reference(model),
        serialization=_written(),
    )


def instance_schema(model: type[msgspec.Struct]) -> core_schema.CoreSchema:
    """Validate instances, and write them as JSON.

    An event, and the `data` of one, is not read from an object: it would be made of a body that
    nobody verified.
    """
    return core_schema.is_instance_schema(model, ref=_reference(model), serialization=_written())


def _reference(model: type) -> str:
    return f"{model.__module__}.{model.__qualname__}:{id(model)}"


def _written() -> core_schema.SerSchema:
    return core_schema.plain_serializer_function_ser_schema(_to_dict, when_used="json")


def _to_dict(model: Any) -> dict[str, Any]:
    told: dict[str, Any] = model.to_dict()
    return told
