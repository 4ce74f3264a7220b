"""What a rule is: an id, why it is there, and a check."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from generator.load.gist import Place
from generator.load.load import Spec
from generator.problem import Problem, Severity

from .facts import Facts

Check: TypeAlias = Callable[[Spec], Iterator[Problem]]
Concerns: TypeAlias = Callable[[Spec, Facts], Collection[Place] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule."""

    id: str
    why: str
    severity: Severity
    check: Check | None
    """Finds every breach in a spec; none where the stage that reads the spec finds them on its way."""
    by_part: bool = False
    """Whether what it finds in a part of a spec depends on that part, and on what its references lead to, alone."""
    concerns: Concerns | None = None
    """Which parts the check has to go through to find what there is in all of them; none where that is nothing."""

    def found(self, spec: Spec) -> Iterator[Problem]:
        """Every breach that the check finds."""
        yield from self.check(spec) if self.check is not None else ()


RULES: Final[dict[str, Rule]] = {}
"""Every rule, by its id."""


def rule(
    id: str,
    *,
    why: str,
    severity: Severity = "error",
    by_part: bool = False,
    concerns: Concerns | None = None,
) -> Callable[[Check], Check]:
    """Enter a check as a rule. The check yields problems that carry the rule's id."""

    def enter(check: Check) -> Check:
        def checked(spec: Spec) -> Iterator[Problem]:
            for problem in check(spec):
                yield replace(problem, severity=severity)

        add(
            Rule(
                id=id,
                why=why,
                severity=severity,
                check=checked,
                by_part=by_part,
                concerns=concerns,
            )
        )
        return check

    return enter


def add(made: Rule) -> None:
    """Enter a rule.

    Raises:
        ValueError: there is one by this id.
    """
    if made.id in RULES:
        raise ValueError(f"two rules are called {made.id}")
    RULES[made.id] = made
