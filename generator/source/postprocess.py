"""Postprocess what datamodel-code-generator wrote: what a reader wants to see is left."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import libcst as cst

from generator import ir
from generator.literal import docstring, py_literal

from .unalias import unalias
from .unquote import unquote, unquote_fields

_STRUCT_OPTIONS: Final = [
    cst.Arg(keyword=cst.Name(option), value=cst.Name("True")) for option in ("frozen", "kw_only")
]
"""msgspec inherits neither of them as far as type checkers can see."""


_EVENT_TYPE: Final = """
@property
def event_type(self) -> Literal[{event_type}]:
    return {event_type}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One class or alias as it was written."""

    name: str
    source: str
    names: frozenset[str]
    """The names that the source uses."""
    bases: frozenset[str]
    annotations: Mapping[str, str]
    """The type of each field, by its wire name (requests) or Python name (structs)."""


def postprocess(source: str, models: Mapping[str, ir.Model]) -> dict[str, Written]:
    """Every class and alias of a module, postprocessed, by name.

    Raises:
        RuntimeError: a class or a field has another name than the one that was decided.
    """
    if not source:
        return {}
    found: dict[str, Written] = {}
    for statement in cst.parse_module(source).body:
        name = _name(statement)
        if name is None:
            continue
        if name not in models:
            raise RuntimeError(f"datamodel-code-generator wrote {name}, which nobody asked for")
        found[name] = _written(statement, models[name], models)
    if missing := models.keys() - found.keys():
        raise RuntimeError(f"datamodel-code-generator did not write {', '.join(sorted(missing))}")
    return found


def _name(statement: cst.CSTNode) -> str | None:
    if isinstance(statement, cst.ClassDef):
        return statement.name.value
    if isinstance(statement, cst.SimpleStatementLine):
        node = statement.body[0]
        if isinstance(node, cst.AnnAssign) and isinstance(node.target, cst.Name):
            return node.target.value
        if isinstance(node, cst.Assign) and isinstance(node.targets[0].target, cst.Name):
            return node.targets[0].target.value
    return None


def _written(statement: cst.CSTNode, model: ir.Model, models: Mapping[str, ir.Model]) -> Written:
    annotations: dict[str, str] = {}
    bases: frozenset[str] = frozenset()
    if isinstance(statement, cst.ClassDef):
        bases = frozenset(
            argument.value.value
            for argument in statement.bases
            if isinstance(argument.value, cst.Name)
        )
        if model.kind == "enum":
            statement = _enum(statement, model)
        else:
            annotations = _annotations(unalias(statement))
            if any(map(_is_circular, annotations.values())):
                statement = unquote_fields(statement)
                annotations = _annotations(unalias(statement))
            _agree(model, annotations)
            statement = _class(unalias(statement, frozenset(written_fields(model))), model)
    elif isinstance(statement, cst.SimpleStatementLine):
        statement = _unquoted(unalias(statement)).with_changes(leading_lines=[])
        annotations = _functional(statement)
    # A statement of a module's body, which `_name` saw to; libcst has one type for all nodes.
    code = cst.Module(body=[statement]).code.strip("\n") + "\n"  # type: ignore[list-item]
    names = _names(code)
    if isinstance(statement, cst.SimpleStatementLine):
        if annotations and names & models.keys() - {model.class_name}:
            code = cst.Module(body=[_quoted(statement)]).code.strip("\n") + "\n"
        if model.description:
            code += docstring(_described(model)) + "\n"
    return Written(
        name=model.class_name, source=code, names=names, bases=bases, annotations=annotations
    )


def _names(code: str) -> frozenset[str]:
    return frozenset(node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name))


def _is_circular(annotation: str) -> bool:
    """Whether a type is written as datamodel-code-generator does where it leads back to its class."""
    return (
        "Union[" in annotation
        or "Optional[" in annotation
        or ('"' in annotation and "Literal[" not in annotation)
    )


def _unquoted(statement: cst.SimpleStatementLine) -> cst.SimpleStatementLine:
    """An alias, or a functional TypedDict, with annotations as people write them."""
    node = statement.body[0]
    if isinstance(node, cst.AnnAssign) and node.value is not None:
        return statement.with_changes(body=[node.with_changes(value=unquote(node.value))])
    return _with_values(statement, unquote)


def _quoted(statement: cst.SimpleStatementLine) -> cst.SimpleStatementLine:
    """A functional TypedDict whose types are in quotes: the classes that they name may not be there yet."""

    def quote(value: cst.BaseExpression) -> cst.BaseExpression:
        text = _code(value)
        if not text.startswith("NotRequired["):
            return cst.SimpleString(py_literal(text))
        inside = text.removeprefix("NotRequired[").removesuffix("]")
        return cst.parse_expression(f"NotRequired[{py_literal(inside)}]")

    return _with_values(statement, quote)


def _with_values(
    statement: cst.SimpleStatementLine,
    change: Callable[[cst.BaseExpression], cst.BaseExpression],
) -> cst.SimpleStatementLine:
    """A functional TypedDict with other types; any other statement as it is."""
    node = statement.body[0]
    if not (isinstance(node, cst.Assign) and isinstance(node.value, cst.Call)):
        return statement
    name, argument = node.value.args
    table = argument.value
    assert isinstance(table, cst.Dict)
    elements = [element.with_changes(value=change(element.value)) for element in table.elements]
    changed = argument.with_changes(value=table.with_changes(elements=elements))
    call = node.value.with_changes(args=[name, changed])
    return statement.with_changes(body=[node.with_changes(value=call)])


def _described(model: ir.Model) -> str:
    """The text under an alias or a functional TypedDict, whose keys can have no docstrings of their own."""
    keys = [
        f"- `{field.wire_name}`: {field.description}" for field in model.fields if field.description
    ]
    return "\n".join([model.description, "", *keys]) if keys else model.description


def written_fields(model: ir.Model) -> dict[str, ir.Field]:
    """The fields by the names that they have in the class: a TypedDict's are those on the wire."""
    return {f.wire_name if model.kind == "request" else f.python_name: f for f in model.fields}


