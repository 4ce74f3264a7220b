"""Aliases that Python cannot have: a reference to one becomes what it stands for.

The module of an alias needs what it names when it is imported. One that leads back to itself would have to be there
first. A class is no such alias: the types of its fields are read when somebody decodes into it. One that stands for
null alone is `None`, which no other type can be joined to by its name.
"""

from __future__ import annotations

from collections.abc import Mapping

from . import cycles
from .shape import Shape, is_object, references, referred
from .tags import TAG


def unfold(shapes: Mapping[str, Shape]) -> dict[str, Shape]:
    """The same shapes, where nothing refers to an alias that leads back to itself, or stands for null.

    An alias that holds itself without an object in between is any JSON from its second level on.
    """
    aliases = {
        name: shape
        for name, shape in shapes.items()
        if not (is_object(shape) or "enum" in shape or TAG in shape)
    }
    leads = references(shapes, aliases)
    connected = cycles.strongly_connected(leads)
    circular = {
        name: shape
        for name, shape in aliases.items()
        if connected[name] or name in leads[name] or _is_null(shape, shapes, frozenset())
    }
    if not circular:
        return dict(shapes)
    return {name: _unfolded(shape, circular, frozenset({name})) for name, shape in shapes.items()}


def _is_null(shape: Shape, shapes: Mapping[str, Shape], above: frozenset[str]) -> bool:
    """Whether a shape takes null alone."""
    name = referred(shape)
    if name is not None:
        return name not in above and _is_null(shapes.get(name, {}), shapes, above | {name})
    branches = shape.get("anyOf")
    if isinstance(branches, list):
        return all(_is_null(branch, shapes, above) for branch in branches)
    return shape.get("type") == "null"


def _unfolded(shape: Shape, circular: Mapping[str, Shape], above: frozenset[str]) -> Shape:
    name = referred(shape)
    if name is not None and name in circular:
        return {} if name in above else _unfolded(circular[name], circular, above | {name})
    return {key: _below(value, circular, above) for key, value in shape.items()}


def _below(value: object, circular: Mapping[str, Shape], above: frozenset[str]) -> object:
    if isinstance(value, dict):
        return _unfolded(value, circular, above)
    if isinstance(value, list):
        return [_below(inner, circular, above) for inner in value]
    return value
