# Generated; edit spec/ or templates/ instead.
"""When a fault or a disturbance happens: by number, by rate, for one command, for one call."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass
class Rule(Generic[T]):
    """Something that happens to what fits."""

    what: T
    fits: Callable[[str | None, str | None], bool]
    times: int | None
    """How often it still happens; None: always."""
    rate: float | None
    """How likely it is, from 0 to 1; None: certain."""


class Rules(Generic[T]):
    """Asked in the order in which they were made; the first that fits happens."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._rules: list[Rule[T]] = []

    def add(
        self,
        what: T,
        *,
        name: str | None,
        call: str | None,
        times: int | None,
        rate: float | None,
    ) -> Rule[T]:
        """Let something happen: once where neither `times` nor `rate` is given.

        Raises:
            ValueError: The rate is no probability, or it is never to happen.
        """
        if rate is not None and not 0 <= rate <= 1:
            raise ValueError(f"Expected a `rate` from 0 to 1 but received {rate!r}")
        if times is not None and times < 1:
            raise ValueError(f"Expected `times` from 1 up but received {times!r}")

        def fits(other_name: str | None, other_call: str | None) -> bool:
            return name in (None, other_name) and call in (None, other_call)

        often = 1 if times is None and rate is None else times
        rule = Rule(what, fits, often, rate)
        self._rules.append(rule)
        return rule

    def take(
        self, name: str | None, call: str | None, where: Callable[[T], bool] = lambda what: True
    ) -> T | None:
        """What happens now, if anything does."""
        for rule in self._rules:
            if not where(rule.what) or not rule.fits(name, call):
                continue
            if rule.rate is not None and self._dice.random() >= rule.rate:
                continue
            if rule.times is not None:
                rule.times -= 1
                if not rule.times:
                    self._rules.remove(rule)
            return rule.what
        return None

    def any(self, where: Callable[[T], bool]) -> bool:
        """Whether there is such a rule."""
        return any(where(rule.what) for rule in self._rules)

    def __contains__(self, rule: Rule[T]) -> bool:
        return any(each is rule for each in self._rules)

    def remove(self, rule: Rule[T]) -> None:
        """Let something happen no longer, where it still does."""
        self._rules = [each for each in self._rules if each is not rule]

    def clear(self) -> None:
        """Let nothing happen any more."""
        self._rules.clear()
