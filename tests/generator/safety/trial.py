"""Run the generator on a spoilt spec, and say what it did wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

from generator import report
from generator.lint import lint_spec
from generator.load.load import parse_texts
from generator.plan.plan import Plan
from generator.problem import Problem
from generator.render import render
from generator.source.build import build

from . import naive
from .innocence import Habits, guilt
from .positions import documents


@cache
def habits() -> Habits:
    """Of the spec before it was spoilt."""
    plan, problems = _lint(documents())
    assert plan is not None, problems
    return Habits.of(_files(plan))


def trial(spoilt: Mapping[str, Any]) -> list[str]:
    """What the generator did wrong: code that runs, source that does not parse, a refusal without a place."""
    plan, problems = _lint(spoilt)
    found = list(_refusals(problems))
    if plan is not None:
        found += guilt(_files(plan), habits())
    elif not any(p.severity == "error" for p in problems):
        found.append("refused without an error")
    return found


def control(spoilt: Mapping[str, Any]) -> list[str]:
    """What the naive renderer did wrong on the same."""
    honest = Habits.of(naive.render(documents()))
    try:
        return list(guilt(naive.render(dict(spoilt)), honest))
    except (AttributeError, TypeError):
        return []  # it could not even read the spec; that proves nothing


def _lint(spoilt: Mapping[str, Any]) -> tuple[Plan | None, list[Problem]]:
    # JSON is YAML whose strings are all quoted, so that the payload reaches the generator as it is.
    texts = {f"{name}.yaml": json.dumps(document, indent=1) for name, document in spoilt.items()}
    return lint_spec(*parse_texts(texts, Path("spec")))


def _files(plan: Plan) -> dict[PurePosixPath, str]:
    """The files that depend on the spec, before ruff lays them out."""
    return {
        path: file.text for path, file in render(build(plan)).items() if not _is_copied(file.source)
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
