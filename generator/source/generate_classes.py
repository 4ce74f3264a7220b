"""Generate the classes that were decided: one module of source each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator import ir
from generator.cache.cache import Cache
from generator.plan.models import Decided
from generator.schemas import cycles
from generator.schemas.shape import REF, Shape, referred
from generator.schemas.tags import tag_of

from .class_structures import class_structures
from .emit_module import emit_module
from .emit_union import emit_union
from .postprocess import postprocess, written_fields
from .structure import Structure


@dataclass(frozen=True, slots=True, kw_only=True)
class Types:
    """The classes of one side, requests or everything else."""

    models: Mapping[str, ir.Model]
    """By the name of the schema."""
    annotations: Mapping[str, Mapping[str, str]]
    """The types of the fields of each class, those of its bases included, by class name."""
    references: Mapping[str, frozenset[str]]
    """The classes that each class mentions."""


def generate_classes(decided: Decided, cache: Cache) -> Types:
    """The source of every class of a side."""
    models = dict(decided.models)
    classes = {name: model.class_name for name, model in models.items()}
    # A union is read by the runtime, so its module is written here.
    unions = {
        name: tag
        for name, shape in decided.shapes.items()
        if decided.side == "struct" and (tag := tag_of(shape)) is not None
    }
    written = class_structures(
        {
            classes[name]: {} if name in unions else _renamed(shape, classes)
            for name, shape in decided.shapes.items()
        },
        decided.side,
        aliases={model.class_name: _aliases(model) for model in models.values()},
        envelopes=frozenset(classes[name] for name in decided.envelopes),
        cache=cache,
    )
    by_class = {model.class_name: model for model in models.values()}
    references = {
        name: frozenset(other for other in own.names if other in by_class and other != name)
        for name, own in written.items()
    }
    homes = {name: model.module for name, model in by_class.items()}
    late = cycles.strongly_connected(references)
    # A union names its variants for type checkers alone, so it closes no circle.
    for name, tag in unions.items():
        references[classes[name]] = frozenset(classes[variant] for variant in tag.variants.values())
    for name, model in models.items():
        own = written[model.class_name]
        if name in unions:
            named = {value: classes[v] for value, v in unions[name].variants.items()}
            nullable = {"type": "null"} in _branches(decided.shapes[name])
            body = emit_union(model, homes, unions[name].property_name, named, nullable=nullable)
        else:
            text, names = postprocess(own, model)
            late_names = late[own.name].difference(own.bases)
            body = emit_module(text, names - {own.name}, homes, late_names)
        models[name] = replace(model, source=body)
    return Types(
        models=models,
        annotations={name: _annotations(name, written) for name in written},
        references=references,
    )


def _branches(shape: Shape) -> list[object]:
    branches = shape.get("anyOf")
    return list(branches) if isinstance(branches, list) else []


def _aliases(model: ir.Model) -> dict[str, str]:
    return {
        field.wire_name: name
        for name, field in written_fields(model).items()
        # An underscore at the front of a key would be replaced.
        if name != field.wire_name or name.startswith("_")
    }


def _annotations(name: str, written: Mapping[str, Structure]) -> dict[str, str]:
    own = written[name]
    found: dict[str, str] = {}
    for base in sorted(written.keys() & {*own.bases}):
        found |= _annotations(base, written)
    return {**found, **{field.name: field.annotation for field in own.fields}}


def _renamed(value: Shape, classes: Mapping[str, str]) -> Shape:
    """A shape whose references name classes instead of schemas."""
    if (name := referred(value)) is not None:
        return {"$ref": f"{REF}{classes[name]}"}
    return {key: _renamed_below(inner, classes) for key, inner in value.items()}


def _renamed_below(value: object, classes: Mapping[str, str]) -> object:
    if isinstance(value, dict):
        return _renamed(value, classes)
    return [_renamed_below(inner, classes) for inner in value] if isinstance(value, list) else value
