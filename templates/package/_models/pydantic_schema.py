"""What pydantic does with a model. Imported by pydantic alone."""

from __future__ import annotations

from typing import Any

import msgspec
from pydantic_core import core_schema

from .._json.decoders import convert
from .._json.shapes import json_object
from .base import Model
from .event import WebhookEvent

__all__ = ["pydantic_schema"]


def pydantic_schema(model: type[Model]) -> core_schema.CoreSchema:
    """Validate instances, and write them as JSON.

    A response is read from an object too. An event, and the `data` of one, is not: it would be made
    of a body that nobody verified.
    """
    reference = f"{model.__module__}.{model.__qualname__}:{id(model)}"
    written = core_schema.plain_serializer_function_ser_schema(_to_dict, when_used="json")
    if issubclass(model, WebhookEvent) or "event_type" in model.__struct_fields__:
        return core_schema.is_instance_schema(model, ref=reference, serialization=written)

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
        read, core_schema.is_instance_schema(model), ref=reference, serialization=written
    )


def _to_dict(model: Any) -> dict[str, Any]:
    told: dict[str, Any] = model.to_dict()
    return told
