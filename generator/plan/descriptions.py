"""What the spec says of a property or parameter: its description, and the facts that its schema states."""

from __future__ import annotations

from collections.abc import Iterable

from generator.load.load import Map, Seq
from generator.load.node import Node
from generator.load.registry import Registry


def describe(node: Node, registry: Registry) -> str:
    """What a property or parameter is: its description, then its default, limits and deprecated values."""
    sentences = (text(node, registry), *facts(merged(node, registry)))
    return " ".join(sentence for sentence in sentences if sentence)


def text(node: Node, registry: Registry) -> str:
    """What a property or parameter is, in the words of the spec."""
    chain = registry.chain(node)
    texts = (*(step.text("description") for step in chain), chain[-1].text("title"))
    return next(filter(None, texts), "").strip()


def merged(node: Node, registry: Registry) -> Node:
    """What a reference leads to, with what stands beside the references on the way."""
    chain = registry.chain(node)
    if len(chain) == 1:
        return node
    value = Map()
    for step in reversed(chain):
        value.update({key: inner for key, inner in step.value.items() if key != "$ref"})
    return Node(document=chain[-1].document, pointer=chain[-1].pointer, value=value)


def default(node: Node) -> str:
    """What the API takes where nothing is sent; empty where the schema does not say."""
    value = node.value.get("default")
    return "" if value is None else _plain(value)


def facts(node: Node) -> Iterable[str]:
    """The sentences that a schema's own keywords make."""
    value = node.value
    if (low := value.get("minimum")) is not None and (high := value.get("maximum")) is not None:
        yield f"From {low} to {high}."
    elif low is not None:
        yield f"At least {low}."
    elif (high := value.get("maximum")) is not None:
        yield f"At most {high}."
    if "pattern" in value and "contentEncoding" not in value:
        yield f"Pattern: `{value['pattern']}`."
    if known := default(node):
        yield f"The API's default is `{known}`."
    deprecated = value.get("x-deprecated-values")
    if isinstance(deprecated, Map):
        pairs = ", ".join(f"`{old}` (now `{new}`)" for old, new in deprecated.items())
        yield f"Deprecated: {pairs}."
    if value.get("deprecated") is True:
        yield "Deprecated."


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Map | Seq):
        return "…"
    return str(value)
