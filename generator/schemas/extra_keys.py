"""Objects that are received with further keys of a type of their own, which a class would drop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.load.load import Map
from generator.load.registry import Registry
from generator.problem import Problem

from .shape import Shape, is_object


def check(shapes: Mapping[str, Shape], registry: Registry) -> Iterator[Problem]:
    """A problem for each object that is a class and a map at once."""
    for name, shape in shapes.items():
        node = registry.schemas[name].node
        for part in (node, *(part for _, part in node.children("allOf"))):
            if is_object(shape) and isinstance(part.value.get("additionalProperties"), Map):
                yield part.problem(
                    "unsupported-keyword",
                    "what additionalProperties describes beside properties would be lost when it is received; "
                    "describe a map without properties, or a property that holds the map",
                    "additionalProperties",
                    key=True,
                )
