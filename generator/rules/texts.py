"""What importers read: every command and every field says what it is, and says more than its name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator import naming
from generator.load.load import Spec
from generator.load.node import Node
from generator.problem import Problem

from . import walk
from .rule import rule

_FILLERS: Final = frozenset({"a", "an", "the", "of", "this", "is", "in", "for"})


@rule(
    "missing-summary",
    why="The summary is the first line of a method's documentation; without one it reads `POST /calls/...`.",
    severity="warning",
    by_part=True,
)
def missing_summary(spec: Spec) -> Iterator[Problem]:
    for name, node in walk.operations(spec):
        if not node.text("summary").strip():
            yield node.problem(
                "missing-summary", f"{name} has no summary, the first line of its docs", key=True
            )
    for name, node in walk.messages(spec):
        if not (node.text("summary") or node.text("title")).strip():
            yield node.problem("missing-summary", f"the message {name!r} has no summary", key=True)


@rule(
    "missing-description",
    why="A field's description is what an editor shows beside it; without one the importer has to guess.",
    severity="warning",
    by_part=True,
)
def missing_description(spec: Spec) -> Iterator[Problem]:
    for document in spec.documents:
        for name, node, _ in walk.properties(document):
            if "const" not in node.value and not _described(spec, node):
                yield node.problem("missing-description", f"{name!r} has no description", key=True)


@rule(
    "repeated-name",
    why="A description that only repeats the name tells nobody anything; say the unit, the range, the effect.",
    severity="warning",
    by_part=True,
)
def repeated_name(spec: Spec) -> Iterator[Problem]:
    for document in spec.documents:
        for name, node, _ in walk.properties(document):
            text = node.text("description")
            if text and "const" not in node.value and _words(text) <= _words(name):
                yield node.problem(
                    "repeated-name",
                    f"the description only repeats the name {name!r}",
                    "description",
                )


def _described(spec: Spec, node: Node) -> bool:
    if node.text("description").strip() or node.text("title").strip():
        return True
    target = walk.target(spec, node)
    if target is None or target is not node:
        return target is None or _described(spec, target)
    return any(
        _described(spec, child)
        for key in ("allOf", "oneOf", "anyOf")
        for _, child in node.children(key)
    )


def _words(text: str) -> set[str]:
    return {word.lower() for word in naming.words(text)} - _FILLERS
