"""What is wrong with a spec, and where: the one way in which the generator refuses its input."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal, ParamSpec, TypeAlias, TypeVar

T = TypeVar("T")
P = ParamSpec("P")

Severity: TypeAlias = Literal["error", "warning"]
"""Whether the generator refuses the spec, or would only like it better otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Place:
    """A spot in a spec file. Lines and columns count from 1."""

    file: str
    line: int
    column: int
    pointer: str = ""
    """RFC 6901 JSON pointer; empty for the whole document."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One mistake of the spec."""

    place: Place
    rule: str
    """The rule's id, such as `unknown-webhook`."""
    message: str
    """What is wrong and what to do, in one sentence or two."""
    severity: Severity = "error"
    source_line: str = field(default="", compare=False)
    """The line of the spec that `place` points into."""

    def __str__(self) -> str:
        place = self.place
        lines = [
            f"{place.file}:{place.line}:{place.column}: {self.severity}[{self.rule}]: {self.message}",
        ]
        if self.source_line:
            lines += [f"  {self.source_line}", f"  {' ' * (place.column - 1)}^"]
        if place.pointer:
            lines.append(f"  at {place.pointer}")
        return "\n".join(lines)


class SpecError(Exception):
    """The spec cannot be generated from; `problems` says why, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


def collect(
    problems: list[Problem], read: Callable[P, T], *args: P.args, **kwargs: P.kwargs
) -> T | None:
    """What `read` returns; None where it refuses, and why is added to `problems`."""
    try:
        return read(*args, **kwargs)
    except SpecError as error:
        problems += error.problems
        return None


def suggest(word: str, choices: Iterable[str], *, cutoff: float = 0.65) -> str:
    """The end of a sentence that suggests what was meant; empty where nothing is similar."""
    others = sorted(choice for choice in choices if choice != word)
    found = [choice for choice in others if choice.lower() == word.lower()]
    if not found:
        from difflib import get_close_matches

        found = get_close_matches(word, others, n=1, cutoff=cutoff)
    return f"; did you mean {found[0]!r}?" if found else ""
