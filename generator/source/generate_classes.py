"""Generate the classes that were decided, and the modules that hold them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from generator import ir
from generator.cache.cache import Cache
from generator.cache.memo import Memo
from generator.plan.models import Decided
from generator.schemas import cycles
from generator.schemas.shape import Shape
from generator.schemas.tags import tag_of

from .class_structures import class_structures
from .definition import Definition
from .emit_union import Union, emit_union
from .homes import homes
from .modules import emitted, module_names
from .postprocess import postprocess, written_fields
from .renamed import Renamed
from .structure import Structure

_DEFINITION: Final = Memo[Definition]("definition", Definition)


@dataclass(frozen=True, slots=True, kw_only=True)
class Types:
    """The classes of one side, requests or everything else."""

    models: Mapping[str, ir.Model]
    """By the name of the schema."""
    modules: tuple[ir.TypesModule, ...]
    annotations: Mapping[str, Mapping[str, str]]
    """The types of the fields of each class, those of its bases included, by class name."""
    references: Mapping[str, frozenset[str]]
    """The classes that each class mentions."""
    kinds: Mapping[str, str]
    """The kind of each class."""


def generate_classes(
    decided: Decided,
    cache: Cache,
    *,
    roots: Collection[str],
    unshipped: Collection[str] = (),
) -> Types:
    """The source of every class of a side, and the modules that hold it.

    Args:
        roots: schemas that operations and messages name themselves.
        unshipped: schemas whose classes are not in the package.
    """
    classes = {name: model.class_name for name, model in decided.models.items()}
    unions = dict(_unions(decided, classes))
    # Of a union no class is written here.
    shapes = {name: {} if classes[name] in unions else s for name, s in decided.shapes.items()}
    made_of = {classes[name]: key for name, key in decided.made_of.items() if name in classes}
    written = class_structures(
        Renamed(shapes, classes),
        decided.side,
        aliases={model.class_name: _aliases(model) for model in decided.models.values()},
        envelopes=frozenset(classes[name] for name in decided.envelopes),
        made_of=made_of,
        cache=cache,
    )
    imports = {
        name: frozenset(own.names & written.keys()) - {name} for name, own in written.items()
    }
    left_out = {classes[name] for name in classes.keys() & {*unshipped}}
    looked_up = {classes[name] for name in classes.keys() & {*roots}}.union(
        *(imports[name] for name in left_out),
        # The variants of a union are imported when one comes.
        *(union.variants.values() for union in unions.values()),
    )
    shipped = {name: others for name, others in imports.items() if name not in left_out}
    modules = module_names(decided, written, homes(shipped, looked_up), looked_up)
    models = {
        name: replace(model, module=modules.get(model.class_name, model.module))
        for name, model in decided.models.items()
    }
    definitions = [
        emit_union(model, unions[model.class_name], modules)
        if model.class_name in unions
        else _definition(written[model.class_name], model, made_of.get(model.class_name), cache)
        for model in models.values()
        if model.class_name in shipped
    ]
    # A union names its variants for type checkers alone.
    for name, union in unions.items():
        imports[name] = frozenset(union.variants.values())
    return Types(
        models=models,
        modules=tuple(emitted(definitions, modules, cycles.strongly_connected(shipped))),
        annotations={name: _annotations(name, written) for name in written},
        references=imports,
        kinds={model.class_name: model.kind for model in models.values()},
    )


def _definition(
    structure: Structure, model: ir.Model, made_of: bytes | None, cache: Cache
) -> Definition:
    if made_of is None:
        return postprocess(structure, model)
    return _DEFINITION.get(cache, made_of, partial(postprocess, structure, model))


def _unions(decided: Decided, classes: Mapping[str, str]) -> Iterator[tuple[str, Union]]:
    """The unions by their classes. The runtime reads them, so their source is written here."""
    for name, shape in decided.shapes.items():
        if decided.side == "struct" and (tag := tag_of(shape)) is not None:
            yield (
                classes[name],
                Union(
                    property_name=tag.property_name,
                    variants={value: classes[v] for value, v in tag.variants.items()},
                    nullable={"type": "null"} in _branches(shape),
                ),
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
