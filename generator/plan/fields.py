"""A property of a schema, or a parameter of an operation, and all that the spec says of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from generator import ir
from generator.load.node import Node
from generator.load.registry import Registry
from generator.schemas.shape import Shape

from . import descriptions, limits

Sensitivity: TypeAlias = Literal["", "hide", "shorten"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A property of a schema."""

    wire_name: str
    python_name: str
    required: bool
    shape: Shape
    sensitive: Sensitivity
    description: str
    """For docstrings: the text, and the facts that the schema states."""
    text: str
    """In the words of the spec alone."""
    default: str
    """What the API takes where nothing is sent, as JSON, so that the text `1` is not the number."""
    deprecated: bool
    limits: Mapping[str, Any]

    @property
    def for_templates(self) -> ir.Field:
        """What the templates see of it."""
        return ir.Field(
            wire_name=self.wire_name,
            python_name=self.python_name,
            description=self.description,
            required=self.required,
            sensitive=self.sensitive,
        )


def of_property(
    wire: str, python_name: str, node: Node, shape: Shape, registry: Registry, *, required: bool
) -> Field:
    """A property of a schema.

    Raises:
        SpecError: a reference leads nowhere.
    """
    target = descriptions.merged(node, registry)
    default = target.value.get("default")
    return Field(
        wire_name=wire,
        python_name=python_name,
        required=required,
        shape=shape,
        sensitive=sensitivity(node, registry),
        description=descriptions.describe(node, registry),
        text=descriptions.text(node, registry),
        default="" if default is None else json.dumps(default, ensure_ascii=False),
        deprecated=is_deprecated(node) or is_deprecated(target),
        limits=limits.read(node, registry),
    )


def is_deprecated(node: Node) -> bool:
    """Whether a node says so itself."""
    return node.value.get("deprecated") is True


def sensitivity(node: Node, registry: Registry) -> Sensitivity:
    """What `x-sensitive` says of a property, or of what it refers to."""
    for place in registry.chain(node):
        match place.value.get("x-sensitive"):
            case None | False:
                continue
            case "shorten":
                return "shorten"
            case _:
                return "hide"
    return ""
