"""What the factory of an event takes: the fields of its payload, typed for a caller who makes them up."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Final

from generator import ir
from generator.plan.fields import Field
from generator.plan.models import Decided
from generator.schemas.extra_keys import FIELD
from generator.schemas.shape import parts, properties, referred

from .generate_classes import Types
from .unalias import hidden

RESERVED: Final = frozenset({"call", "event_id", "occurred_at", "extra"})
"""What every factory takes; a field of one of these names gets an underscore."""

_SCALARS: Final = frozenset({"str", "int", "float", "bool", "date", "None"})


def event_arguments(envelope: str, decided: Decided, types: Types) -> tuple[ir.EventArgument, ...]:
    """The arguments of the factory of an event; none where its payload has no fields.

    Args:
        envelope: the schema of the event.
    """
    payload: str | None = envelope
    for step in ("data", "payload"):
        payload = referred(properties(decided.shapes[payload]).get(step, {})) if payload else None
    if payload is None or payload not in decided.facts:
        return ()
    model = types.models[payload]
    annotations = types.annotations[model.class_name]
    return tuple(
        ir.EventArgument(
            python_name=f"{name}_" if name in RESERVED else name,
            wire_name=field.wire_name,
            annotation=_widened(ast.parse(annotations[name], mode="eval").body, types.kinds),
        )
        for name, field in _fields(payload, decided)
        if name in annotations and not (model.extra_keys == "here" and name == FIELD)
    )


def _fields(name: str, decided: Decided) -> Iterator[tuple[str, Field]]:
    """The fields of a schema and its bases, each once, by their names in Python."""
    found: dict[str, Field] = {}
    for part in parts(decided.shapes[name]):
        if (base := referred(part)) is not None:
            found |= dict(_fields(base, decided))
    found |= {field.python_name: field for field in decided.facts[name].fields}
    yield from found.items()


def _widened(annotation: ast.expr, kinds: Mapping[str, str]) -> str:
    """The type of what may be given for a field: a mapping for a struct, text for an enum's value."""
    match annotation:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            members = (_widened(side, kinds) for side in (left, right))
            return " | ".join(dict.fromkeys(" | ".join(members).split(" | ")))
        case ast.Constant(value=None):
            return "None"
        case ast.Subscript(value=ast.Name(id="list"), slice=item):
            return f"Sequence[{_widened(item, kinds)}]"
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, item])):
            return f"Mapping[str, {_widened(item, kinds)}]"
        case ast.Subscript(value=ast.Name(id="Literal")):
            return ast.unparse(annotation)
        case ast.Name(id=name) if kinds.get(name) == "enum":
            return f"{name} | str"
        case ast.Name(id=name) if name in kinds:
            return f"{name} | Mapping[str, object]"
        case ast.Name(id=name) if (scalar := _scalar(name)) is not None:
            return scalar
        case _:
            pass
    return "Any"


def _scalar(name: str) -> str | None:
    plain = next((s for s in (*_SCALARS, "datetime") if name in (s, hidden(s))), None)
    return "datetime | str" if plain == "datetime" else plain
