"""What generated source may hold, whatever the spec says."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from generator.load.hidden import hidden

_FILE: Final = re.compile(
    r"(?:[a-z0-9_]+/)*[a-z0-9_]+\.(?:py|json|typed)|MANIFEST\.json|API\.json|.*/py\.typed"
)
_TOP_LEVEL: Final = (
    ast.Import,
    ast.ImportFrom,
    ast.ClassDef,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Assign,
    ast.AnnAssign,
    ast.If,
)


@dataclass(frozen=True)
class Habits:
    """What the source of an honest spec is made of, calls and imports."""

    kinds: frozenset[type[ast.AST]]
    calls: frozenset[str]
    modules: frozenset[str]

    @classmethod
    def of(cls, files: Mapping[PurePosixPath, str]) -> Habits:
        trees = [ast.parse(text) for path, text in files.items() if path.suffix == ".py"]
        nodes = [node for tree in trees for node in ast.walk(tree)]
        return cls(
            frozenset(map(type, nodes)), frozenset(_calls(nodes)), frozenset(_modules(nodes))
        )


def guilt(files: Mapping[PurePosixPath, str], habits: Habits) -> Iterator[str]:
    """Everything in some files that an honest spec would not have made."""
    for path, text in files.items():
        if not _FILE.fullmatch(path.as_posix()):
            yield f"writes {path}"
        if hidden(text) is not None:
            yield f"{path} hides text"
        if path.suffix != ".py":
            continue
        try:
            tree = ast.parse(text)
        except (SyntaxError, ValueError) as error:
            yield f"{path} is no Python: {error}"
            continue
        yield from (f"{path} has {found}" for found in _in(tree, habits))


def _in(tree: ast.Module, habits: Habits) -> Iterator[str]:
    for node in tree.body:
        if not isinstance(node, _TOP_LEVEL) and not _is_text(node):
            yield f"{type(node).__name__} in line {node.lineno}"
    nodes = list(ast.walk(tree))
    for kind in set(map(type, nodes)) - habits.kinds:
        yield f"a {kind.__name__}"
    yield from (
        f"a call of {name}"
        for name in _calls(nodes)
        if name not in habits.calls and not _is_ours(name)
    )
    yield from (f"an import of {name}" for name in _modules(nodes) if name not in habits.modules)


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _is_ours(name: str) -> bool:
    """Whether a name is that of a method or class that a spec may name: it is called with what the template says."""
    return name.startswith("self._client.") or bool(re.fullmatch(r"[A-Z]\w*Resource\w*", name))


def _calls(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def _modules(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or ""
