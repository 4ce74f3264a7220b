"""The named schemas that an operation comes down to: what it takes, and what it gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.load.load import Map
from generator.load.node import Node
from generator.load.registry import Registry
from generator.schemas import keywords

from .operations import OperationDraft, ReadOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationSchemas:
    """The named schemas that an operation's body, response and parameters come down to."""

    read: ReadOperation
    body: str | None
    response: str | None
    parameters: str | None
    """A schema made up of the parameters, by their Python names, for their types; no class of it ships."""

    @property
    def draft(self) -> OperationDraft:
        """What the spec says of the operation itself."""
        return self.read.draft


def operation_schemas(read: ReadOperation, registry: Registry) -> OperationSchemas:
    """Name what an operation takes and gives.

    Raises:
        SpecError: the body is no object.
    """
    _check_object(read.body, registry)
    stem = read.draft.type_stem
    body = _named(read.body, f"{stem}Params", registry)
    response = _named(read.response, f"{stem}Response", registry)
    return OperationSchemas(
        read=read, body=body, response=response, parameters=_parameters(read, registry)
    )


def _check_object(body: Node | None, registry: Registry) -> None:
    if body is None:
        return
    target = registry.resolve(body)
    if "properties" not in target.value and "allOf" not in target.value:
        # A misspelt keyword is why, more often than not.
        keywords.refuse_unknown(target)
        raise body.error("unsupported-body", "a request body must be an object with properties")


def _named(node: Node | None, name: str, registry: Registry) -> str | None:
    if node is None:
        return None
    if "$ref" in node.value:
        return registry.schemas_on_the_way(node)[-1].name
    return registry.adopt(name, node)


def _parameters(read: ReadOperation, registry: Registry) -> str | None:
    """Adopt a schema whose properties are the parameters, so that their types come from where all types come from."""
    if not read.parameters:
        return None
    properties = Map()
    for parameter in read.parameters:
        properties[parameter.python_name] = parameter.schema.value
    schema = Map()
    schema.update({"type": "object", "properties": properties})
    node = _Overlay.of(read.node, schema, {p.python_name: p.schema for p in read.parameters})
    return registry.adopt(f"{read.draft.type_stem}Parameters", node)


class _Overlay(Node):
    """A node made up here, whose properties stand where the parameters do."""

    __slots__ = ("_places",)

    @classmethod
    def of(cls, node: Node, value: Map, places: Mapping[str, Node]) -> Node:
        overlay = cls(document=node.document, pointer=node.pointer, value=value)
        object.__setattr__(overlay, "_places", places)
        return overlay

    def children(self, step: str) -> Iterator[tuple[str, Node]]:
        places: Mapping[str, Node] = object.__getattribute__(self, "_places")
        return iter(places.items()) if step == "properties" else iter(())
