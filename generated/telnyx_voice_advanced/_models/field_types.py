# Generated; edit spec/ or templates/ instead.
"""The types of a model's fields, evaluated."""

from __future__ import annotations

from functools import cache
from typing import Any, get_type_hints

import msgspec

__all__ = ["field_types"]


@cache
def field_types(model: type[msgspec.Struct]) -> dict[str, Any]:
    """The types of a model's fields, by the names of the fields."""
    hints = get_type_hints(model)
    return {name: hints[name] for name in model.__struct_fields__}