def _agree(model: ir.Model, annotations: Mapping[str, str]) -> None:
    decided = written_fields(model)
    if decided.keys() != annotations.keys():
        raise RuntimeError(
            f"datamodel-code-generator gave {model.class_name} the fields {sorted(annotations)}, "
            f"not {sorted(decided)}"
        )


def _annotations(statement: cst.ClassDef) -> dict[str, str]:
    return {
        node.target.value: _code(_without_unset(node.annotation.annotation))
        for node in _fields(statement)
        if isinstance(node.target, cst.Name)
    }


def _fields(statement: cst.ClassDef) -> Iterable[cst.AnnAssign]:
    for line in statement.body.body:
        if isinstance(line, cst.SimpleStatementLine) and isinstance(line.body[0], cst.AnnAssign):
            yield line.body[0]


def _functional(statement: cst.SimpleStatementLine) -> dict[str, str]:
    """The fields of `X = TypedDict("X", {...})`, the form for keys that are no identifiers."""
    node = statement.body[0]
    if not (isinstance(node, cst.Assign) and isinstance(node.value, cst.Call)):
        return {}
    table = node.value.args[1].value
    assert isinstance(table, cst.Dict)
    return {
        str(element.key.evaluated_value): _code(element.value)
        for element in table.elements
        if isinstance(element, cst.DictElement) and isinstance(element.key, cst.SimpleString)
    }


