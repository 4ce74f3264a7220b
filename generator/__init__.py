"""From the curated spec to the committed package."""

from __future__ import annotations

from pathlib import Path

from .build import build
from .format import format_files
from .load import load
from .manifest import manifest
from .problem import Place, Problem, SpecError
from .render import render
from .tree import MANIFEST, Tree
from .validate import validate

__all__ = ["Place", "Problem", "SpecError", "Tree", "generate"]


def generate(spec_dir: Path) -> Tree:
    """The package that the spec in a folder describes, as files in memory; nothing of the project is written.

    Raises:
        SpecError: the spec has mistakes or uses something that is not supported.
    """
    spec = load(spec_dir)
    validate(spec)
    rendered = render(build(spec))
    formatted = format_files({path: file.text for path, file in rendered.items()})
    tree: Tree = {path: text.encode("utf-8") for path, text in formatted.items()}
    sources = {path: file.source for path, file in rendered.items()}
    return {**tree, MANIFEST: manifest(spec, tree, sources)}
