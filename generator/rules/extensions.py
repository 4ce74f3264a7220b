"""Vendor extensions: known, spelt right, where they are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.load.load import Map, Seq, Spec
from generator.load.registry import Node, root
from generator.problem import Problem, near

from .rule import rule

_KNOWN: Final = {
    "x-resource": "an operation",
    "x-python-name": "an operation, a parameter, a schema or a property",
    "x-idempotency": "an operation",
    "x-webhooks": "an operation",
    "x-sensitive": "a property or a parameter",
    "x-enum-varnames": "an enum",
    "x-deprecated-values": "an enum",
    "x-webhook-signature": "a channel",
}
_OF_OPERATIONS: Final = frozenset({"x-resource", "x-idempotency", "x-webhooks"})


@rule(
    "misspelt-extension",
    why="Nobody reads an extension by another name, so a slip of the pen in `x-sensitive` would put secrets into logs.",
)
def misspelt(spec: Spec) -> Iterator[Problem]:
    for node, key in _extensions(spec):
        if key not in _KNOWN and (hint := near(key, _KNOWN)):
            yield node.problem(
                "misspelt-extension", f"no extension is called {key!r}{hint}", key, key=True
            )


@rule(
    "unknown-extension",
    why="An extension that the generator does not know does nothing here, whatever another tool does with it.",
    severity="warning",
)
def unknown(spec: Spec) -> Iterator[Problem]:
    for node, key in _extensions(spec):
        if key not in _KNOWN and not near(key, _KNOWN):
            yield node.problem(
                "unknown-extension", f"the generator does nothing with {key!r}", key, key=True
            )


@rule(
    "misplaced-extension",
    why="Each extension is read at one kind of place; anywhere else it would silently do nothing.",
)
def misplaced(spec: Spec) -> Iterator[Problem]:
    for node, key in _extensions(spec):
        if key not in _KNOWN or _belongs(key, node):
            continue
        yield node.problem(
            "misplaced-extension",
            f"{key} does nothing here; it belongs on {_KNOWN[key]}",
            key,
            key=True,
        )


@rule("sensitive", why="A half-understood `x-sensitive` would leak what it should hide.")
def sensitive(spec: Spec) -> Iterator[Problem]:
    for node, key in _extensions(spec):
        value = node.value[key]
        if key == "x-sensitive" and not isinstance(value, bool) and value != "shorten":
            hint = near(str(value), ("shorten", "true"))
            yield node.problem("sensitive", f"x-sensitive is true or shorten{hint}", key)


def _belongs(key: str, node: Node) -> bool:
    is_operation = "responses" in node.value or "operationId" in node.value
    if key in _OF_OPERATIONS:
        return is_operation
    if key in ("x-enum-varnames", "x-deprecated-values"):
        return "enum" in node.value
    if key == "x-webhook-signature":
        return "messages" in node.value or "address" in node.value
    if key == "x-sensitive":
        steps = node.document.steps(node.pointer)
        return "in" in node.value or "properties" in steps or "schemas" in steps
    return True


def _extensions(spec: Spec) -> Iterator[tuple[Node, str]]:
    for document in spec.documents:
        for node in _maps(root(document)):
            for key in node.value:
                if key.startswith("x-") and not _names_something(node):
                    yield node, key


def _names_something(node: Node) -> bool:
    """Whether the keys of a mapping are names that the spec gives: of headers, properties, schemas."""
    return node.document.steps(node.pointer)[-1:] in (
        [["headers"], ["properties"], ["schemas"], ["parameters"]]
    )


def _maps(node: Node) -> Iterator[Node]:
    yield node
    for key, value in node.value.items():
        if key in ("example", "examples", "default", "const") or key.startswith("x-"):
            continue
        if isinstance(value, Map) and (child := node.child(key)) is not None:
            yield from _maps(child)
        elif isinstance(value, Seq):
            for _, child in node.children(key):
                yield from _maps(child)
