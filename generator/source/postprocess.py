"""Make a class of its structure, as datamodel-code-generator wrote it, and of its texts, as the spec has them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator import ir
from generator.literal import docstring, py_literal

from .annotation import WIDE, widened
from .definition import Definition
from .structure import Structure, WrittenField

_INDENT: Final = "    "
_STRUCT_OPTIONS: Final = ("frozen=True", "kw_only=True")
"""msgspec inherits neither of them as far as type checkers can see."""


def written_fields(model: ir.Model) -> dict[str, ir.Field]:
    """The fields by the names that they have in the class: a TypedDict's are those on the wire."""
    return {f.wire_name if model.kind == "request" else f.python_name: f for f in model.fields}


def postprocess(structure: Structure, model: ir.Model) -> Definition:
    """The source of a class or alias.

    Raises:
        RuntimeError: a field has another name than the one that was decided.
    """
    if structure.statement:
        return _assigned(structure, model)
    if model.kind == "enum":
        bases, lines, names = ("OpenEnum",), list(_members(model)), {"OpenEnum", "member"}
    else:
        lines, names = list(_fields(structure, model)), {*structure.names}
        options = () if model.kind == "request" else _STRUCT_OPTIONS
        bases = (*structure.bases, *options)
        # What is not used in the end is not imported.
        names |= {"ClassVar", "Literal", "always"}
    body = "\n".join(f"{_INDENT}{line}" for line in lines or ["pass"])
    return Definition(
        name=structure.name,
        text=f"class {structure.name}({', '.join(bases)}):\n{body}\n",
        names=frozenset(names),
        needs=frozenset(structure.bases),
    )


def _assigned(structure: Structure, model: ir.Model) -> Definition:
    """An alias, or a TypedDict in functional syntax."""
    statement, names = structure.statement, structure.names
    if model.kind == "request" and not structure.fields:
        # As the arguments of methods, so that a type that gets a name takes what it took.
        statement, names = widened(statement), frozenset(WIDE.get(name, name) for name in names)
    text = f"{statement}\n"
    if model.description:
        text += docstring(_described(model)) + "\n"
    # The entries of a TypedDict in functional syntax are quoted where they name classes.
    needs = frozenset() if structure.fields else names
    return Definition(name=structure.name, text=text, names=names, needs=needs)


def _described(model: ir.Model) -> str:
    """The text under an alias or a functional TypedDict, whose keys can have no docstrings of their own."""
    keys = [
        f"- `{field.wire_name}`: {field.description}" for field in model.fields if field.description
    ]
    return "\n".join([model.description, "", *keys]) if keys else model.description


def _fields(structure: Structure, model: ir.Model) -> Iterator[str]:
    """The lines of a class, its fields in the order of the spec; those of a docstring stand where they are to stand."""
    decided = written_fields(model)
    written = {field.name: _declared(field, model) for field in structure.fields}
    if decided.keys() != written.keys():
        raise RuntimeError(
            f"datamodel-code-generator gave {model.class_name} the fields {sorted(written)}, "
            f"not {sorted(decided)}"
        )
    if model.description:
        yield docstring(model.description, len(_INDENT))
    yield from _masks(model)
    for name, field in decided.items():
        yield f"{name}: {written[name]}"
        if field.description:
            yield docstring(field.description, len(_INDENT))
    if model.kind == "event":
        # Checkers narrow a union by it, also to the class where it is None; by a property they do not.
        event_type = py_literal(model.event_type)
        yield f"event_type: ClassVar[Literal[{event_type}]] = {event_type}"


def _declared(field: WrittenField, model: ir.Model) -> str:
    """Type and default. The one event type of an event need not be given."""
    if model.kind == "struct" and model.event_type and field.name == "event_type":
        return f"{field.declared} = always({py_literal(model.event_type)})"
    return f"{field.declared} = {field.default}" if field.default else field.declared


def _masks(model: ir.Model) -> Iterator[str]:
    """What a repr hides or shortens, and whether there are keys without a field."""
    for attribute, kind in (("__sensitive__", "hide"), ("__shortened__", "shorten")):
        names = frozenset(f.python_name for f in model.fields if f.sensitive == kind)
        if names and model.kind != "request":
            yield f"{attribute}: ClassVar[frozenset[str]] = {py_literal(names)}"
    if model.extra_keys:
        yield f"__extra_keys__: ClassVar[str] = {py_literal(model.extra_keys)}"


def _members(model: ir.Model) -> Iterator[str]:
    if model.description:
        yield docstring(model.description, len(_INDENT))
    for member in model.members:
        yield f"{member.python_name} = member({py_literal(member.value)})"
        if member.description:
            yield docstring(member.description, len(_INDENT))
