"""Bodies that a schema takes, up to its limits, and what another version of it says of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from .drawn_spec import BODY, QUERY, ref


def refused(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    """What the second spec refuses of bodies that the first one takes."""
    for name in (BODY, QUERY):
        validators = [
            jsonschema_rs.validator_for({"components": {"schemas": schemas}, **ref(name)})
            for schemas in (old, new)
        ]
        for body in _bodies(old, old[name]):
            if validators[0].is_valid(body):
                yield from (str(error.message) for error in validators[1].iter_errors(body))


def _bodies(schemas: dict[str, Any], schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Bodies that try each value of each property, with all others at their first one."""
    values = {name: list(_values(schemas, inner)) for name, inner in schema["properties"].items()}
    first = {name: found[0] for name, found in values.items()}
    yield first
    yield {name: first[name] for name in schema.get("required", ())}
    for name, found in values.items():
        yield from ({**first, name: value} for value in found)


def _values(schemas: dict[str, Any], schema: dict[str, Any]) -> list[Any]:
    """Values of a schema up to its limits."""
    if "$ref" in schema:
        target = schemas[schema["$ref"].rpartition("/")[2]]
        if "properties" not in target:
            return _values(schemas, target)
        made = list(_bodies(schemas, target))
        open_ = target.get("additionalProperties", True) is True
        return [*made, *([{**made[0], "more": 1}] if open_ else [])]
    if "oneOf" in schema:
        return [value for inner in schema["oneOf"] for value in _values(schemas, inner)]
    if "enum" in schema:
        return list(schema["enum"])
    if "const" in schema:
        return [schema["const"]]
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return [value for kind in kinds for value in _of_type(schemas, schema, kind)]


def _of_type(schemas: dict[str, Any], schema: dict[str, Any], kind: str) -> list[Any]:
    match kind:
        case "string" if "format" in schema:
            return ["2026-01-01T00:00:00Z"]
        case "string":
            return ["a" * schema.get("minLength", 0), "a" * schema.get("maxLength", 9)]
        case "integer":
            return [schema.get("minimum", -(10**6)), schema.get("maximum", 10**6)]
        case "number":
            return [0.5, -1e9, 1e9]
        case "boolean":
            return [True, False]
        case "null":
            return [None]
        case "array":
            first, *others = _values(schemas, schema["items"])
            least, most = schema.get("minItems", 0), schema.get("maxItems", 5)
            return [[first] * least, [first] * most, *([item] * most for item in others)]
        case _:
            return [{}, {"k": _values(schemas, schema["additionalProperties"])[0]}]
