"""Write the classes of `types/`: structs and open enums for what the API sends, TypedDicts for what it takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from . import circles, dcg_process, docs, ir, naming, rewrite
from .load import Map, Seq
from .problem import SpecError
from .registry import Node, Registry, Schema
from .skeleton import REF, Json, Reducer

Side: TypeAlias = Literal["struct", "typed_dict"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Types:
    """The classes of one side, requests or everything else."""

    models: Mapping[str, ir.Model]
    """By the name of the schema."""
    annotations: Mapping[str, Mapping[str, str]]
    """The types of the fields a class declares itself, by class name."""
    references: Mapping[str, frozenset[str]]
    """The classes that each class mentions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """Every name and field of one side, before a line of source is written."""

    side: Side
    skeletons: Mapping[str, Json]
    models: Mapping[str, ir.Model]
    envelopes: frozenset[str]


def structs(
    registry: Registry, reducer: Reducer, roots: Iterable[str], envelopes: frozenset[str]
) -> Decided:
    """The classes for the schemas that are reached from `roots`, as msgspec structs and open enums.

    What is not supported or gives no usable name joins the registry's problems.
    """
    schemas = {
        name: _open_numbers(skeleton)
        for name, skeleton in _reached(registry, reducer, roots).items()
    }
    return _Side(registry, reducer, "struct", envelopes).decide(schemas, naming.model_class)


def requests(registry: Registry, reducer: Reducer, roots: Iterable[str]) -> Decided:
    """The TypedDicts and aliases for the schemas that are reached from `roots`; problems as in `structs`."""
    schemas = _reached(registry, reducer, roots)
    return _Side(registry, reducer, "typed_dict", frozenset()).decide(schemas, naming.request_class)


def _reached(registry: Registry, reducer: Reducer, roots: Iterable[str]) -> dict[str, Json]:
    """The skeletons of all schemas that the roots lead to."""
    found: dict[str, Json] = {}
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = reducer.named(registry.schemas[name])
        except SpecError as error:
            registry.problems += error.problems
            found[name] = {}
        waiting += targets(found[name])
    return dict(sorted(found.items()))


def targets(skeleton: object) -> Iterator[str]:
    """The names of the schemas that a skeleton refers to."""
    if isinstance(skeleton, dict):
        ref = skeleton.get("$ref")
        if isinstance(ref, str):
            yield ref.removeprefix(REF)
        for value in skeleton.values():
            yield from targets(value)
    elif isinstance(skeleton, list):
        for value in skeleton:
            yield from targets(value)


class _Side:
    def __init__(
        self, registry: Registry, reducer: Reducer, side: Side, envelopes: frozenset[str]
    ) -> None:
        self._registry = registry
        self._reducer = reducer
        self._side: Side = side
        self._envelopes = envelopes

    def decide(self, schemas: Mapping[str, Json], namer: Callable[[str], str]) -> Decided:
        return Decided(
            side=self._side,
            skeletons=schemas,
            models=dict(self._decide(schemas, namer)),
            envelopes=self._envelopes,
        )

    def _decide(
        self, schemas: Mapping[str, Json], namer: Callable[[str], str]
    ) -> Iterator[tuple[str, ir.Model]]:
        for name, skeleton in schemas.items():
            schema = self._registry.schemas[name]
            try:
                yield name, self._model(schema, skeleton, namer(schema.class_name))
            except naming.NamingError as error:
                self._registry.problems.append(
                    schema.node.problem("schema-name", f"{error}; set x-python-name", key=True)
                )
            except SpecError as error:
                self._registry.problems += error.problems

    def _model(self, schema: Schema, skeleton: Json, class_name: str) -> ir.Model:
        if rewrite.is_taken(class_name):
            raise naming.NamingError(
                f"{schema.name!r} gives {class_name!r}, which the package uses itself"
            )
        enum = self._side == "struct" and "enum" in skeleton and skeleton.get("type") == "string"
        kind: Literal["struct", "event", "enum", "request"] = "struct"
        if self._side == "typed_dict":
            kind = "request"
        elif schema.name in self._envelopes:
            kind = "event"
        elif enum:
            kind = "enum"
        text = schema.node.text("description").strip()
        facts = " ".join(docs.facts(schema.node))
        return ir.Model(
            class_name=class_name,
            module=naming.module(class_name),
            kind=kind,
            description=" ".join(part for part in (text, facts) if part),
            fields=tuple(self._fields(schema, skeleton)),
            members=tuple(_members(schema.node)) if enum else (),
            source="",
        )

    def _fields(self, schema: Schema, skeleton: Json) -> Iterator[ir.Field]:
        nodes = dict(self._reducer.properties(schema.node))
        own = _own(skeleton)
        required = self._reducer.required(schema.node)
        taken: dict[str, str] = {}
        for wire in own:
            node = nodes[wire]
            name = field_name(wire, node, check=self._side == "struct")
            if (first := taken.setdefault(name, wire)) != wire:
                raise node.refuse(
                    "name-collision",
                    f"{wire!r} and {first!r} both give the field {name!r}; set x-python-name",
                    key=True,
                )
            yield ir.Field(
                wire_name=wire,
                python_name=name,
                description=docs.describe(node, self._registry),
                required=wire in required,
                sensitive=sensitivity(node, self._registry),
            )