def _class(statement: cst.ClassDef, model: ir.Model) -> cst.ClassDef:
    fields = written_fields(model)
    order = list(fields)
    lines: list[cst.BaseStatement] = []
    declared = sorted(
        (line for line in statement.body.body if isinstance(line, cst.SimpleStatementLine)),
        key=lambda line: order.index(_name(line) or "") if _name(line) in fields else -1,
    )
    if model.description:
        lines.append(_docstring(model.description))
    for attribute, kind in (("__sensitive__", "hide"), ("__shortened__", "shorten")):
        names = frozenset(f.python_name for f in model.fields if f.sensitive == kind)
        if names and model.kind != "request":
            lines += _statements(f"{attribute}: ClassVar[frozenset[str]] = {py_literal(names)}")
    for line in declared:
        node = line.body[0]
        if not isinstance(node, cst.AnnAssign):
            continue
        field = fields[_name(line) or ""]
        lines.append(line.with_changes(body=[_of_event(_field(node), model)], leading_lines=[]))
        if field.description:
            lines.append(_docstring(field.description))
    if model.kind == "event":
        lines += _statements(_EVENT_TYPE.format(event_type=py_literal(model.event_type)))
    return statement.with_changes(
        body=cst.IndentedBlock(body=lines or _statements("pass")),
        keywords=[] if model.kind == "request" else _STRUCT_OPTIONS,
        leading_lines=[],
        lines_after_decorators=[],
    )


def _docstring(text: str) -> cst.SimpleStatementLine:
    """The docstring of something in a class. It is made, not parsed, because there are thousands."""
    return cst.SimpleStatementLine([cst.Expr(cst.SimpleString(docstring(text, 4)))])


def _statements(source: str) -> list[cst.BaseStatement]:
    return list(cst.parse_module(source).body)


def _field(node: cst.AnnAssign) -> cst.AnnAssign:
    """`x: str | UnsetType = UNSET` → `x: str | None = None`: what is absent and what is null read the same."""
    if node.value is None:
        return node
    annotation = _without_unset(node.annotation.annotation)
    if annotation is node.annotation.annotation:
        return node
    if not _allows_none(annotation):
        annotation = cst.BinaryOperation(
            left=annotation, operator=cst.BitOr(), right=cst.Name("None")
        )
    value = node.value.visit(_UnsetToNone())
    return node.with_changes(annotation=cst.Annotation(annotation=annotation), value=value)


def _of_event(node: cst.AnnAssign, model: ir.Model) -> cst.AnnAssign:
    """What holds an event is decoded by `unwrap` alone; its one event type need not be given."""
    name = node.target.value if isinstance(node.target, cst.Name) else ""
    if model.kind == "event" and name == "data":
        annotation = cst.parse_expression(f"Verified[{_code(node.annotation.annotation)}]")
        return node.with_changes(annotation=cst.Annotation(annotation))
    if model.kind == "struct" and model.event_type and name == "event_type":
        return node.with_changes(
            value=cst.parse_expression(f"always({py_literal(model.event_type)})"),
            equal=cst.AssignEqual(),
        )
    return node


class _UnsetToNone(cst.CSTTransformer):
    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        return (
            updated_node.with_changes(value="None")
            if updated_node.value == "UNSET"
            else updated_node
        )


def _without_unset(annotation: cst.BaseExpression) -> cst.BaseExpression:
    if (
        isinstance(annotation, cst.BinaryOperation)
        and isinstance(annotation.right, cst.Name)
        and annotation.right.value == "UnsetType"
    ):
        return annotation.left
    return annotation


def _allows_none(annotation: cst.BaseExpression) -> bool:
    if isinstance(annotation, cst.Name):
        return annotation.value in ("None", "Any", "object")
    if isinstance(annotation, cst.BinaryOperation):
        return _allows_none(annotation.left) or _allows_none(annotation.right)
    return False


def _enum(statement: cst.ClassDef, model: ir.Model) -> cst.ClassDef:
    lines: list[cst.BaseStatement] = []
    if model.description:
        lines.append(_docstring(model.description))
    for member in model.members:
        lines += _statements(f"{member.python_name} = member({py_literal(member.value)})")
        if member.description:
            lines.append(_docstring(member.description))
    return statement.with_changes(
        bases=[cst.Arg(cst.Name("OpenEnum"))], body=cst.IndentedBlock(body=lines), leading_lines=[]
    )


def _code(node: cst.CSTNode) -> str:
    return cst.Module(body=[]).code_for_node(node)
