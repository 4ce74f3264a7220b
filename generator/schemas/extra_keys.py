"""Objects with further keys than their properties: what is received of them is kept in a field of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from generator.load.load import Map
from generator.load.node import Node
from generator.load.registry import Registry
from generator.problem import Problem

from . import objects
from .shape import Shape, base_of, parts, properties, targets

FIELD: Final = "additional_properties"
"""The field that has them."""
EXTRA: Final = "x-extra"
"""The key of an object's shape that has the shape of their values."""
_KEPT: Final = "x-keeps-extra"
"""The key of the shape of an object that has the field."""
_WORDS: Final = "Every key of the object that has no field here, as it was received."


def described(node: Node) -> Node | None:
    """Where an object schema says that it has further keys; none where it does not say so."""
    for part in (node, *(part for _, part in node.children("allOf"))):
        if part.value.get("additionalProperties") not in (None, False):
            return part
    return None


def field(node: Node) -> Node:
    """What the field is described by. Nobody knows what is in it, so a repr does not show it."""
    text = Map()
    text.update({"description": _WORDS, "x-sensitive": True})
    return Node(document=node.document, pointer=node.pointer, value=text)


def properties_of(node: Node, registry: Registry) -> dict[str, Node]:
    """The properties of an object schema, its bases' included, and the field of further keys.

    Raises:
        SpecError: a base leads nowhere.
    """
    found = dict(objects.properties(node, registry))
    return found if FIELD in found else {**found, FIELD: field(node)}


def without(shape: Shape) -> Shape:
    """The shape of an object that is sent."""
    return {key: value for key, value in shape.items() if key != EXTRA}


def with_field(shape: Shape) -> Shape:
    """The shape of an object that is received, its further keys as a property."""
    if EXTRA not in shape:
        return shape
    kept = {**without(shape), _KEPT: True}
    property_ = {FIELD: {"type": "object", "additionalProperties": shape[EXTRA] or True}}
    if "properties" in kept:
        return {**kept, "properties": {**properties(kept), **property_}}
    others = parts(kept)
    own: Shape = others.pop() if "$ref" not in others[-1] else {"type": "object"}
    return {**kept, "allOf": [*others, {**own, "properties": {**properties(own), **property_}}]}


def keepers(shapes: Mapping[str, Shape]) -> dict[str, Literal["here", "below"]]:
    """The objects that have further keys themselves, and the schemas that lead to such objects."""
    found: dict[str, Literal["here", "below"]] = {
        name: "here" for name in shapes if _has_field(name, shapes)
    }
    users: dict[str, list[str]] = {}
    for name, shape in shapes.items():
        for other in targets(shape):
            users.setdefault(other, []).append(name)
    waiting = list(found)
    while waiting:
        for name in users.get(waiting.pop(), ()):
            if name not in found:
                found[name] = "below"
                waiting.append(name)
    return found


def _has_field(name: str, shapes: Mapping[str, Shape]) -> bool:
    while name:
        if _KEPT in shapes[name]:
            return True
        name = base_of(shapes[name])
    return False


def check(node: Node, registry: Registry) -> Iterator[Problem]:
    """A problem where a key of the API's cannot be told from the field."""
    taken = dict(objects.properties(node, registry)).get(FIELD)
    if taken is not None:
        yield taken.problem(
            "name-collision",
            f"{FIELD!r} is the field of the keys that additionalProperties describes; "
            "take the property, or additionalProperties, out",
            key=True,
        )