def write(decided: Decided) -> Types:
    """The source of every class of a side."""
    models = dict(decided.models)
    classes = {name: model.class_name for name, model in models.items()}
    source = dcg_process.write(
        {
            classes[name]: _renamed(skeleton, classes)
            for name, skeleton in decided.skeletons.items()
        },
        decided.side,
        aliases={
            f"{model.class_name}.{field.wire_name}": field.python_name
            for model in models.values()
            for field in model.fields
            if field.wire_name != field.python_name
        },
        envelopes=frozenset(classes[name] for name in decided.envelopes),
    )
    by_class = {model.class_name: model for model in models.values()}
    written = rewrite.split(source, by_class)
    references = {name: w.names & by_class.keys() - {name} for name, w in written.items()}
    modules = {name: model.module for name, model in by_class.items()}
    late = circles.partners(references)
    for name, model in models.items():
        own = written[model.class_name]
        body = rewrite.module_source(own, modules, late[own.name] - own.bases)
        models[name] = replace(model, source=body)
    return Types(
        models=models,
        annotations={name: w.annotations for name, w in written.items()},
        references=references,
    )


def _open_numbers(skeleton: Json) -> Json:
    """An integer enum as any integer: a value that the spec does not know must not cost the whole answer."""
    if "enum" in skeleton and skeleton.get("type") == "integer":
        return {"type": "integer"}
    return skeleton


def parts(skeleton: Json) -> list[Json]:
    """What a skeleton combines with `allOf`."""
    members = skeleton.get("allOf")
    return [m for m in members if isinstance(m, dict)] if isinstance(members, list) else []


def _own(skeleton: Json) -> list[str]:
    properties = [body.get("properties") for body in (skeleton, *parts(skeleton))]
    return [wire for named in properties if isinstance(named, dict) for wire in named]


def field_name(wire: str, node: Node, *, check: bool = True) -> str:
    """The Python name of a property.

    Raises:
        SpecError: there is none, or it is one that every model has.
    """
    try:
        name = naming.argument(node.text("x-python-name") or wire)
    except naming.NamingError as error:
        raise node.refuse("field-name", f"{error}; set x-python-name", key=True) from None
    if check and name in naming.RESERVED_FIELDS:
        raise node.refuse(
            "field-name", f"every model has {name!r} already; set x-python-name", key=True
        )
    return name


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


def _members(node: Node) -> Iterator[ir.EnumMember]:
    values = node.value["enum"]
    assert isinstance(values, Seq)
    names = node.strings("x-enum-varnames")
    old = node.value.get("x-deprecated-values")
    seen: dict[str, str] = {}
    for index, value in enumerate(map(str, values)):
        try:
            name = naming.enum_member(names[index] if index < len(names) else value)
        except naming.NamingError as error:
            raise node.refuse(
                "enum-name", f"{error}; set x-enum-varnames", "enum", str(index)
            ) from None
        if (first := seen.setdefault(name, value)) != value:
            raise node.refuse(
                "name-collision",
                f"{value!r} and {first!r} both give the member {name}; set x-enum-varnames",
                "enum",
                str(index),
            )
        replaced = old.get(value) if isinstance(old, Map) else None
        yield ir.EnumMember(
            python_name=name,
            value=value,
            description=f"Deprecated: now `{replaced}`." if replaced else "",
        )


def _renamed(skeleton: object, classes: Mapping[str, str]) -> Json:
    """A skeleton whose references name classes instead of schemas."""

    def walk(value: object) -> object:
        if isinstance(value, dict):
            return {
                key: f"{REF}{classes[inner.removeprefix(REF)]}"
                if key == "$ref" and isinstance(inner, str)
                else walk(inner)
                for key, inner in value.items()
            }
        return [walk(inner) for inner in value] if isinstance(value, list) else value

    result = walk(skeleton)
    assert isinstance(result, dict)
    return result
