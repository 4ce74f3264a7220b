"""Hold a spec against every rule, and gather all that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .load.load import Spec, load
from .plan.plan import Plan, plan
from .problem import Problem, SpecError, gather
from .rules import RULES


def lint(spec_dir: Path) -> tuple[Plan | None, list[Problem]]:
    """What is wrong with the spec in a folder, in the order of its lines.

    Returns:
        The plan of the package, and the problems; no plan where one of them is an error.
    """
    return lint_spec(*load(spec_dir))


def lint_spec(spec: Spec | None, problems: list[Problem]) -> tuple[Plan | None, list[Problem]]:
    """The same for a spec that is read already.

    Args:
        problems: what was wrong with its YAML.
    """
    if spec is None:
        return None, _tidy(problems)
    problems = [*problems]
    for rule in RULES.values():
        if rule.check is not None:
            problems += rule.check(spec)
    # Where a document is not of its format, the stages may meet what they do not expect; it is said already.
    broken = any(problem.rule in ("openapi-schema", "asyncapi-schema") for problem in problems)
    planned: Plan | None = None
    try:
        planned = gather(problems, plan, spec)
    except Exception:
        if not broken:
            raise
    tidy = _tidy(problems)
    return (None if any(p.severity == "error" for p in tidy) else planned), tidy


def accept(spec_dir: Path) -> tuple[Plan, list[Problem]]:
    """The plan of the package, and warnings.

    Raises:
        SpecError: the spec has mistakes, or uses something that is not supported.
    """
    planned, problems = lint(spec_dir)
    if planned is None:
        raise SpecError(problems)
    return planned, problems


def _tidy(problems: Iterable[Problem]) -> list[Problem]:
    """Sorted, each once; what a format's schema says is left out where a rule of ours says more."""
    everything = sorted(set(problems))
    unexpected = {_line(p) for p in everything if p.rule.endswith("api-schema")}
    said = {
        _line(p)
        for p in everything
        if p.severity == "error"
        and not p.rule.endswith("api-schema")
        and p.rule != "unsupported-key"
    }
    found: dict[tuple[object, ...], Problem] = {}
    for problem in everything:
        place = problem.place
        if problem.rule.endswith("api-schema") and _line(problem) in said:
            continue
        if problem.rule == "unsupported-key" and _line(problem) in unexpected:
            continue
        found.setdefault(
            (place.file, place.line, place.column, problem.rule, problem.message), problem
        )
    return list(found.values())


def _line(problem: Problem) -> tuple[str, int]:
    return problem.place.file, problem.place.line
