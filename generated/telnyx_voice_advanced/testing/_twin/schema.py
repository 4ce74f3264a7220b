# Generated; edit spec/ or templates/ instead.
"""Checks a body against the schema that the spec has for it: the keywords that the spec may use."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sized
from functools import cache
from typing import Any, Final, NamedTuple, TypeAlias, cast

from ..._json.shapes import json_object
from .commands import SCHEMAS

Schema: TypeAlias = Mapping[str, Any]


class Violation(NamedTuple):
    """A keyword that a value does not satisfy."""

    pointer: str
    """Where in the body: `/digits`."""
    keyword: str
    limit: Any
    """What the keyword asks for."""


@cache
def named(name: str) -> Schema:
    """A schema by its name."""
    schema: Schema = json.loads(SCHEMAS[name])
    return schema


def violations(schema: Schema, value: Any, pointer: str = "") -> Iterator[Violation]:
    """All that is wrong with a value."""
    if "$ref" in schema:
        yield from violations(named(schema["$ref"]), value, pointer)
    for keyword, check in _CHECKS.items():
        if keyword in schema and not check(value, schema[keyword]):
            yield Violation(pointer, keyword, schema[keyword])
    for part in schema.get("allOf", ()):
        yield from violations(part, value, pointer)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            fitting = sum(not any(violations(each, value, pointer)) for each in schema[keyword])
            if fitting == 0 or (keyword == "oneOf" and fitting > 1):
                yield Violation(pointer, keyword, schema[keyword])
    if (fields := json_object(value)) is not None:
        yield from _members(schema, fields, pointer)
    elif "items" in schema:
        for index, item in enumerate(_list(value) or ()):
            yield from violations(schema["items"], item, f"{pointer}/{index}")


def _members(schema: Schema, value: dict[str, Any], pointer: str) -> Iterator[Violation]:
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield Violation(f"{pointer}/{name}", "required", name)
    others = schema.get("additionalProperties", True)
    for name, item in value.items():
        below = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
        if name in properties:
            yield from violations(properties[name], item, below)
        elif others is False:
            yield Violation(below, "additionalProperties", False)
        elif others is not True:
            yield from violations(others, item, below)


def _list(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_integer(value: object) -> bool:
    return _is_number(value) and (isinstance(value, int) or cast("float", value).is_integer())


_TYPES: Final[dict[str, Callable[[Any], bool]]] = {
    "string": lambda value: isinstance(value, str),
    "integer": _is_integer,
    "number": _is_number,
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
}


def _has_type(value: Any, wanted: str | list[str]) -> bool:
    kinds = [wanted] if isinstance(wanted, str) else wanted
    return any(_TYPES[kind](value) for kind in kinds)


def _equal(one: Any, other: Any) -> bool:
    return one == other and isinstance(one, bool) is isinstance(other, bool)


def _number(check: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, limit: not _is_number(value) or check(value, limit)


def _size(kind: type[Sized], check: Callable[[int, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, limit: not isinstance(value, kind) or check(len(value), limit)


def _is_multiple(value: float, limit: float) -> bool:
    quotient = value / limit
    return math.isclose(quotient, round(quotient), rel_tol=1e-9)


def _is_unique(value: Any, wanted: bool) -> bool:
    listed = _list(value)
    if not wanted or listed is None:
        return True
    items = [json.dumps(item, sort_keys=True) for item in listed]
    return len(set(items)) == len(items)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    # In ECMAScript, `$` does not match before a line end, and `\d` is ASCII alone.
    return re.compile(re.sub(r"(\\.)|\$", lambda found: found[1] or r"\Z", text), re.ASCII)


_UUID: Final = re.compile(r"(?:urn:uuid:)?[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_URI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-\[\]_a-z~]+")
"""A scheme, and then characters that RFC 3986 allows."""


def _matches(pattern: re.Pattern[str], value: Any) -> bool:
    return not isinstance(value, str) or pattern.fullmatch(value) is not None


_FORMATS: Final[dict[str, Callable[[Any], bool]]] = {
    "int32": lambda value: not _is_number(value) or -(2**31) <= value < 2**31,
    "int64": lambda value: not _is_number(value) or -(2**63) <= value < 2**63,
    "uuid": lambda value: _matches(_UUID, value),
    "uri": lambda value: _matches(_URI, value),
}

_CHECKS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "type": _has_type,
    "enum": lambda value, values: any(_equal(value, each) for each in values),
    "const": _equal,
    "pattern": lambda value, text: (
        not isinstance(value, str) or _pattern(text).search(value) is not None
    ),
    "format": lambda value, name: name not in _FORMATS or _FORMATS[name](value),
    "minimum": _number(lambda value, limit: value >= limit),
    "maximum": _number(lambda value, limit: value <= limit),
    "exclusiveMinimum": _number(lambda value, limit: value > limit),
    "exclusiveMaximum": _number(lambda value, limit: value < limit),
    "multipleOf": _number(_is_multiple),
    "minLength": _size(str, lambda size, limit: size >= limit),
    "maxLength": _size(str, lambda size, limit: size <= limit),
    "minItems": _size(list, lambda size, limit: size >= limit),
    "maxItems": _size(list, lambda size, limit: size <= limit),
    "uniqueItems": _is_unique,
    "minProperties": _size(dict, lambda size, limit: size >= limit),
    "maxProperties": _size(dict, lambda size, limit: size <= limit),
}
