"""What is left of a schema once it is normalized to what decides its Python type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

Shape: TypeAlias = dict[str, object]

REF: Final = "#/components/schemas/"
"""What every reference of a shape starts with."""


def referred(shape: Shape) -> str | None:
    """The name of the schema that a shape is a reference to; none where it is no reference."""
    ref = shape.get("$ref")
    return ref.removeprefix(REF) if isinstance(ref, str) else None


def targets(shape: Shape) -> list[str]:
    """The names of all schemas that a shape refers to, however deep."""
    found: list[str] = []
    _collect(shape, found)
    return found


def _collect(value: Shape | list[object], found: list[str]) -> None:
    if isinstance(value, dict):
        if (name := referred(value)) is not None:
            found.append(name)
        inside: Iterable[object] = value.values()
    else:
        inside = value
    for inner in inside:
        if isinstance(inner, dict | list):
            _collect(inner, found)


def references(shapes: Mapping[str, Shape], names: Iterable[str]) -> dict[str, frozenset[str]]:
    """Which of the shapes each one refers to, of those that are named and all that they lead to."""
    found: dict[str, frozenset[str]] = {}
    waiting = list(names)
    while waiting:
        if (name := waiting.pop()) not in found:
            found[name] = frozenset(targets(shapes[name])) & shapes.keys()
            waiting += found[name]
    return found


def parts(shape: Shape) -> list[Shape]:
    """What a shape combines with `allOf`."""
    members = shape.get("allOf")
    return [m for m in members if isinstance(m, dict)] if isinstance(members, list) else []


def base_of(shape: Shape) -> str:
    """The name of the schema whose class the shape's derives from; empty where there is none."""
    return next((name for part in parts(shape) if (name := referred(part)) is not None), "")


def properties(shape: Shape) -> dict[str, Shape]:
    """The properties that a shape declares itself."""
    found: dict[str, Shape] = {}
    for part in (shape, *parts(shape)):
        if isinstance(named := part.get("properties"), dict):
            found |= named
    return found


def is_object(shape: Shape) -> bool:
    """Whether a class with fields comes of it."""
    return "properties" in shape or "allOf" in shape


def nullable(normalized: Shape) -> Shape:
    """The same, or null."""
    if normalized == {} or normalized == {"type": "null"}:
        return normalized
    # A list of types would lose what the values of a map are.
    is_map = "additionalProperties" in normalized
    if isinstance(normalized.get("type"), str) and "const" not in normalized and not is_map:
        return {**normalized, "type": [normalized["type"], "null"]}
    branches = normalized.get("anyOf")
    members = list(branches) if isinstance(branches, list) else [normalized]
    if {"type": "null"} in members:
        return normalized
    others = normalized if isinstance(branches, list) else {}
    return {**others, "anyOf": [*members, {"type": "null"}]}
