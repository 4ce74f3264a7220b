"""How the API tells who calls."""

from __future__ import annotations

from collections.abc import Iterator

from generator.load.load import Map, Seq, Spec
from generator.load.registry import Node, document_node
from generator.problem import Problem, suggest

from . import walk
from .rule import rule


@rule(
    "security",
    why="The client sends its key as a bearer token with every call; another scheme would be described and not done.",
)
def security(spec: Spec) -> Iterator[Problem]:
    components = document_node(spec.openapi).child("components")
    schemes = dict(components.children("securitySchemes")) if components else {}
    for scheme in schemes.values():
        kind = (scheme.text("type"), scheme.text("scheme").lower())
        if "$ref" not in scheme.value and kind != ("http", "bearer"):
            yield scheme.problem(
                "security", "only type: http with scheme: bearer is supported", "type"
            )
    for node in (document_node(spec.openapi), *(node for _, node in walk.operations(spec))):
        yield from _requirements(node, schemes)


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
