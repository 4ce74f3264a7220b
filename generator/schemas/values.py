"""Schemas that say which values there are: lists of them, and a single one."""

from __future__ import annotations

from typing import Final

from generator.load.load import Map, Seq
from generator.load.node import Node
from generator.load.registry import Registry

from .shape import REF, Shape, nullable

_VALUE_TYPES: Final[dict[type, str]] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
}


def enum_shape(node: Node, name: str, registry: Registry, *, top: bool) -> Shape:
    """The shape of a schema that lists its values; an inline list of text joins the registry under a name.

    Raises:
        SpecError: it lists what is not supported.
    """
    values = node.value["enum"]
    if not isinstance(values, Seq) or not values:
        raise node.error("enum", "an enum must list its values", "enum")
    null = None in values
    known = [value for value in values if value is not None]
    kinds = {_VALUE_TYPES.get(type(value)) for value in known}
    if kinds == {"integer", "number"}:
        kinds = {"number"}
    if None in kinds or len(kinds) > 1:
        raise node.error(
            "enum", "the values of an enum must all be strings, or all numbers", "enum"
        )
    if kinds & {"boolean", "number"} or not known:
        normalized: Shape = {"type": kinds.pop() if kinds else "null"}
    elif top:
        if null:
            raise node.error(
                "enum", "a named enum does not list null; let its users allow null", "enum"
            )
        normalized = {"type": kinds.pop(), "enum": list(known)}
    else:
        adopted = registry.adopt(name, _without_null(node))
        normalized = {"$ref": f"{REF}{adopted}"}
    return nullable(normalized) if null and known else normalized


def const_shape(node: Node) -> Shape:
    """The shape of a schema that has one value.

    Raises:
        SpecError: the value is not supported.
    """
    value = node.value["const"]
    kind = _VALUE_TYPES.get(type(value))
    if kind in ("string", "integer"):
        return {"type": kind, "const": value}
    if kind is None:
        raise node.error("const", "a const must be a string, a number or a boolean", "const")
    return {"type": kind}


def _without_null(node: Node) -> Node:
    values = node.value["enum"]
    assert isinstance(values, Seq)
    if None not in values:
        return node
    copy = Map()
    copy.update(node.value)
    kept = Seq()
    kept.extend(value for value in values if value is not None)
    copy["enum"] = kept
    return Node(document=node.document, pointer=node.pointer, value=copy)
