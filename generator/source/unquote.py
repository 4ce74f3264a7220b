"""Annotations as people write them: without the quotes and the `Union` that datamodel-code-generator puts in circles.

It writes one module, in which a class may be named before it is there. Here annotations are not evaluated until they
are needed, and imports see to the rest.
"""

from __future__ import annotations

import ast
from functools import reduce


def may_be_quoted(annotation: str) -> bool:
    """Whether there is anything to unquote."""
    return "Union[" in annotation or "Optional[" in annotation or '"' in annotation


def is_circular(annotation: str) -> bool:
    """Whether a type is written as datamodel-code-generator does where it leads back to its class."""
    return may_be_quoted(annotation.replace('"', "") if "Literal[" in annotation else annotation)


def unquote(annotation: ast.expr) -> ast.expr:
    """`Union["Knot", str]` → `Knot | str`; what stands in a Literal stays."""
    result = _Unquote().visit(annotation)
    assert isinstance(result, ast.expr)
    return result


class _Unquote(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        return ast.parse(node.value, mode="eval").body if isinstance(node.value, str) else node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        name = node.value.id if isinstance(node.value, ast.Name) else ""
        if name == "Literal":
            return node
        self.generic_visit(node)
        if name not in ("Union", "Optional"):
            return node
        members = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if name == "Optional":
            members = [*members, ast.Constant(None)]
        return reduce(lambda left, right: ast.BinOp(left, ast.BitOr(), right), members)
