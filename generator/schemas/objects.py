"""What an object schema holds, its bases included."""

from __future__ import annotations

from collections.abc import Iterator

from generator.load.registry import Node, Registry


def properties(node: Node, registry: Registry, *, own: bool = False) -> Iterator[tuple[str, Node]]:
    """The properties of an object schema, those of its bases first.

    Args:
        own: leave out those of its first base, which its class inherits.
    """
    if "$ref" in node.value:
        yield from properties(registry.schema_named(node).node, registry)
        return
    merged: dict[str, Node] = {}
    for part in _parts(node, own=own):
        merged.update(properties(part, registry))
    merged.update(node.children("properties"))
    yield from merged.items()


def required(node: Node, registry: Registry, *, own: bool = False) -> tuple[str, ...]:
    """The required properties of an object schema, each once; bases and `own` as in `properties`."""
    if "$ref" in node.value:
        node = registry.schema_named(node).node
    names = [name for part in _parts(node, own=own) for name in required(part, registry)]
    return tuple(dict.fromkeys([*names, *node.strings("required")]))


def _parts(node: Node, *, own: bool) -> Iterator[Node]:
    for _, part in node.children("allOf"):
        if own and "$ref" in part.value:
            own = False
            continue
        yield part
