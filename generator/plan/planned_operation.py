"""An operation of which everything is decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.load.node import Node
from generator.load.registry import Registry

from . import documented, wire_schemas
from .arguments import Argument
from .checks import Check, Checks
from .operation_schemas import OperationSchemas
from .operations import OperationDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedOperation:
    """An operation of which everything is decided."""

    made_of: bytes | None
    """A digest of all that it says and leads to; none where there is no cache."""
    draft: OperationDraft
    body: str | None
    """The schema of its body."""
    response: str | None
    parameters: str | None
    """A schema made up of the parameters, by their Python names, for their types; no class of it ships."""
    arguments: tuple[Argument, ...]
    """In the order of the spec, parameters first."""
    status: int
    """Of a success."""
    response_example: str | None
    """The body of a success, as JSON."""
    checks: Mapping[str, Check]
    """What is checked of each argument before it is sent, by its name."""
    request_example: Mapping[str, Any]
    """A body, by wire name; empty where the spec shows none."""
    errors: tuple[documented.ErrorResponse, ...]
    """The responses that are no success."""


def planned_operation(
    operation: OperationSchemas,
    made: list[tuple[Argument, Node]],
    registry: Registry,
    checks: Checks,
) -> PlannedOperation:
    """An operation with its arguments, each with the node that describes it."""
    node = operation.read.node
    status, example = wire_schemas.success(node, registry)
    taken = frozenset(argument.field.wire_name for argument, _ in made)
    return PlannedOperation(
        made_of=registry.made_of(node.document, node.pointer),
        draft=operation.read.draft,
        body=operation.body,
        response=operation.response,
        parameters=operation.parameters,
        arguments=tuple(argument for argument, _ in made),
        status=status,
        response_example=example,
        checks={
            argument.field.python_name: checks.of(described.child("schema") or described)
            if argument.location != "body"
            else checks.of(described)
            for argument, described in made
        },
        request_example=documented.request_example(node, registry),
        errors=documented.errors(node, taken, registry),
    )
