"""How the API tells who calls."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.load.gist import Place
from generator.load.load import Map, Seq, Spec
from generator.load.node import Node, document_node
from generator.problem import Problem, suggest

from . import walk
from .facts import Fact, Facts, at, fact
from .rule import rule


@fact("security")
def required(spec: Spec) -> Iterator[tuple[Place, Fact]]:
    """The schemes that operations require; an empty list where that may be none."""
    for _, operation in walk.operations(spec):
        if isinstance(listed := operation.value.get("security"), Seq):
            if not listed or {} in listed:
                yield at(operation), ()
            for requirement in listed:
                for name in requirement if isinstance(requirement, Map) else ():
                    yield at(operation), (name,)


def _insecure(spec: Spec, facts: Facts) -> Collection[Place]:
    schemes = _schemes(spec)
    return [
        place
        for place, found in facts.of("security")
        if any(not fact or fact[0] not in schemes for fact in found)
    ]


@rule(
    "security",
    why="The client sends its key as a bearer token with every call; another scheme would be described and not done.",
    concerns=_insecure,
)
def security(spec: Spec) -> Iterator[Problem]:
    schemes = _schemes(spec)
    for scheme in schemes.values():
        kind = (scheme.text("type"), scheme.text("scheme").lower())
        if "$ref" not in scheme.value and kind != ("http", "bearer"):
            yield scheme.problem(
                "security", "only type: http with scheme: bearer is supported", "type"
            )
    for node in (document_node(spec.openapi), *(node for _, node in walk.operations(spec))):
        yield from _requirements(node, schemes)


def _schemes(spec: Spec) -> dict[str, Node]:
    components = document_node(spec.openapi).child("components")
    return dict(components.children("securitySchemes")) if components else {}


def _requirements(node: Node, schemes: dict[str, Node]) -> Iterator[Problem]:
    listed = node.value.get("security")
    if not isinstance(listed, Seq):
        return
    if not listed or {} in listed:
        yield node.problem(
            "security", "a call without a key is not supported: each carries it", "security"
        )
    for index, requirement in enumerate(listed):
        for name in requirement if isinstance(requirement, Map) else ():
            if name not in schemes:
                yield node.problem(
                    "security",
                    f"no security scheme is called {name!r}{suggest(name, schemes)}",
                    "security",
                    str(index),
                    name,
                    key=True,
                )
