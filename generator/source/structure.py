"""Read what datamodel-code-generator wrote: of each class what decides its types, and none of its texts."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from generator.literal import py_literal

from .unalias import hidden, own_name
from .unquote import is_circular, may_be_quoted, unquote

Assignment: TypeAlias = ast.Assign | ast.AnnAssign


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenField:
    """A field of a class as it was written."""

    name: str
    annotation: str
    """Its type."""
    declared: str
    """The same as it stands in the class, where another field may hide the name of a type."""
    default: str
    """Python source; empty where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """One class or alias as it was written."""

    name: str
    bases: tuple[str, ...]
    fields: tuple[WrittenField, ...]
    """Those of a class, and those of a TypedDict in functional syntax."""
    statement: str
    """The whole of an alias, or of a TypedDict in functional syntax; empty where it is a class."""
    names: frozenset[str]
    """The names that the source uses."""


def read(source: str) -> dict[str, Structure]:
    """Every class and alias of a module, by name."""
    text = _Source(source)
    statements = dict(_named(ast.parse(source)))
    return {
        name: _class(text, statement)
        if isinstance(statement, ast.ClassDef)
        else _assigned(text, name, statement, statements.keys() - {name})
        for name, statement in statements.items()
    }


def _named(module: ast.Module) -> Iterator[tuple[str, ast.ClassDef | Assignment]]:
    for statement in module.body:
        if isinstance(statement, ast.ClassDef):
            yield statement.name, statement
        elif isinstance(statement, ast.Assign | ast.AnnAssign):
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            if isinstance(target, ast.Name):
                yield target.id, statement


class _Source:
    """The text of nodes. Positions of `ast` count bytes of UTF-8."""

    def __init__(self, source: str) -> None:
        self._lines = source.encode("utf-8").split(b"\n")

    def text(self, node: ast.expr, names: Mapping[str, str]) -> str:
        """What stands there, with other names for some."""
        assert node.end_lineno is not None
        lines = self._lines[node.lineno - 1 : node.end_lineno]
        lines[-1] = lines[-1][: node.end_col_offset]
        found = [inner for inner in _read(node) if inner.id in names] if names else []
        for name in sorted(found, key=lambda name: (name.lineno, name.col_offset), reverse=True):
            line = lines[name.lineno - node.lineno]
            before, after = line[: name.col_offset], line[name.end_col_offset :]
            lines[name.lineno - node.lineno] = before + names[name.id].encode("utf-8") + after
        return b"\n".join([lines[0][node.col_offset :], *lines[1:]]).decode("utf-8")


def _read(node: ast.AST) -> Iterator[ast.Name]:
    """The names that are read; not those that a statement gives."""
    if isinstance(node, ast.Name):
        if isinstance(node.ctx, ast.Load):
            yield node
    elif not isinstance(node, ast.Constant):
        for inner in ast.iter_child_nodes(node):
            yield from _read(inner)


def _own_names(*nodes: ast.AST) -> dict[str, str]:
    """What the names that are read are called; some may have been imported under another name."""
    return {name.id: own_name(name.id) for node in nodes for name in _read(node)}


def _class(text: _Source, statement: ast.ClassDef) -> Structure:
    declared = {
        node.target.id: node
        for node in statement.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    circular = any(is_circular(text.text(node.annotation, {})) for node in declared.values())
    bases = tuple(text.text(base, {}) for base in statement.bases)
    fields: list[WrittenField] = []
    names = {*bases}
    for name, node in declared.items():
        field, used = _field(text, name, node, declared.keys(), circular=circular)
        fields.append(field)
        names |= used
    return Structure(
        name=statement.name,
        bases=bases,
        fields=tuple(fields),
        statement="",
        names=frozenset(names),
    )


def _field(
    text: _Source, name: str, node: ast.AnnAssign, fields: Collection[str], *, circular: bool
) -> tuple[WrittenField, set[str]]:
    """A field of a class, and the names that it reads.

    `str | UnsetType = UNSET` → `str | None = None`: what is absent and what is null read the same.
    """
    annotation, value, where = node.annotation, node.value, text
    if circular:
        where, annotation = _unquoted(annotation)
    renamed: dict[str, str] = {}
    if value is not None and isinstance(annotation, ast.BinOp) and _is_unset(annotation.right):
        annotation = annotation.left
        renamed["UNSET"] = "None"
    own = _own_names(annotation, *([value] if value is not None else []))
    renamed |= {
        inner: hidden(other) if other in fields else other
        for inner, other in own.items()
        if inner != other
    }
    declared = where.text(annotation, renamed)
    if "UNSET" in renamed and not _allows_none(annotation):
        declared += " | None"
    field = WrittenField(
        name=name,
        annotation=where.text(annotation, own),
        declared=declared,
        default=text.text(value, renamed) if value is not None else "",
    )
    return field, {renamed.get(inner, inner) for inner in own}


def _unquoted(annotation: ast.expr) -> tuple[_Source, ast.expr]:
    """The annotation without what circles add to it, and where its text is."""
    source = ast.unparse(unquote(annotation))
    return _Source(source), ast.parse(source, mode="eval").body


def _is_unset(annotation: ast.expr) -> bool:
    return isinstance(annotation, ast.Name) and annotation.id == "UnsetType"


def _allows_none(annotation: ast.expr) -> bool:
    if isinstance(annotation, ast.BinOp):
        return _allows_none(annotation.left) or _allows_none(annotation.right)
    if isinstance(annotation, ast.Constant):
        return annotation.value is None
    return isinstance(annotation, ast.Name) and annotation.id in ("Any", "object")


def _assigned(
    text: _Source, name: str, statement: Assignment, classes: Collection[str]
) -> Structure:
    """An alias, or `X = TypedDict("X", {...})`, the form for keys that are no identifiers."""
    assert statement.value is not None
    fields: list[WrittenField] = []
    if isinstance(statement.value, ast.Call):
        names = _own_names(statement.value.func)
        table = statement.value.args[1]
        assert isinstance(table, ast.Dict)
        for key, value in zip(table.keys, table.values, strict=True):
            assert isinstance(key, ast.Constant)
            annotation, used = _plain(text, value)
            names |= used
            fields.append(
                WrittenField(
                    name=str(key.value), annotation=annotation, declared=annotation, default=""
                )
            )
        # The classes that they name may not be there yet.
        quoted = any(used in classes for used in names.values())
        entries = ", ".join(
            f"{py_literal(field.name)}: {_quoted(field.declared) if quoted else field.declared}"
            for field in fields
        )
        source = f'{name} = {text.text(statement.value.func, {})}("{name}", {{{entries},}},)'
    else:
        stands_for, names = _plain(text, statement.value)
        source = f"{name} = {stands_for}"
        if isinstance(statement, ast.AnnAssign):
            names |= _own_names(statement.annotation)
            source = f"{name}: {text.text(statement.annotation, {})} = {stands_for}"
    return Structure(
        name=name,
        bases=(),
        fields=tuple(fields),
        statement=source,
        names=frozenset(names.values()),
    )


def _plain(text: _Source, annotation: ast.expr) -> tuple[str, dict[str, str]]:
    """A type as people write it, and the names in it."""
    where = text
    if may_be_quoted(text.text(annotation, {})):
        where, annotation = _unquoted(annotation)
    names = _own_names(annotation)
    return where.text(annotation, names), names


def _quoted(annotation: str) -> str:
    if not annotation.startswith("NotRequired["):
        return py_literal(annotation)
    return f"NotRequired[{py_literal(annotation.removeprefix('NotRequired[').removesuffix(']'))}]"
