"""Annotations as people write them: without the quotes and the `Union` that datamodel-code-generator puts in circles.

It writes one module, in which a class may be named before it is there. Here each class has a module of its own, whose
imports see to that.
"""

from __future__ import annotations

import libcst as cst


def unquote(annotation: cst.BaseExpression) -> cst.BaseExpression:
    """`Union["Knot", str]` → `Knot | str`; what stands in a Literal stays."""
    result = annotation.visit(_Unquote())
    assert isinstance(result, cst.BaseExpression)
    return result


def unquote_fields(statement: cst.ClassDef) -> cst.ClassDef:
    """The same for the annotations of a class."""
    result = statement.visit(_UnquoteFields())
    assert isinstance(result, cst.ClassDef)
    return result


class _UnquoteFields(cst.CSTTransformer):
    def leave_Annotation(
        self, original_node: cst.Annotation, updated_node: cst.Annotation
    ) -> cst.Annotation:
        return updated_node.with_changes(annotation=unquote(updated_node.annotation))


class _Unquote(cst.CSTTransformer):
    def visit_Subscript(self, node: cst.Subscript) -> bool:
        return not (isinstance(node.value, cst.Name) and node.value.value == "Literal")

    def leave_SimpleString(
        self, original_node: cst.SimpleString, updated_node: cst.SimpleString
    ) -> cst.BaseExpression:
        return cst.parse_expression(str(updated_node.evaluated_value))

    def leave_Subscript(
        self, original_node: cst.Subscript, updated_node: cst.Subscript
    ) -> cst.BaseExpression:
        name = updated_node.value.value if isinstance(updated_node.value, cst.Name) else ""
        if name not in ("Union", "Optional"):
            return updated_node
        members = [
            element.slice.value
            for element in updated_node.slice
            if isinstance(element.slice, cst.Index)
        ]
        if name == "Optional":
            members.append(cst.Name("None"))
        joined = members[0]
        for member in members[1:]:
            joined = cst.BinaryOperation(left=joined, operator=cst.BitOr(), right=member)
        return joined
