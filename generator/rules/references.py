"""Every reference leads somewhere, whoever reads it, and no schema is made of itself."""

from __future__ import annotations

from collections.abc import Iterator

from generator.load.load import Spec
from generator.load.node import Node
from generator.load.references import References
from generator.problem import Problem, SpecError, collect
from generator.schemas import cycles

from . import walk
from .rule import rule


@rule(
    "ref-unresolved",
    why="What a reference leads to decides a type or a text; leading nowhere, it decides nothing.",
    by_part=True,
)
def unresolved(spec: Spec) -> Iterator[Problem]:
    references = References(spec)
    for document in spec.documents:
        for node in walk.maps(document):
            if isinstance(node.value.get("$ref"), str):
                try:
                    references.resolve(node)
                except SpecError as error:
                    yield from error.problems


@rule(
    "ref-circle",
    why="A schema that is made of itself, or references that lead to each other, never come to an end.",
    by_part=True,
)
def circle(spec: Spec) -> Iterator[Problem]:
    references = References(spec)
    made_of = {
        _place(node): dict(_parts(node, references))
        for document in spec.documents
        for node in walk.named_schemas(document)
    }
    connected = cycles.strongly_connected(
        {place: frozenset(parts) & made_of.keys() for place, parts in made_of.items()}
    )
    for place, parts in made_of.items():
        for other, reference in parts.items():
            if other == place or other in connected[place]:
                name = reference.document.steps(place[1])[-1]
                yield reference.problem("ref-circle", f"{name!r} takes itself in here", "$ref")


def _place(node: Node) -> tuple[str, str]:
    return node.document.file, node.pointer


def _parts(node: Node, references: References) -> Iterator[tuple[tuple[str, str], Node]]:
    """The schemas that a schema is made of without a property in between, each with the reference to it."""
    if isinstance(node.value.get("$ref"), str):
        target = collect([], references.target, node)
        if target is not None:
            yield _place(target), node
    for word in ("allOf", "oneOf", "anyOf"):
        for _, part in node.children(word):
            yield from _parts(part, references)
