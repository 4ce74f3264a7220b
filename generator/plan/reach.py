"""Which schemas are sent, and which are received: those that nobody reaches have a class all the same."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final, TypeAlias

from generator import naming
from generator.cache.memo import Memo
from generator.load.load import Spec, escape
from generator.load.node import Node, document_node
from generator.load.registry import Registry
from generator.problem import SpecError
from generator.schemas import extra_keys
from generator.schemas.normalize import Normalized, normalize
from generator.schemas.shape import Shape, targets

from .adopting import Adopting
from .known import Known
from .models import Side

_Shapes: TypeAlias = dict[str, Shape]

_NORMALIZED: Final = Adopting[Normalized]("shape", Normalized)
_HEADERS: Final = Memo[list[str]]("headers", list[str])


def reach(
    spec: Spec, registry: Registry, known: Known, sent: Iterable[str], received: Iterable[str]
) -> tuple[_Shapes, _Shapes]:
    """The shapes of requests, and those of everything else.

    Args:
        sent: schemas that operations take.
        received: schemas that operations and messages give.
    """
    declared = set(registry.schemas)
    # What a broken reference meant to reach is not known, so nothing is said of what nobody reaches.
    whole = not registry.problems
    requests = _reached(registry, known, sent, side="typed_dict")
    responses = _reached(registry, known, received, side="struct")
    if not whole:
        return requests, responses
    unused = declared - requests.keys() - responses.keys()
    unused -= _headers(spec, registry, known) if unused else set()
    only_sent = requests.keys() - responses.keys()
    for_requests = {
        name
        for name in unused
        if name.endswith(naming.REQUEST_SUFFIXES)
        # Another name for what is sent alone, for example.
        or not only_sent.isdisjoint(_reached(registry, known, [name], side="typed_dict"))
    }
    requests |= _reached(registry, known, for_requests, side="typed_dict")
    responses |= _reached(registry, known, unused - for_requests, side="struct")
    return requests, responses


def _reached(
    registry: Registry, known: Known, names: Iterable[str], *, side: Side
) -> dict[str, Shape]:
    """The shapes of some schemas and all that they lead to; what is not supported joins the registry's problems."""
    found: dict[str, Shape] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        schema = registry.schemas[name]
        try:
            normalized = _NORMALIZED.get(
                known, schema.made_of, registry, partial(normalize, schema, registry)
            )
        except SpecError as error:
            registry.problems += error.problems
            normalized = Normalized(shape={}, aliases=())
        # A request takes any mapping for such an object.
        shape = normalized.shape if side == "struct" else extra_keys.without(normalized.shape)
        found[name] = shape
        waiting += (*targets(shape), *normalized.aliases)
    return found


def _headers(spec: Spec, registry: Registry, known: Known) -> set[str]:
    """The schemas of message headers: facts of the protocol, no classes."""
    found: set[str] = set()
    components = document_node(spec.asyncapi).child("components")
    for kind in ("messageTraits", "messages"):
        for name in components.keys(kind) if components else ():
            key = registry.made_of(spec.asyncapi, f"/components/{kind}/{escape(name)}")
            if (names := known.get(_HEADERS, key)) is None:
                node = components.child(kind, name) if components else None
                names = _named(node, registry) if node else []
                known.put(_HEADERS, key, names)
            found |= {*names}
    return found


def _named(node: Node, registry: Registry) -> list[str]:
    headers = node.child("headers")
    if headers is None or "$ref" not in headers.value:
        return []
    return [schema.name for schema in registry.schemas_on_the_way(headers)]
