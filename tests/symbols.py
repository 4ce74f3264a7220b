"""Find a place in the source by the symbol that holds it, wherever the file of that symbol is.

A symbol is written `package:_Reader.read`: what is searched, and the qualified name of a function, a class or a
constant. Catalogues that name symbols survive a file that moves.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDERS: Final = {
    "package": "templates/package",
    "generated": "generated/telnyx_voice_advanced",
    "generator": "generator",
}

TOP_LEVEL: Final = "module of "


@dataclass(frozen=True)
class Definition:
    """Where a symbol is defined."""

    file: str
    """Below the project."""
    name: str
    start: int
    end: int
    """Lines, from 1, the last included."""


class NotFoundError(LookupError):
    """A catalogue names something that is not there."""


@cache
def definitions(folder: Path) -> tuple[Definition, ...]:
    """Every definition in the Python files of a folder, those within others included."""
    return tuple(
        Definition(path.relative_to(folder).as_posix(), name, start, end)
        for path in sorted(folder.rglob("*.py"))
        for name, start, end in _defined(ast.parse(path.read_bytes()).body)
    )


def _defined(
    body: list[ast.stmt], above: str = "", *, local: bool = False
) -> Iterator[tuple[str, int, int]]:
    """The definitions in a body; the variables of a function (`local`) are none."""
    for node in body:
        assert node.end_lineno is not None
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            name = f"{above}{node.name}"
            decorators = [decorator.lineno for decorator in node.decorator_list]
            yield name, min([node.lineno, *decorators]), node.end_lineno
            inside = not isinstance(node, ast.ClassDef)
            yield from _defined(node.body, f"{name}.", local=inside)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and not local:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    yield f"{above}{target.id}", node.lineno, node.end_lineno
        elif isinstance(node, ast.If | ast.Try | ast.With):
            yield from _defined(node.body, above, local=local)


def named(symbol: str, root: Path = ROOT) -> list[Definition]:
    """The definitions of a symbol: the same name may be defined in several files.

    Raises:
        NotFoundError: there is none.
    """
    where, _, name = symbol.partition(":")
    found = [known for known in definitions(root / FOLDERS[where]) if known.name == name]
    if not found:
        raise NotFoundError(f"nothing in {FOLDERS[where]} is called {name}")
    return found


def text_of(symbol: str, definition: Definition, root: Path = ROOT) -> str:
    """The source of a definition, whole lines."""
    path = file_of(symbol, definition, root)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    return "".join(lines[definition.start - 1 : definition.end])


def file_of(symbol: str, definition: Definition, root: Path = ROOT) -> Path:
    """The file that holds a definition."""
    return root / FOLDERS[symbol.partition(":")[0]] / definition.file


def replaced(symbol: str, find: str, put: str, root: Path = ROOT) -> tuple[Path, str]:
    """The one file in which the symbol holds a text, and its source with that text replaced once.

    Raises:
        NotFoundError: no definition of the symbol holds the text, or several do.
    """
    holders = [known for known in named(symbol, root) if find in text_of(symbol, known, root)]
    if len(holders) != 1:
        many = f"{len(holders)} definitions" if holders else "no definition"
        raise NotFoundError(f"{many} of {symbol} holds {find!r}")
    (holder,) = holders
    path = file_of(symbol, holder, root)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    before, after = lines[: holder.start - 1], lines[holder.end :]
    changed = text_of(symbol, holder, root).replace(find, put, 1)
    return path, "".join([*before, changed, *after])


def lines_of(symbol: str, root: Path = ROOT) -> Iterator[str]:
    """The lines of every definition of a symbol; of `module of x`, those of each module that defines `x`.

    Raises:
        NotFoundError: there is none.
    """
    where, _, name = symbol.partition(":")
    defined = named(f"{where}:{name.removeprefix(TOP_LEVEL)}", root)
    for definition in defined:
        if name.startswith(TOP_LEVEL):
            yield from file_of(symbol, definition, root).read_text("utf-8").splitlines()
        else:
            yield from text_of(symbol, definition, root).splitlines()


def around(path: Path, line: int, root: Path = ROOT) -> frozenset[str]:
    """The symbols that a line is in; at the top level of a module, `module of` each symbol that it defines."""
    found: set[str] = set()
    for where, folder in FOLDERS.items():
        if not path.is_relative_to(root / folder):
            continue
        file = path.relative_to(root / folder).as_posix()
        here = [known for known in definitions(root / folder) if known.file == file]
        holders = [known.name for known in here if known.start <= line <= known.end]
        found |= {f"{where}:{name}" for name in holders or (TOP_LEVEL + d.name for d in here)}
    return frozenset(found)
