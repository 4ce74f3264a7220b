"""Read where the method of an operation lives, and its name: `x-resource`, `x-python-name`, `operationId`."""

from __future__ import annotations

from generator import naming
from generator.load.load import Map, Seq
from generator.load.node import Node

from . import spec_names


def resource(node: Node) -> tuple[str, ...]:
    """The resource of an operation, such as `("calls", "actions")`.

    Raises:
        SpecError: there is none, or the client cannot have one of that name.
    """
    text = node.text("x-resource")
    if not text and isinstance(node.value.get("x-resource"), Map | Seq):
        raise node.error(
            "extension-value", "x-resource must be text, such as calls.actions", "x-resource"
        )
    if not text:
        raise node.error(
            "missing-resource",
            "x-resource must say where the method lives, such as calls.actions",
            key=True,
        )
    path = tuple(text.split("."))
    for step in path:
        try:
            good = naming.method(step) == step and step not in naming.RESERVED_ATTRIBUTES
        except naming.NamingError:
            good = False
        if naming.is_device(step):
            message = f"{step!r} gives the file {step}.py, which Windows cannot have"
            raise node.error("resource-name", message, "x-resource")
        if not good:
            raise node.error("resource-name", f"{step!r} is no name for a resource", "x-resource")
    if path[0] in naming.CLIENT_ATTRIBUTES:
        raise node.error(
            "resource-name",
            f"every client has {path[0]!r} already; call the resource otherwise",
            "x-resource",
        )
    return path


def method(node: Node) -> str:
    """The name of the method of an operation.

    Raises:
        SpecError: there is none, or no method can have it.
    """
    given = node.text("x-python-name")
    operation_id = node.text("operationId")
    source = given or operation_id
    steps = ("x-python-name",) if given else ("operationId",) if operation_id else ()
    if not source:
        raise node.error(
            "missing-operation-id",
            "an operation needs an operationId, which names its method",
            key=True,
        )
    try:
        name = naming.method(source)
    except naming.NamingError as error:
        message = f"{error}; {spec_names.advice(node)}"
        raise node.error("method-name", message, *steps) from None
    if name in naming.RESERVED_ATTRIBUTES:
        message = f"{name!r} is an attribute of every resource; {spec_names.advice(node)}"
        raise node.error("method-name", message, *steps)
    return name
