"""Names that people read and import."""

from __future__ import annotations

from collections.abc import Iterator

from generator.load.load import Seq, Spec
from generator.load.node import Node
from generator.problem import Problem

from . import walk
from .rule import rule


@rule(
    "unnamed-schema",
    why="An inline enum or object gets a class name made of its parent's and its own; a schema of its own has the "
    "name that you choose, and keeps it when it moves.",
    severity="warning",
    by_part=True,
)
def unnamed(spec: Spec) -> Iterator[Problem]:
    for document in spec.documents:
        for node in walk.schemas(document):
            what = _class_of(node)
            if what and not _is_named(node) and not node.text("title"):
                yield node.problem(
                    "unnamed-schema",
                    f"this {what} has no name: move it to components.schemas and refer to it with $ref",
                    key=True,
                )


def _class_of(node: Node) -> str:
    values = node.value.get("enum")
    if isinstance(values, Seq) and len(values) > 1 and any(isinstance(v, str) for v in values):
        return "enum"
    return "object" if "properties" in node.value else ""


def _is_named(node: Node) -> bool:
    """Whether a schema stands in `components.schemas`, or is part of what one that does combines."""
    steps = node.document.steps(node.pointer)
    while len(steps) > 3 and steps[-2] == "allOf":
        steps = steps[:-2]
    return len(steps) == 3 and steps[:2] == ["components", "schemas"]
