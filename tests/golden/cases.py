"""Small specs and the files that come of them. `python -m tests.golden` writes the files anew."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from generator import generate
from generator.render import PACKAGE
from generator.tree import tree

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/spec"))


def made(case: Path) -> tree.Tree:
    """The files of a case that depend on its spec: those that a template or a schema made."""
    everything = generate(case / "spec")
    copied = {PurePosixPath(PACKAGE, name) for name in _copied()}
    return {
        path.relative_to(PACKAGE) if path.is_relative_to(PACKAGE) else path: data
        for path, data in everything.items()
        if path not in (tree.MANIFEST, tree.API) and path not in copied
    }


def _copied() -> list[str]:
    package = Path(__file__).resolve().parents[2] / "templates" / "package"
    return [
        path.relative_to(package).as_posix()
        for path in package.rglob("*")
        if path.is_file() and path.suffix != ".jinja"
    ]


def expected(case: Path) -> tree.Tree:
    return tree.read(case / "expected")
