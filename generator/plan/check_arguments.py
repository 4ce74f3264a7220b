"""Hold what a method takes against what a Python method can take, before any type is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator import naming
from generator.load.load import Map
from generator.load.node import Node
from generator.load.registry import Registry
from generator.problem import Problem, collect, suggest
from generator.schemas import keywords, objects
from generator.schemas.shape import Shape, parts, properties, referred

from .arguments import Argument
from .operation_schemas import OperationSchemas
from .operations import ReadOperation
from .parameters import ParameterDraft

_KEY: Final = "6f0e3a52-7c0f-4be4-9a51-0d8f5e4f7a11"
"""Such as the client makes."""
_KEY_TYPES: Final = ("string", ["string", "null"], None)
"""None: the schema could not be read, which is said elsewhere."""


def check(
    operation: OperationSchemas,
    made: Iterable[tuple[Argument, Node]],
    registry: Registry,
    shapes: Mapping[str, Shape],
) -> list[Problem]:
    """Everything that is wrong with the arguments of a method, and with the key that they carry.

    Args:
        made: the arguments that could be worked out, each with the node that describes it.
        shapes: those of requests.
    """
    read = operation.read
    problems: list[Problem] = []
    for parameter in read.parameters:
        collect(problems, _parameter, parameter, operation, shapes)
    body = _body(operation, registry)
    problems += _read_only(body)
    problems += _names(read, made)
    problems += _key(read, dict(body), operation, shapes)
    return problems


def _body(operation: OperationSchemas, registry: Registry) -> list[tuple[str, Node]]:
    if operation.body is None:
        return []
    return list(objects.properties(registry.schemas[operation.body].node, registry))


def _read_only(body: list[tuple[str, Node]]) -> Iterator[Problem]:
    for wire, node in body:
        if node.value.get("readOnly") is True:
            yield node.problem(
                "unsupported-body",
                f"{wire!r} is readOnly and cannot be sent; describe the body without it",
                "readOnly",
                key=True,
            )


def _parameter(
    parameter: ParameterDraft, operation: OperationSchemas, shapes: Mapping[str, Shape]
) -> None:
    described = properties(shapes[operation.parameters or ""]).get(parameter.python_name, {})
    if parameter.location == "path":
        followed = _followed(described, shapes)
        is_any = keywords.STRUCTURE.isdisjoint(parameter.schema.value) or "anyOf" in followed
        kind = followed.get("type", None if is_any else "string")
        if kind not in ("string", "integer") or "format" in followed:
            raise parameter.schema.error(
                "unsupported-parameter",
                "a path parameter must be a string or an integer, and no date",
            )
    elif not parameter.deep and _holds_object(described, shapes):
        raise parameter.schema.error(
            "unsupported-parameter",
            "an object in a query or header is not supported, except in a query as style: deepObject",
        )
    elif parameter.deep and not _holds_object(described, shapes):
        raise parameter.schema.error(
            "unsupported-parameter",
            "the style deepObject is for objects; leave it out for other values",
        )
    elif _depth(described, shapes) > 1:
        raise parameter.schema.error(
            "unsupported-parameter",
            "a list in a list has no form in a query or header; describe one list",
        )


def _followed(shape: Shape, shapes: Mapping[str, Shape]) -> Shape:
    while (name := referred(shape)) is not None:
        shape = shapes.get(name, {})
    return shape


def _holds_object(shape: object, shapes: Mapping[str, Shape]) -> bool:
    if isinstance(shape, list):
        return any(_holds_object(inner, shapes) for inner in shape)
    if not isinstance(shape, dict):
        return False
    if shape.get("type") == "object" or "allOf" in shape:
        return True
    followed = _followed(shape, shapes)
    return any(_holds_object(followed.get(key), shapes) for key in ("items", "anyOf")) or (
        followed is not shape and _holds_object(followed, shapes)
    )


def _depth(shape: object, shapes: Mapping[str, Shape]) -> int:
    """How many lists a value is in."""
    if isinstance(shape, list):
        return max((_depth(inner, shapes) for inner in shape), default=0)
    if not isinstance(shape, dict):
        return 0
    followed = _followed(shape, shapes)
    if "items" in followed:
        return 1 + _depth(followed["items"], shapes)
    return _depth(followed.get("anyOf"), shapes)


def _names(read: ReadOperation, made: Iterable[tuple[Argument, Node]]) -> Iterator[Problem]:
    seen: dict[str, tuple[tuple[str, str], Node]] = {}
    for argument, node in made:
        name, wire, location = (
            argument.field.python_name,
            argument.field.wire_name,
            argument.location,
        )
        if name in naming.RESERVED_ARGUMENTS:
            yield node.problem(
                "name-collision",
                f"every method has an argument {name!r} already; set x-python-name",
                key=True,
            )
        first, other = seen.setdefault(name, ((wire, location), node))
        if first != (wire, location):
            one, two = (n.line(reader=read.node) for n in (other, node))
            yield read.node.problem(
                "name-collision",
                f"{first[0]!r} ({first[1]}, {one}) and {wire!r} ({location}, {two}) "
                f"both give the argument {name!r}; set x-python-name",
                key=True,
            )


def _key(
    read: ReadOperation,
    body: Mapping[str, Node],
    operation: OperationSchemas,
    shapes: Mapping[str, Shape],
) -> Iterator[Problem]:
    key = read.draft.idempotency_key
    if key is None:
        return
    if key not in body:
        yield read.node.problem(
            "idempotency-key",
            f"the body has no property {key!r} that could carry the key{suggest(key, body)}",
            "x-idempotency",
            "key",
        )
    elif operation.body is not None and _property(operation.body, key, shapes) not in _KEY_TYPES:
        yield read.node.problem(
            "idempotency-key",
            f"the property {key!r} of the body must be a string to carry the key",
            "x-idempotency",
            "key",
        )
    elif not _fits(body[key].value):
        yield body[key].problem(
            "idempotency-key",
            f"{key!r} has to take the key that the client makes: a UUID, which has {len(_KEY)} characters",
            key=True,
        )


def _fits(schema: Map) -> bool:
    low, high = schema.get("minLength", 0), schema.get("maxLength", len(_KEY))
    if not isinstance(low, int) or not isinstance(high, int):
        return True  # said elsewhere
    try:
        matches = re.search(str(schema.get("pattern", "")), _KEY) is not None
    except re.error:
        return True  # said elsewhere
    return matches and low <= len(_KEY) <= high


def _property(schema: str, wire: str, shapes: Mapping[str, Shape]) -> object:
    """The JSON type of a property, from the class that declares it or from one of its bases."""
    shape = shapes.get(schema, {})
    if (own := properties(shape).get(wire)) is not None:
        return _followed(own, shapes).get("type")
    bases = [name for part in parts(shape) if (name := referred(part)) is not None]
    return next((kind for base in bases if (kind := _property(base, wire, shapes))), None)
