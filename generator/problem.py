"""What is wrong with a spec, and where: the one way in which the generator refuses its input."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


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
    source_line: str = field(default="", compare=False)
    """The line of the spec that `place` points into."""

    def __str__(self) -> str:
        place = self.place
        lines = [
            f"{place.file}:{place.line}:{place.column}: error[{self.rule}]: {self.message}",
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
