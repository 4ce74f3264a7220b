"""Unions that a response or a webhook cannot be decoded into: nothing in JSON says which of the variants is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.load.node import Node
from generator.load.registry import Registry
from generator.problem import Problem

from . import extra_keys
from .shape import Shape, is_object, properties, referred
from .tags import TAG

_OBJECT, _ARRAY, _TEXT, _TAGGED, _NULL = "object", "array", "text", "tagged", "null"
_MEND: Final = {
    _OBJECT: "is one of several objects, and nothing tells which; "
    "describe one that has the properties of all, or leave the schema empty to take any JSON",
    _TAGGED: "is a union of objects with tags or something else, and nothing tells which; "
    "describe it as the union alone, which may be null",
    _ARRAY: "is one of several lists, and nothing tells which; describe one whose items may be any of theirs",
    _TEXT: "is one of several kinds of text, and nothing tells which; "
    "write one enum with the values of all, or a string without a format",
}


def check(shapes: Mapping[str, Shape], registry: Registry) -> Iterator[Problem]:
    """A problem for each schema or property that no decoder could take."""
    for name, shape in shapes.items():
        if not is_object(shape):
            if kinds := set(_ambiguous(shape, shapes)):
                yield from _at(registry.schemas[name].node, kinds)
            continue
        for wire, inner in properties(shape).items():
            if kinds := set(_ambiguous(inner, shapes)):
                node = registry.schemas[name].node
                yield from _at(extra_keys.properties_of(node, registry)[wire], kinds)


def _at(node: Node, kinds: set[str]) -> Iterator[Problem]:
    for kind in sorted(kinds):
        word = next((key for key in ("oneOf", "anyOf", "type") if key in node.value), None)
        steps = () if word is None else (word,)
        yield node.problem("unsupported-union", f"this {_MEND[kind]}", *steps, key=True)


def _ambiguous(value: object, shapes: Mapping[str, Shape]) -> Iterator[str]:
    if isinstance(value, list):
        for inner in value:
            yield from _ambiguous(inner, shapes)
    elif isinstance(value, dict):
        if isinstance(branches := value.get("anyOf"), list):
            kinds = [kind for branch in branches for kind in _kinds(branch, shapes, frozenset())]
            texts = {kind for kind in kinds if kind not in (_OBJECT, _ARRAY, _TAGGED)}
            if TAG not in value:
                yield from (kind for kind in (_OBJECT, _ARRAY) if kinds.count(kind) > 1)
                if _TAGGED in kinds and len(set(kinds) - {_NULL}) > 1:
                    yield _TAGGED
            yield from (_TEXT for _ in range(len(texts - {_NULL}) > 1))
        for inner in value.values():
            yield from _ambiguous(inner, shapes)


def _kinds(shape: Shape, shapes: Mapping[str, Shape], seen: frozenset[str]) -> Iterator[str]:
    """What JSON has for each variant: an object, a list, or text, with what is made of it."""
    if (name := referred(shape)) is not None:
        if TAG in shapes.get(name, {}):
            yield _TAGGED
        elif "enum" in shapes.get(name, {}):
            yield f"text of {name}"
        elif name not in seen:
            yield from _kinds(shapes.get(name, {}), shapes, seen | {name})
    elif isinstance(branches := shape.get("anyOf"), list):
        for branch in branches:
            yield from _kinds(branch, shapes, seen)
    elif is_object(shape):
        yield _OBJECT
    else:
        named = shape.get("type")
        for kind in named if isinstance(named, list) else [named]:
            if kind in (_OBJECT, _ARRAY):
                yield str(kind)
            elif kind == "null":
                yield _NULL
            elif kind == "string":
                yield f"text as {shape.get('format', kind)}"
