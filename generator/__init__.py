"""From the curated spec to the committed package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .cache.cache import Cache
from .problem import Place, Problem, SpecError
from .tree.tree import API, MANIFEST, Tree

if TYPE_CHECKING:
    from .load.load import Spec

__all__ = ["Place", "Problem", "SpecError", "Tree", "generate"]


def generate(
    spec_dir: Path,
    warn: Callable[[Problem], None] = lambda problem: None,
    cache: Cache | None = None,
) -> Tree:
    """The package that the spec in a folder describes, as files in memory; nothing of the project is written.

    Args:
        warn: told of what the spec could do better.
        cache: what earlier runs found out; it changes nothing of the package.

    Raises:
        SpecError: the spec has mistakes or uses something that is not supported.
    """
    # `check` of an untouched tree needs none of these, and they take half a second to import.
    from .load.load import load
    from .source import dcg_process
    from .verdicts import Slow, structure

    known, cache = cache, Cache() if cache is None else cache
    if cache.is_empty:
        dcg_process.start()
    spec, problems = load(spec_dir, known)
    new = spec is not None and structure(spec, cache)
    waits = new and cache.get(new) is None
    if waits:
        # There will be classes to write: what writes them loads while this process goes on.
        dcg_process.start()
    from . import render
    from .changes.build_surface import build_surface
    from .changes.surface import encode
    from .format import finished
    from .lint import accepted, lint_spec
    from .pieces import pieces
    from .reference.build import build_reference
    from .render_docs import render_docs
    from .source.build import build
    from .tree.manifest import manifest

    model = Slow("openapi-model", lambda spec: spec.openapi, pieces, _model_problems)
    plan, warnings = accepted(*lint_spec(spec, problems, model, cache=known))
    for warning in warnings:
        warn(warning)
    surface = build_surface(plan)
    api = encode(surface)
    if waits:
        render.load()
    package = build(plan, cache)
    reference = build_reference(plan, package, surface)
    rendered = render.render(package, cache) | render_docs(reference, cache)
    tree: Tree = finished(rendered, cache)
    sources = {path: file.source for path, file in rendered.items()}
    tree[API], sources[API] = api, "spec/"
    if new:
        cache.put(new)
    return {**tree, MANIFEST: manifest(spec_dir, tree, sources)}


def _model_problems(spec: Spec) -> Iterator[Problem]:
    """What openapi-python-client's model finds, which is loaded for this alone."""
    from . import document_model

    yield from document_model.problems(spec)
