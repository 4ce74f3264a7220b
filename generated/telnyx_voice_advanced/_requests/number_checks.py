# Generated; edit spec/ or templates/ instead.
"""Hold numbers against the bounds of their schemas."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from math import inf
from typing import TYPE_CHECKING, Any, TypeAlias

from .json_kinds import kind_of, refuse_kind, shown

if TYPE_CHECKING:
    from .argument_schemas import Schema

Range: TypeAlias = Callable[[Any], bool]


def number_check(schema: Schema, hidden: bool) -> Callable[[Any, str], None]:
    """The check of an integer or a number, which `hidden` keeps out of the sentence."""
    kind = schema["type"]
    whole = kind == "integer"
    ranges = [_range(bounds) for bounds in (schema, *_either(schema))]
    own, either = ranges[0], ranges[1:]
    expected = _expected(schema)

    def check(value: Any, place: str) -> None:
        if type(value) is not int and not (type(value) is float and not whole):
            if isinstance(value, Enum):
                value = value.value
            found = kind_of(value)
            if found == "any":
                return
            if found != "integer" and (whole or found != "number"):
                refuse_kind(kind, value, place)
        if not own(value) or (either and not any(fits(value) for fits in either)):
            received = "" if hidden else f" but received {shown(value)}"
            raise ValueError(f"Expected {expected} for `{place}`{received}")

    return check


def _either(schema: Schema) -> list[Schema]:
    return list(schema.get("anyOf", ()))


def _range(bounds: Schema) -> Range:
    if "const" in bounds:
        only = bounds["const"]
        return lambda value: bool(value == only)
    least, most = bounds.get("minimum", -inf), bounds.get("maximum", inf)
    above, below = bounds.get("exclusiveMinimum"), bounds.get("exclusiveMaximum")
    # Each comparison is the way round that NaN fails.
    if above is None and below is None:
        return lambda value: bool(least <= value <= most)
    return lambda value: bool(
        least <= value <= most
        and (above is None or above < value)
        and (below is None or value < below)
    )


def _expected(schema: Schema) -> str:
    own = _bounds(schema)
    either = " or ".join(filter(None, map(_bounds, _either(schema))))
    return " and ".join(filter(None, (own, either))) or "a number"


def _bounds(bounds: Schema) -> str:
    if "const" in bounds:
        return str(bounds["const"])
    least, most = bounds.get("minimum"), bounds.get("maximum")
    said: list[str] = []
    if least is not None and most is not None:
        said.append(f"{least} to {most}")
    elif least is not None:
        said.append(f"at least {least}")
    elif most is not None:
        said.append(f"at most {most}")
    if (above := bounds.get("exclusiveMinimum")) is not None:
        said.append(f"more than {above}")
    if (below := bounds.get("exclusiveMaximum")) is not None:
        said.append(f"less than {below}")
    return " and ".join(said)
