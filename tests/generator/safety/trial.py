"""Run the generator on a spoilt spec, and say what it did wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import PurePosixPath
from typing import Any, TypeAlias

from generator import report
from generator.cache.cache import Cache
from generator.lint import lint_spec
from generator.load.load import Document, Spec
from generator.load.yaml_tree import parse
from generator.plan.plan import Plan
from generator.problem import Problem
from generator.render import render
from generator.source.build import build

from . import naive
from .innocence import Habits, guilt
from .positions import documents, text

Files: TypeAlias = Mapping[PurePosixPath, str]


@cache
def honest() -> tuple[Files, Habits]:
    """What comes of the spec before it was spoilt."""
    plan, problems = _lint(documents())
    assert plan is not None, problems
    files = _files(plan)
    return files, Habits.of(files)


@cache
def honestly_naive() -> tuple[Files, Habits]:
    """What the naive renderer makes of it."""
    files = naive.render(documents())
    return files, Habits.of(files)


def trial(spoilt: Mapping[str, Any]) -> list[str]:
    """What the generator did wrong: code that runs, source that does not parse, a refusal without a place."""
    plan, problems = _lint(spoilt)
    found = list(_refusals(problems))
    if plan is not None:
        found += _guilt(_files(plan), *honest())
    elif not any(p.severity == "error" for p in problems):
        found.append("refused without an error")
    return found


def control(spoilt: Mapping[str, Any]) -> list[str]:
    """What the naive renderer did wrong on the same."""
    try:
        return list(_guilt(naive.render(dict(spoilt)), *honestly_naive()))
    except (AttributeError, TypeError):
        return []  # it could not even read the spec; that proves nothing


def _guilt(files: Files, before: Files, habits: Habits) -> Iterator[str]:
    """What is guilty in the files that are not as they were: those that are, are honest."""
    return guilt({path: files[path] for path in files if files[path] != before.get(path)}, habits)


def _lint(spoilt: Mapping[str, Any]) -> tuple[Plan | None, list[Problem]]:
    texts = {name: text(name, document) for name, document in spoilt.items()}
    openapi, asyncapi = (_document(f"spec/{name}.yaml", texts[name]) for name in texts)
    problems = [*openapi[1], *asyncapi[1]]
    if openapi[0] is None or asyncapi[0] is None:
        return lint_spec(None, problems)
    return lint_spec(Spec(openapi=openapi[0], asyncapi=asyncapi[0]), problems)


@lru_cache(maxsize=4)
def _document(file: str, text: str) -> tuple[Document | None, list[Problem]]:
    """A document; one of the two is as it was, most often."""
    root, problems = parse(file, text)
    return Document(file=file, text=text, root=root) if root is not None else None, problems


def _files(plan: Plan) -> dict[PurePosixPath, str]:
    """The files that depend on the spec, before ruff lays them out."""
    return {
        path: file.text
        for path, file in render(build(plan, Cache()), Cache()).items()
        if not _is_copied(file.source)
    }


def _is_copied(source: str) -> bool:
    return source.startswith("templates/") and not source.endswith(".jinja")


def _refusals(problems: list[Problem]) -> Iterator[str]:
    for problem in problems:
        if problem.place.line < 1 or problem.place.column < 1:
            yield f"says {problem.message!r} of no place"
    text = report.text(problems)
    if any(c in text for c in "\x1b\x07\x00\r\x9b\u202e"):
        yield "prints control characters"
