"""Undo the names that datamodel-code-generator imports types under, where a field has the name of a type.

Where any field is called `date`, it writes `date_aliased` for the type in the whole module. Here only the class with
that field has to, so that what one schema holds changes nothing in another.
"""

from __future__ import annotations

from typing import Final, TypeVar

import libcst as cst

NodeT = TypeVar("NodeT", bound=cst.CSTNode)

_SUFFIX: Final = "_aliased"


def hidden(name: str) -> str:
    """What a type is imported as where a field of the class has its name."""
    return f"_{name}"


def unalias(statement: NodeT, hiding: frozenset[str] = frozenset()) -> NodeT:
    """A statement in which types have their own names, but for those that the fields of the class hide."""
    result = statement.visit(_Unalias(hiding))
    assert isinstance(result, type(statement))
    return result


class _Unalias(cst.CSTTransformer):
    def __init__(self, hiding: frozenset[str]) -> None:
        super().__init__()
        self._hiding = hiding
        self._in_target = False

    def visit_AnnAssign_target(self, node: cst.AnnAssign) -> None:
        self._in_target = True

    def leave_AnnAssign_target(self, node: cst.AnnAssign) -> None:
        self._in_target = False

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        name = updated_node.value.removesuffix(_SUFFIX)
        if self._in_target or name == updated_node.value:
            return updated_node
        return updated_node.with_changes(value=hidden(name) if name in self._hiding else name)
