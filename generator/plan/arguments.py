"""The arguments of a method, worked out once: `source` writes their types, and `changes` compares them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from generator.load.load import Map
from generator.load.node import Node
from generator.load.registry import Registry
from generator.problem import Problem, collect
from generator.schemas import objects
from generator.schemas.overrides import inherited
from generator.schemas.shape import Shape, properties

from . import descriptions, fields, spec_names
from .operation_schemas import OperationSchemas
from .parameters import ParameterDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument of a method."""

    field: fields.Field
    location: Literal["path", "query", "header", "body"]
    schema: str
    """The schema whose class has its type: the body, or the one that is made up of the parameters."""
    key: str
    """The key of its type in that class."""
    is_open: bool
    """Whether it is an object that says that it takes keys it does not describe."""
    is_joined: bool
    """Whether the items of a list are joined by commas."""


def arguments(
    operation: OperationSchemas,
    registry: Registry,
    shapes: Mapping[str, Shape],
    problems: list[Problem],
) -> Iterator[tuple[Argument, Node]]:
    """The arguments of a method, each with the node that describes it, in the order of the spec: parameters first.

    Args:
        shapes: those of requests.
        problems: gets what is wrong with an argument, which is then left out.
    """
    for parameter in operation.read.parameters:
        made = collect(problems, _parameter, parameter, operation, registry, shapes)
        if made is not None:
            yield made, parameter.node
    if operation.body is None:
        return
    node = registry.schemas[operation.body].node
    required = collect(problems, objects.required, node, registry) or ()
    shape = shapes[operation.body]
    known = {**inherited(shape, shapes), **properties(shape)}
    for wire, child in objects.properties(node, registry):
        made = collect(
            problems,
            _property,
            operation.body,
            wire,
            child,
            known.get(wire, {}),
            registry,
            required=wire in required,
        )
        if made is not None:
            yield made, child


def _parameter(
    parameter: ParameterDraft,
    operation: OperationSchemas,
    registry: Registry,
    shapes: Mapping[str, Shape],
) -> Argument:
    assert operation.parameters is not None
    node, schema = parameter.node, parameter.schema
    shape = properties(shapes[operation.parameters]).get(parameter.python_name, {})
    field = fields.of_property(
        parameter.name,
        parameter.python_name,
        schema,
        shape,
        registry,
        required=parameter.required or parameter.location == "path",
    )
    described = bool(node.text("description"))
    return Argument(
        field=replace(
            field,
            sensitive=fields.sensitivity(node, registry) or field.sensitive,
            description=descriptions.describe(node, registry) if described else field.description,
            text=descriptions.text(node, registry) if described else field.text,
            deprecated=fields.is_deprecated(node) or field.deprecated,
        ),
        location=parameter.location,
        schema=operation.parameters,
        key=parameter.python_name,
        is_open=False,
        is_joined=parameter.joined,
    )


def _property(
    schema: str, wire: str, node: Node, shape: Shape, registry: Registry, *, required: bool
) -> Argument:
    name = spec_names.argument(wire, node)
    target = registry.resolve(node).value
    more = target.get("additionalProperties")
    return Argument(
        field=fields.of_property(wire, name, node, shape, registry, required=required),
        location="body",
        schema=schema,
        key=wire,
        is_open="properties" in target and (more is True or isinstance(more, Map)),
        is_joined=False,
    )
