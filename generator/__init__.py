"""From the curated spec to the committed package."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .problem import Place, Problem, SpecError
from .tree.tree import API, MANIFEST, Tree

__all__ = ["Place", "Problem", "SpecError", "Tree", "generate"]


def generate(spec_dir: Path, warn: Callable[[Problem], None] = lambda problem: None) -> Tree:
    """The package that the spec in a folder describes, as files in memory; nothing of the project is written.

    Args:
        warn: told of what the spec could do better.

    Raises:
        SpecError: the spec has mistakes or uses something that is not supported.
    """
    # `check` of an untouched tree needs none of these, and they take a second to import.
    from .source import dcg_process

    dcg_process.start()
    from . import document_model
    from .changes.build_surface import build_surface
    from .changes.surface import encode
    from .format import format_files
    from .lint import accept
    from .render import render
    from .source.build import build
    from .tree.manifest import manifest

    plan, warnings = accept(spec_dir, document_model.problems)
    for warning in warnings:
        warn(warning)
    rendered = render(build(plan))
    formatted = format_files({path: file.text for path, file in rendered.items()})
    tree: Tree = {path: text.encode("utf-8") for path, text in formatted.items()}
    sources = {path: file.source for path, file in rendered.items()}
    tree[API], sources[API] = encode(build_surface(plan)), "spec/"
    return {**tree, MANIFEST: manifest(spec_dir, tree, sources)}
