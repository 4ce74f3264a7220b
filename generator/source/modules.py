"""The modules of `types/`: which of them holds a class, and their source."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from generator import ir, naming
from generator.plan.models import Decided

from .definition import Definition
from .emit_module import emit_module
from .structure import Structure


def module_names(
    decided: Decided,
    written: Mapping[str, Structure],
    homes: Mapping[str, str],
    looked_up: Collection[str],
) -> dict[str, str]:
    """The module of each class.

    Args:
        homes: the class whose module holds it.
        looked_up: classes that are looked up by themselves.
    """
    own = {model.class_name: model.module for model in decided.models.values()}
    return {
        name: naming.SHARED_ALIASES
        # They cost next to nothing, and a module of its own for each would.
        if home == name and name not in looked_up and _is_plain_alias(written[name], own, decided)
        else own[home]
        for name, home in homes.items()
    }


def _is_plain_alias(written: Structure, classes: Collection[str], decided: Decided) -> bool:
    """Whether it stands for a type of Python's in a request, most often a `Literal`."""
    is_alias = bool(written.statement) and not written.fields
    return decided.side == "typed_dict" and is_alias and written.names.isdisjoint(classes)


def emitted(
    definitions: Iterable[Definition],
    modules: Mapping[str, str],
    circles: Mapping[str, frozenset[str]],
) -> Iterator[ir.TypesModule]:
    """The modules with their source.

    Args:
        modules: the module of each class.
        circles: the classes that each class refers to and that refer back to it.
    """
    held: dict[str, list[Definition]] = {}
    for definition in definitions:
        held.setdefault(modules[definition.name], []).append(definition)
    for module, inside in held.items():
        late = frozenset[str]().union(*(circles[definition.name] for definition in inside))
        yield ir.TypesModule(
            name=module,
            class_names=tuple(sorted(definition.name for definition in inside)),
            source=emit_module(inside, modules, late),
        )
