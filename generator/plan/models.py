"""Decide the classes of `types/`: structs and open enums for what the API sends, TypedDicts for what it takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator import ir, naming
from generator.load.load import Map, Seq
from generator.load.registry import Node, Registry, Schema
from generator.problem import Problem, SpecError, collect
from generator.schemas import objects
from generator.schemas.normalize import Normalizer
from generator.schemas.open_types import open_types
from generator.schemas.overrides import flattened
from generator.schemas.shape import Shape, properties, targets

from . import descriptions, spec_names

Side: TypeAlias = Literal["struct", "typed_dict"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """Every name and field of one side, before a line of source is written."""

    side: Side
    shapes: Mapping[str, Shape]
    models: Mapping[str, ir.Model]
    envelopes: frozenset[str]


def structs(registry: Registry, reached: Mapping[str, Shape], envelopes: frozenset[str]) -> Decided:
    """The classes for schemas that are received, as msgspec structs and open enums.

    What is not supported or gives no usable name joins the registry's problems.
    """
    schemas = {name: open_types(shape) for name, shape in reached.items()}
    return _Side(registry, "struct", envelopes).decide(schemas, naming.model_class)


def requests(registry: Registry, reached: Mapping[str, Shape]) -> Decided:
    """The TypedDicts and aliases for schemas that are sent; problems as in `structs`."""
    schemas = {name: flattened(shape, reached) for name, shape in reached.items()}
    return _Side(registry, "typed_dict", frozenset()).decide(schemas, naming.request_class)


def reached(registry: Registry, normalizer: Normalizer, names: Iterable[str]) -> dict[str, Shape]:
    """The shapes of some schemas and all that they lead to; what is not supported joins the registry's problems."""
    found: dict[str, Shape] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = normalizer.named(registry.schemas[name])
        except SpecError as error:
            registry.problems += error.problems
            found[name] = {}
        waiting += targets(found[name])
    return found


class _Side:
    def __init__(self, registry: Registry, side: Side, envelopes: frozenset[str]) -> None:
        self._registry = registry
        self._side: Side = side
        self._envelopes = envelopes

    def decide(self, schemas: Mapping[str, Shape], namer: Callable[[str], str]) -> Decided:
        return Decided(
            side=self._side,
            shapes=schemas,
            models=dict(self._decide(schemas, namer)),
            envelopes=self._envelopes,
        )

    def _decide(
        self, schemas: Mapping[str, Shape], namer: Callable[[str], str]
    ) -> Iterator[tuple[str, ir.Model]]:
        for name, shape in sorted(schemas.items()):
            schema = self._registry.schemas[name]
            try:
                yield name, self._model(schema, shape, namer(schema.class_name))
            except naming.NamingError as error:
                self._registry.problems.append(
                    schema.node.problem(
                        "schema-name", f"{error}; {spec_names.advice(schema.node)}", key=True
                    )
                )
            except SpecError as error:
                self._registry.problems += error.problems

    def _model(self, schema: Schema, shape: Shape, class_name: str) -> ir.Model:
        enum = self._side == "struct" and "enum" in shape and shape.get("type") == "string"
        kind: Literal["struct", "event", "enum", "request"] = "struct"
        if self._side == "typed_dict":
            kind = "request"
        elif schema.name in self._envelopes:
            kind = "event"
        elif enum:
            kind = "enum"
        text = schema.node.text("description").strip()
        facts = " ".join(descriptions.facts(schema.node))
        return ir.Model(
            class_name=class_name,
            module=naming.module(class_name),
            kind=kind,
            description=" ".join(part for part in (text, facts) if part),
            fields=self._fields(schema, shape),
            members=_members(schema.node) if enum else (),
            source="",
        )

    def _fields(self, schema: Schema, shape: Shape) -> tuple[ir.Field, ...]:
        nodes = dict(objects.properties(schema.node, self._registry))
        required = objects.required(schema.node, self._registry)
        problems: list[Problem] = []
        fields: dict[str, ir.Field] = {}
        for wire in properties(shape):
            name = collect(problems, self._field_name, wire, nodes[wire])
            if name is None:
                continue
            if name in fields:
                first = fields[name].wire_name
                message = f"{wire!r} and {first!r} both give the field {name!r}; set x-python-name"
                problems.append(nodes[wire].problem("name-collision", message, key=True))
                continue
            fields[name] = ir.Field(
                wire_name=wire,
                python_name=name,
                description=descriptions.describe(nodes[wire], self._registry),
                required=wire in required,
                sensitive=sensitivity(nodes[wire], self._registry),
            )
        if problems:
            raise SpecError(problems)
        return tuple(fields.values())

    def _field_name(self, wire: str, node: Node) -> str:
        if self._side == "struct":
            return spec_names.field(wire, node)
        if wire.startswith("__") and not wire.endswith("__"):
            message = f"{wire!r} cannot be sent: Python changes names in classes that start with two underscores"
            raise node.error("field-name", message, key=True)
        return spec_names.argument(wire, node)


def sensitivity(node: Node, registry: Registry) -> Literal["", "hide", "shorten"]:
    """What `x-sensitive` says of a property, or of what it refers to."""
    for place in (node, registry.resolve(node)):
        match place.value.get("x-sensitive"):
            case None | False:
                continue
            case "shorten":
                return "shorten"
            case _:
                return "hide"
    return ""


def _members(node: Node) -> tuple[ir.EnumMember, ...]:
    values = node.value["enum"]
    assert isinstance(values, Seq)
    names = node.strings("x-enum-varnames")
    old = node.value.get("x-deprecated-values")
    problems: list[Problem] = []
    members: dict[str, ir.EnumMember] = {}
    for index, value in enumerate(map(str, values)):
        try:
            name = naming.enum_member(names[index] if index < len(names) else value)
        except naming.NamingError as error:
            message = f"{error}; set x-enum-varnames"
            problems.append(node.problem("enum-name", message, "enum", str(index)))
            continue
        first = members[name].value if name in members else value
        if first != value:
            message = f"{value!r} and {first!r} both give the member {name}; set x-enum-varnames"
            problems.append(node.problem("name-collision", message, "enum", str(index)))
            continue
        replaced = old.get(value) if isinstance(old, Map) else None
        members[name] = ir.EnumMember(
            python_name=name,
            value=value,
            description=f"Deprecated: now `{replaced}`." if replaced else "",
        )
    if problems:
        raise SpecError(problems)
    return tuple(members.values())
