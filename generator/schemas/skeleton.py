"""What is left of a schema once it is reduced to what decides its Python type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

Json: TypeAlias = dict[str, object]

REF: Final = "#/components/schemas/"
"""What every reference of a skeleton starts with."""


def referred(skeleton: Json) -> str | None:
    """The name of the schema that a skeleton is a reference to; none where it is no reference."""
    ref = skeleton.get("$ref")
    return ref.removeprefix(REF) if isinstance(ref, str) else None


def targets(skeleton: object) -> Iterator[str]:
    """The names of all schemas that a skeleton refers to, however deep."""
    if isinstance(skeleton, dict):
        if (name := referred(skeleton)) is not None:
            yield name
        for value in skeleton.values():
            yield from targets(value)
    elif isinstance(skeleton, list):
        for value in skeleton:
            yield from targets(value)


def parts(skeleton: Json) -> list[Json]:
    """What a skeleton combines with `allOf`."""
    members = skeleton.get("allOf")
    return [m for m in members if isinstance(m, dict)] if isinstance(members, list) else []


def properties(skeleton: Json) -> dict[str, Json]:
    """The properties that a skeleton declares itself."""
    found: dict[str, Json] = {}
    for part in (skeleton, *parts(skeleton)):
        if isinstance(named := part.get("properties"), dict):
            found |= named
    return found


def is_object(skeleton: Json) -> bool:
    """Whether a class with fields comes of it."""
    return "properties" in skeleton or "allOf" in skeleton


def nullable(reduced: Json) -> Json:
    """The same, or null."""
    if reduced == {} or reduced == {"type": "null"}:
        return reduced
    # A list of types would lose what the values of a map are.
    is_map = "additionalProperties" in reduced
    if isinstance(reduced.get("type"), str) and "const" not in reduced and not is_map:
        return {**reduced, "type": [reduced["type"], "null"]}
    branches = reduced.get("anyOf")
    members = list(branches) if isinstance(branches, list) else [reduced]
    return {"anyOf": [*members, {"type": "null"}]} if {"type": "null"} not in members else reduced
