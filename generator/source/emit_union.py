"""The module of a union of objects with tags: for type checkers the union, at run time what decodes it."""

from __future__ import annotations

from collections.abc import Mapping

from generator import ir
from generator.literal import docstring, py_literal


def emit_union(
    model: ir.Model,
    modules: Mapping[str, str],
    property_name: str,
    variants: Mapping[str, str],
    *,
    nullable: bool,
) -> str:
    """The source of the module that holds a union.

    Args:
        modules: the module of each class of the spec.
        property_name: the property that tells the variants apart.
        variants: the class of each value of that property.
    """
    name, null = model.class_name, " | None" if nullable else ""
    union = " | ".join([*dict.fromkeys(variants.values()), "UnrecognizedObject"])
    table = ", ".join(f"{py_literal(value)}: {py_literal(v)}" for value, v in variants.items())
    made = f"tagged(__name__, {py_literal(name)}, {py_literal(property_name)}, {{{table}}})"
    lines = [
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING, TypeAlias",
        "",
        "from .._json.tagged import UnrecognizedObject, tagged",
        "",
        "if TYPE_CHECKING:",
        *(f"    from .{modules[v]} import {v}" for v in sorted({*variants.values()})),
        "",
        f"    {name}: TypeAlias = {union}{null}",
        "else:",
        f"    {name} = {made}{null}",
    ]
    text = f"{docstring(model.description)}\n" if model.description else ""
    return "\n".join(lines) + "\n" + text
