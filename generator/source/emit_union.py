"""A union of objects with tags: for type checkers the union, at run time what decodes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import ir
from generator.literal import docstring, py_literal

from .definition import Definition


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """How the classes of a union are told apart."""

    property_name: str
    variants: Mapping[str, str]
    """The class of each value of that property."""
    nullable: bool


def emit_union(model: ir.Model, union: Union, modules: Mapping[str, str]) -> Definition:
    """The source of a union.

    Args:
        modules: the module of each class of the spec.
    """
    name, null = model.class_name, " | None" if union.nullable else ""
    variants = union.variants
    listed = " | ".join([*dict.fromkeys(variants.values()), "UnrecognizedObject"])
    table = ", ".join(f"{py_literal(value)}: {py_literal(v)}" for value, v in variants.items())
    made = f"tagged(__name__, {py_literal(name)}, {py_literal(union.property_name)}, {{{table}}})"
    elsewhere = sorted({v for v in variants.values() if modules[v] != modules[name]})
    lines = [
        "if TYPE_CHECKING:",
        *(f"    from .{modules[v]} import {v}" for v in elsewhere),
        "",
        f"    {name}: TypeAlias = {listed}{null}",
        "else:",
        f"    {name} = {made}{null}",
    ]
    text = f"{docstring(model.description)}\n" if model.description else ""
    return Definition(
        name=name,
        text="\n".join(lines) + "\n" + text,
        names=frozenset({"TYPE_CHECKING", "TypeAlias", "UnrecognizedObject", "tagged"}),
        needs=frozenset(),
    )
