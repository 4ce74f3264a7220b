# Generated; edit spec/ or templates/ instead.
"""JSON that was received, as strictly as RFC 8259 has it, so that it can be written again."""

from __future__ import annotations

import json
import math
from typing import Any, cast

_DEEPEST = 64
"""How deep objects and arrays may be nested."""


def parse(data: bytes) -> object:
    """The value of a JSON text.

    Raises:
        ValueError: It is no JSON, holds what is no number of JSON, or is nested too deeply.
    """
    try:
        parsed: object = json.loads(data, parse_constant=_number, parse_float=_number)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    level: list[object] = [parsed]
    for _ in range(_DEEPEST + 1):
        level = [inner for outer in level for inner in _inner(outer)]
        if not level:
            return parsed
    raise ValueError("nested too deeply")


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text} is no number of JSON")
    return value


def _inner(value: object) -> list[Any]:
    if not isinstance(value, dict | list):
        return []
    nested = cast("dict[str, Any] | list[Any]", value)
    return [*nested.values()] if isinstance(nested, dict) else nested
