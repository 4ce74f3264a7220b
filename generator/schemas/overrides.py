"""A property that a schema describes anew although it takes it in from a base."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.load.registry import Registry
from generator.problem import Problem

from . import extra_keys
from .shape import Shape, is_object, nullable, parts, properties, referred


def check(shapes: Mapping[str, Shape], registry: Registry) -> Iterator[Problem]:
    """A problem for each property of a response or a webhook that is not of the type which its base promises."""
    for name, shape in shapes.items():
        promised = inherited(shape, shapes)
        own = properties(shape)
        if not promised.keys() & own.keys():
            continue
        nodes = extra_keys.properties_of(registry.schemas[name].node, registry)
        for wire in promised.keys() & own.keys():
            if not _narrows(own[wire], promised[wire], shapes):
                yield nodes[wire].problem(
                    "base-differs",
                    f"{wire!r} is described in a base already, and this is no narrower type; "
                    "give it the base's type, or take the properties over without the base",
                    key=True,
                )


def inherited(shape: Shape, shapes: Mapping[str, Shape]) -> dict[str, Shape]:
    """The properties that a shape has from its bases."""
    found: dict[str, Shape] = {}
    for part in parts(shape):
        if (base := referred(part)) is not None:
            found |= {**inherited(shapes[base], shapes), **properties(shapes[base])}
    return found


def flattened(shape: Shape, shapes: Mapping[str, Shape]) -> Shape:
    """A request's shape without a base whose properties it describes anew: no TypedDict may do that."""
    promised = inherited(shape, shapes)
    if not promised.keys() & properties(shape).keys():
        return shape
    needed = [name for part in _all(shape, shapes) for name in _required(part)]
    flat: Shape = {"type": "object", "properties": {**promised, **properties(shape)}}
    return {**flat, "required": list(dict.fromkeys(needed))} if needed else flat


def _all(shape: Shape, shapes: Mapping[str, Shape]) -> Iterator[Shape]:
    for part in (*parts(shape), shape):
        if (base := referred(part)) is not None:
            yield from _all(shapes[base], shapes)
        yield part


def _required(shape: Shape) -> list[str]:
    names = shape.get("required")
    return [str(name) for name in names] if isinstance(names, list) else []


def _narrows(own: Shape, base: Shape, shapes: Mapping[str, Shape]) -> bool:
    if base in ({}, own) or nullable(own) == base:
        return True
    plain = _opened(own, shapes)
    return plain is not own and _narrows(plain, base, shapes)


def _opened(shape: Shape, shapes: Mapping[str, Shape]) -> Shape:
    """A const as its type, an enum as its values' type; anything else as it is."""
    if "const" in shape:
        return {"type": shape["type"]}
    name = referred(shape)
    target = shapes.get(name, {}) if name is not None else shape
    return {"type": target["type"]} if "enum" in target and not is_object(target) else shape
