"""What an object schema holds, its bases included."""

from __future__ import annotations

from collections.abc import Iterator

from generator.load.node import Node
from generator.load.registry import Registry

from . import keywords


def properties(node: Node, registry: Registry, *, own: bool = False) -> Iterator[tuple[str, Node]]:
    """The properties of an object schema, those of its bases first.

    Args:
        own: leave out those of its first base, which its class inherits.

    Raises:
        SpecError: a base leads nowhere.
    """
    merged: dict[str, Node] = {}
    for part in _parts(node, registry, own=own):
        merged.update(part.children("properties"))
    yield from merged.items()


def required(node: Node, registry: Registry, *, own: bool = False) -> tuple[str, ...]:
    """The required properties of an object schema, each once; bases, `own` and errors as in `properties`."""
    parts = _parts(node, registry, own=own)
    return tuple(dict.fromkeys(name for part in parts for name in part.strings("required")))


def may_be_null(node: Node, registry: Registry) -> bool:
    """Whether an object schema takes null too: one of its parts says so, and none says otherwise.

    Raises:
        SpecError: a base leads nowhere, or a type is none.
    """
    named = [
        keywords.types(part) for part in _parts(node, registry, own=False) if "type" in part.value
    ]
    return bool(named) and all(null for _, null in named)


def _parts(node: Node, registry: Registry, *, own: bool) -> Iterator[Node]:
    """A schema and all that it takes in, what is taken in first."""
    if "$ref" in node.value:
        yield from _parts(registry.schema_named(node).node, registry, own=False)
        return
    for _, part in node.children("allOf"):
        if own and "$ref" in part.value:
            own = False
            continue
        yield from _parts(part, registry, own=False)
    yield node
