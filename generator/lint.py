"""Hold a spec against every rule, and collect all that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from .cache.cache import Cache
from .load.load import ASYNCAPI, OPENAPI, Document, Spec, load, parse_texts
from .parts import Parts
from .plan.known import Known
from .plan.plan import Plan, plan
from .problem import Problem, SpecError, collect
from .rules import RULES, Rule
from .rules.facts import Facts
from .verdicts import Slow, structures
from .waivers import unwaived

SPEC_FILES: Final = (OPENAPI, ASYNCAPI)

_BY_STRUCTURE: Final[Mapping[str, Callable[[Spec], Document]]] = {
    "openapi-schema": lambda spec: spec.openapi,
    "asyncapi-schema": lambda spec: spec.asyncapi,
}
"""Rules that no text of a document concerns. To load the schemas takes longer than all other rules."""

_OF_BOTH: Final = frozenset(
    {
        *("version-differs", "field-differs", "enum-differs", "unused-schema"),
        *("unknown-webhook", "uncaused-webhook", "unlisted-webhooks"),
    }
)
"""Rules that look at both documents at once."""
_MISREAD: Final = frozenset({"yaml-alias", "yaml-comment", "yaml-tag"})
"""What makes a value another one than was meant: what else is found in its line is about that one."""
_GARBLED: Final = frozenset({"duplicate-key", "yaml-quote"})
"""What hides a part of a document: everything else that is found would be about what is missing."""


def lint(spec_dir: Path, *, cache: Cache | None = None) -> tuple[Plan | None, list[Problem]]:
    """What is wrong with the spec in a folder, in the order of its lines.

    Args:
        cache: what earlier runs found out.

    Returns:
        The plan of the package, and the problems; no plan where one of them is an error.
    """
    return lint_spec(*load(spec_dir, cache), cache=cache)


def lint_spec(
    spec: Spec | None, problems: list[Problem], *more: Slow, cache: Cache | None = None
) -> tuple[Plan | None, list[Problem]]:
    """The same for a spec that is read already.

    Args:
        problems: what was wrong with its YAML.
        more: checks beside the rules.
        cache: what earlier runs found out. Without one, every rule goes through all of the spec.
    """
    cache, is_known = Cache() if cache is None else cache, cache is not None
    if spec is None:
        cache.retain()
        return None, _tidy(problems)
    garbled = {problem.place.file for problem in problems if problem.rule in _GARBLED}
    garbled |= {document.file for document in spec.documents if not document.root}
    if garbled:
        cache.retain()
        return None, _tidy([*problems, *_of_the_other(spec, garbled)])
    problems = [*problems]
    parts = Parts(spec, cache)
    if endless := list(RULES["ref-circle"].found(parts.new)):
        cache.retain()
        return None, _tidy([*problems, *endless])
    in_parts = [p for rule in RULES.values() if rule.by_part for p in rule.found(parts.new)]
    parts.remember([*problems, *in_parts])
    problems += in_parts
    facts = Facts(parts) if is_known else None
    for rule in RULES.values():
        problems += [] if rule.by_part else _found(rule, parts, facts)
    for check in more:
        problems += check.found(parts)
    # Where a document is not of its format, the stages may meet what they do not expect; it is said already.
    broken = any(problem.rule in ("openapi-schema", "asyncapi-schema") for problem in problems)
    planned: Plan | None = None
    try:
        planned = collect(problems, plan, spec, Known(cache, parts.keys) if is_known else None)
    except Exception:
        if not broken:
            raise
    if planned is None:
        cache.retain()
    tidy = unwaived(spec, _tidy(problems))
    return (None if any(p.severity == "error" for p in tidy) else planned), tidy


def _of_the_other(spec: Spec, garbled: set[str]) -> Iterator[Problem]:
    """What is wrong with a document whatever the other one says, of which a part is hidden."""
    if len(garbled) > 1:
        return
    names = [file.rpartition("/")[2] for file in garbled]
    found = [p for rule in RULES.values() for p in rule.found(spec) if rule.id not in _OF_BOTH]
    with suppress(Exception):  # The stages may miss what is hidden; it is reported already.
        collect(found, plan, spec)
    for problem in found:
        in_other = problem.place.file not in garbled and problem.rule not in _OF_BOTH
        if in_other and not any(name in problem.message for name in names):
            yield problem


def _found(rule: Rule, parts: Parts, facts: Facts | None) -> Iterator[Problem]:
    """What a rule finds that looks at more than parts."""
    if (document := _BY_STRUCTURE.get(rule.id)) is not None:
        yield from Slow(rule.id, document, structures, rule.found).found(parts)
    elif facts is None or rule.concerns is None:
        yield from rule.found(parts.spec)
    elif (places := rule.concerns(parts.spec, facts)) is not None:
        yield from rule.found(parts.only(places))


def lint_texts(texts: Mapping[str, str], spec_dir: Path) -> tuple[Plan | None, list[Problem]]:
    """The same for the texts of `SPEC_FILES`, which need not be on disk."""
    return lint_spec(*parse_texts(texts, spec_dir))


def accept(spec_dir: Path) -> tuple[Plan, list[Problem]]:
    """The plan of the package that the spec in a folder describes, and warnings.

    Raises:
        SpecError: the spec has mistakes, or uses something that is not supported.
    """
    return accepted(*lint(spec_dir))


def accepted(planned: Plan | None, problems: list[Problem]) -> tuple[Plan, list[Problem]]:
    """What `lint` returned, where it is good.

    Raises:
        SpecError: as in `accept`.
    """
    if planned is None:
        raise SpecError(problems)
    return planned, problems


def _tidy(problems: Iterable[Problem]) -> list[Problem]:
    """Sorted, each once; what only follows from another one, or says the same with less, is left out."""
    everything = sorted(set(problems))
    errors = [problem for problem in everything if problem.severity == "error"]
    beside: dict[tuple[str, int], list[Problem]] = {}
    for error in errors:
        beside.setdefault(_line(error), []).append(error)
    found: dict[tuple[object, ...], Problem] = {}
    for problem in everything:
        place = problem.place
        if not _follows(problem, errors, beside.get(_line(problem), [])):
            key = (place.file, place.line, place.column, problem.rule, problem.message)
            found.setdefault(key, problem)
    return list(found.values())


def _follows(problem: Problem, errors: Sequence[Problem], beside: Sequence[Problem]) -> bool:
    """Whether somebody who fixes the errors has no more to do about a problem; `beside` are those in its line."""
    if not problem.rule.startswith("yaml-") and any(e.rule in _MISREAD for e in beside):
        return True
    if problem.rule == "openapi-model":
        return any(error.rule != "openapi-model" for error in errors)
    if problem.rule.endswith("api-schema"):
        return any(not _is_general(error) for error in beside)
    if problem.rule == "unsupported-key":
        return any(error.rule.endswith("api-schema") for error in beside)
    if problem.rule == "unused-schema":
        return any(error.rule.startswith("ref") for error in errors)
    if problem.rule == "missing-description":
        below = f"{problem.place.pointer}/"
        return any(error.place.pointer.startswith(below) for error in errors)
    return False


def _is_general(problem: Problem) -> bool:
    return problem.rule.endswith("api-schema") or problem.rule == "unsupported-key"


def _line(problem: Problem) -> tuple[str, int]:
    return problem.place.file, problem.place.line
