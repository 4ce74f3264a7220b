"""The parts of a spec that rules look at, whatever else is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from generator.load.load import Document, Map, Seq, Spec
from generator.load.node import Node, document_node
from generator.plan.operations import METHODS

_INNER: Final = ("properties", "allOf", "oneOf", "anyOf")
_NAMES: Final = frozenset({"headers", "properties", "schemas", "parameters"})
"""Where the keys of a mapping are names that the spec gives."""
_SINGLE: Final = ("items", "additionalProperties")


@lru_cache(maxsize=4)
def top(document: Document) -> Node:
    """The root of what is to be walked through."""
    return Node(document=document, pointer="", value=document.walked)


def operations(spec: Spec) -> Iterator[tuple[str, Node]]:
    """Every operation of the OpenAPI document, with the name to call it by."""
    for path, item in top(spec.openapi).children("paths"):
        for method in () if path.startswith("x-") else METHODS:
            if (node := item.child(method)) is not None:
                yield f"{method.upper()} {path}", node


def messages(spec: Spec) -> Iterator[tuple[str, Node]]:
    """Every message in the components of the AsyncAPI document, with its key."""
    components = top(spec.asyncapi).child("components")
    yield from components.children("messages") if components else ()


def named_schemas(document: Document) -> Iterator[Node]:
    """The entries of a document's `components.schemas`."""
    components = top(document).child("components")
    for _, node in components.children("schemas") if components else ():
        yield node


@lru_cache(maxsize=4)
def maps(document: Document) -> tuple[Node, ...]:
    """Every mapping of a document whose keys are the format's, not names that the spec gives."""
    return tuple(_maps(top(document), "", ""))


def _maps(node: Node, above: str, last: str) -> Iterator[Node]:
    """As `maps`, below a node; `above` and `last` are the last steps to it."""
    if last not in _NAMES or above == "properties":
        yield node
    for key, value in node.value.items():
        if key in ("example", "examples", "default", "const") or key.startswith("x-"):
            if key == "examples" and isinstance(value, Map):
                yield from (child for _, child in node.children(key) if "$ref" in child.value)
            continue
        if isinstance(value, Map) and (child := node.child(key)) is not None:
            yield from _maps(child, last, key)
        elif isinstance(value, Seq):
            for index, child in node.children(key):
                yield from _maps(child, key, index)


@lru_cache(maxsize=4)
def schemas(document: Document) -> tuple[Node, ...]:
    """Every schema of a document, however deep, in the document's order. Many rules ask."""
    return tuple(node for holder in _holders(top(document)) for node in _within(holder))


def _holders(node: Node) -> Iterator[Node]:
    """The schemas that stand in no other schema."""
    for key in node.value:
        if key in ("example", "examples") or key.startswith("x-"):
            continue
        if key == "schemas":
            yield from (child for _, child in node.children(key))
        elif key in ("schema", "payload", "headers") and _is_schema(node, key):
            child = node.child(key)
            assert child is not None
            yield child
        elif isinstance(node.value[key], Map) and (child := node.child(key)) is not None:
            yield from _holders(child)
        else:
            for _, child in node.children(key):
                yield from _holders(child)


def _is_schema(node: Node, key: str) -> bool:
    """Whether a key that only sometimes holds a schema does: `headers` of a response is a map of headers."""
    child = node.child(key)
    if child is None or key != "headers":
        return child is not None
    return any(word in child.value for word in ("$ref", "type", "properties", "allOf"))


def _within(schema: Node) -> Iterator[Node]:
    yield schema
    for key in schema.value:
        if key in _INNER:
            for _, child in schema.children(key):
                yield from _within(child)
        elif key in _SINGLE and (inner := schema.child(key)) is not None:
            yield from _within(inner)


def properties(document: Document) -> Iterator[tuple[str, Node, Node]]:
    """Every property of every schema: its name, its schema, and the schema that it stands in."""
    for schema in schemas(document):
        for name, node in schema.children("properties"):
            yield name, node, schema


def target(spec: Spec, node: Node) -> Node | None:
    """What a node's `$ref`, if any, leads to; none where it leads nowhere."""
    for _ in range(20):
        ref = node.value.get("$ref")
        if not isinstance(ref, str):
            return node
        file, _, pointer = ref.partition("#")
        document = spec.named(file) if file else node.document
        found = document_node(document).child(*document.steps(pointer)) if document else None
        if found is None:
            return None
        node = found
    return None


def types(node: Node) -> frozenset[str]:
    """The JSON types that a schema names itself, null left out."""
    value = node.value.get("type")
    named = (value,) if isinstance(value, str) else node.strings("type")
    return frozenset(named) - {"null"}
