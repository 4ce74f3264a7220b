"""Decide the classes of `types/`: structs and open enums for what the API sends, TypedDicts for what it takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from generator import ir, naming
from generator.cache.cache import digest
from generator.cache.memo import Memo, fingerprint
from generator.load.load import Map, Seq
from generator.load.node import Node
from generator.load.registry import Registry
from generator.load.schema import Schema
from generator.problem import Problem, SpecError, collect
from generator.schemas import extra_keys, objects
from generator.schemas.open_types import open_types
from generator.schemas.overrides import flattened
from generator.schemas.shape import Shape, properties, referred
from generator.schemas.tags import TAG
from generator.schemas.unfold import unfold

from . import descriptions, spec_names
from .fields import Field, of_property
from .known import Known

Side: TypeAlias = Literal["struct", "typed_dict"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the spec says of a schema that its class does not show in this form."""

    fields: tuple[Field, ...]
    """Those that the class declares itself, as `ir.Model.fields`."""
    text: str
    replaced: Mapping[str, str]
    """Values of an enum that have been replaced, and by which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """Every name and field of one side, before a line of source is written."""

    side: Side
    shapes: Mapping[str, Shape]
    models: Mapping[str, ir.Model]
    facts: Mapping[str, Facts]
    envelopes: frozenset[str]
    made_of: Mapping[str, bytes]
    """For each schema a digest of all that its class is made of; none for one that is in no part of the spec."""


def structs(
    registry: Registry, known: Known, reached: Mapping[str, Shape], envelopes: Mapping[str, str]
) -> Decided:
    """The classes for schemas that are received, as msgspec structs and open enums.

    Args:
        envelopes: the event types of the schemas that are envelopes of webhooks.

    What is not supported or gives no usable name joins the registry's problems.
    """
    opened = {name: open_types(extra_keys.with_field(shape)) for name, shape in reached.items()}
    schemas = unfold(opened)
    return _Side(registry, known, "struct", envelopes).decide(schemas, naming.model_class)


def described(decided: Decided, texts: Iterable[tuple[str, str]]) -> Decided:
    """The same with a paragraph more in the docstrings of some classes.

    Args:
        texts: names of schemas, and what is to be said.
    """
    models = dict(decided.models)
    made_of = dict(decided.made_of)
    for name, text in texts:
        if (model := models.get(name)) is not None:
            paragraphs = filter(None, (model.description, text))
            models[name] = replace(model, description="\n\n".join(paragraphs))
            if name in made_of:
                made_of[name] = digest(made_of[name], text)
    return replace(decided, models=models, made_of=made_of)


def requests(registry: Registry, known: Known, reached: Mapping[str, Shape]) -> Decided:
    """The TypedDicts and aliases for schemas that are sent; problems as in `structs`."""
    # What is sent needs nobody to tell its variants apart.
    plain = {
        name: {key: value for key, value in shape.items() if key != TAG}
        for name, shape in reached.items()
    }
    schemas = unfold({name: flattened(shape, plain) for name, shape in plain.items()})
    return _Side(registry, known, "typed_dict", {}).decide(schemas, naming.request_class)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decision:
    model: ir.Model
    facts: Facts


_DECISION: Final = Memo[_Decision]("class", _Decision)


class _Side:
    def __init__(
        self, registry: Registry, known: Known, side: Side, envelopes: Mapping[str, str]
    ) -> None:
        self._registry = registry
        self._known = known
        self._side: Side = side
        self._envelopes = envelopes

    def decide(self, schemas: Mapping[str, Shape], namer: Callable[[str], str]) -> Decided:
        self._event_types = {**self._envelopes}
        self._keepers = extra_keys.keepers(schemas) if self._side == "struct" else {}
        for name, event_type in self._envelopes.items():
            data = referred(properties(schemas[name]).get("data", {}))
            if data is not None:
                self._event_types[data] = event_type
        made_of = dict(self._made_of(schemas))
        decided = list(self._decide(schemas, made_of, namer))
        return Decided(
            side=self._side,
            shapes=schemas,
            models={name: decision.model for name, decision in decided},
            facts={name: decision.facts for name, decision in decided},
            envelopes=frozenset(self._envelopes),
            made_of=made_of,
        )

    def _made_of(self, schemas: Mapping[str, Shape]) -> Iterator[tuple[str, bytes]]:
        for name, shape in schemas.items():
            if (key := self._registry.schemas[name].made_of) is not None:
                place = (
                    *(self._side, "envelope" if name in self._envelopes else ""),
                    *(self._event_types.get(name, ""), self._keepers.get(name, "")),
                )
                yield name, digest(key, *place, fingerprint(shape))

    def _decide(
        self,
        schemas: Mapping[str, Shape],
        made_of: Mapping[str, bytes],
        namer: Callable[[str], str],
    ) -> Iterator[tuple[str, _Decision]]:
        for name, shape in sorted(schemas.items()):
            key = made_of.get(name)
            if (known := self._known.get(_DECISION, key)) is not None:
                yield name, known
                continue
            schema = self._registry.schemas[name]
            try:
                facts = self._facts(schema, shape)
                model = self._model(schema, shape, namer(schema.class_name), facts)
                decision = _Decision(model=model, facts=facts)
                self._known.put(_DECISION, key, decision)
                yield name, decision
            except naming.NamingError as error:
                self._registry.problems.append(
                    schema.node.problem(
                        "schema-name", f"{error}; {spec_names.advice(schema.node)}", key=True
                    )
                )
            except SpecError as error:
                self._registry.problems += error.problems

    def _facts(self, schema: Schema, shape: Shape) -> Facts:
        texts = (schema.node.text(key).strip() for key in ("title", "description"))
        return Facts(
            fields=self._fields(schema, shape),
            text=" ".join(filter(None, texts)),
            replaced=_replaced(schema.node),
        )

    def _model(self, schema: Schema, shape: Shape, class_name: str, facts: Facts) -> ir.Model:
        enum = self._side == "struct" and "enum" in shape and shape.get("type") == "string"
        kind: Literal["struct", "event", "enum", "request"] = "struct"
        if self._side == "typed_dict":
            kind = "request"
        elif schema.name in self._envelopes:
            kind = "event"
        elif enum:
            kind = "enum"
        text = schema.node.text("description").strip()
        stated = " ".join(descriptions.facts(schema.node))
        return ir.Model(
            class_name=class_name,
            module=naming.module(class_name),
            kind=kind,
            description=" ".join(part for part in (text, stated) if part),
            fields=tuple(field.for_templates for field in facts.fields),
            members=_members(schema.node) if enum else (),
            event_type=self._event_types.get(schema.name, ""),
            extra_keys=self._keepers.get(schema.name, ""),
        )

    def _fields(self, schema: Schema, shape: Shape) -> tuple[Field, ...]:
        nodes = extra_keys.properties_of(schema.node, self._registry)
        required = objects.required(schema.node, self._registry)
        problems: list[Problem] = []
        found: dict[str, Field] = {}
        for wire, inner in properties(shape).items():
            name = collect(problems, self._field_name, schema, wire, nodes[wire])
            if name is None:
                continue
            if name in found:
                first = found[name].wire_name
                message = (
                    f"{wire!r} and {first!r} in {nodes[first].line(reader=nodes[wire])} both give the field {name!r}; "
                    "set x-python-name"
                )
                problems.append(nodes[wire].problem("name-collision", message, key=True))
                continue
            found[name] = of_property(
                wire, name, nodes[wire], inner, self._registry, required=wire in required
            )
        if problems:
            raise SpecError(problems)
        return tuple(found.values())

    def _field_name(self, schema: Schema, wire: str, node: Node) -> str:
        if self._side == "struct":
            return spec_names.field(wire, node, of_event=schema.name in self._envelopes)
        if wire.startswith("__") and not wire.endswith("__"):
            message = f"{wire!r} cannot be sent: Python changes names in classes that start with two underscores"
            raise node.error("field-name", message, key=True)
        return spec_names.argument(wire, node)


def _replaced(node: Node) -> dict[str, str]:
    replaced = node.value.get("x-deprecated-values")
    if not isinstance(replaced, Map):
        return {}
    return {old: str(new) for old, new in replaced.items() if new}


def _members(node: Node) -> tuple[ir.EnumMember, ...]:
    values = node.value["enum"]
    assert isinstance(values, Seq)
    names = node.strings("x-enum-varnames")
    replaced = _replaced(node)
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
        members[name] = ir.EnumMember(
            python_name=name,
            value=value,
            description=f"Deprecated: now `{replaced[value]}`." if value in replaced else "",
        )
    if problems:
        raise SpecError(problems)
    return tuple(members.values())
