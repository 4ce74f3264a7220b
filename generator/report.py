"""Tell people, programs and pull requests what is wrong with a spec."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Final, TextIO, TypeAlias

from .problem import Problem

Format: TypeAlias = Callable[[Sequence[Problem]], str]

_WIDTH: Final = 160
_RED, _YELLOW, _BOLD, _DIM, _RESET = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def wants_colour(stream: TextIO) -> bool:
    """Whether a stream is a terminal whose user did not ask for plain text (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def text(problems: Iterable[Problem], *, colour: bool = False) -> str:
    """For people: each problem with its line of the spec and a caret under the spot."""
    return "\n".join(_paragraph(problem, colour=colour) for problem in problems)


def _paragraph(problem: Problem, *, colour: bool) -> str:
    def paint(code: str, value: str) -> str:
        return f"{code}{value}{_RESET}" if colour else value

    place = problem.place
    tone = _RED if problem.severity == "error" else _YELLOW
    where = paint(_BOLD, f"{place.file}:{place.line}:{place.column}:")
    kind = paint(tone, f"{problem.severity}[{problem.rule}]:")
    lines = [f"{where} {kind} {visible(problem.message)}"]
    if problem.source_line:
        line, caret = _window(problem.source_line, place.column - 1)
        lines += [f"  {line}", f"  {' ' * caret}{paint(tone, '^')}"]
    if place.pointer:
        lines.append(paint(_DIM, f"  at {visible(place.pointer)}"))
    return "\n".join(lines)


def _window(line: str, column: int) -> tuple[str, int]:
    """The part of a line around a column that fits a screen, and where in it the column is."""
    start = max(0, column - _WIDTH // 2) if len(line) > _WIDTH else 0
    part = visible(line[start : start + _WIDTH])
    return part, min(column - start, len(part))


def visible(value: str) -> str:
    """Text without anything that could move a terminal's cursor or hide from its reader; as long as before."""
    return "".join("\N{REPLACEMENT CHARACTER}" if _is_control(c) else c for c in value)


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def as_json(problems: Sequence[Problem]) -> str:
    """For programs: one JSON array."""
    return json.dumps(
        [
            {
                "file": p.place.file,
                "line": p.place.line,
                "column": p.place.column,
                "pointer": p.place.pointer,
                "severity": p.severity,
                "rule": p.rule,
                "message": p.message,
            }
            for p in problems
        ],
        indent=2,
    )


def as_github(problems: Sequence[Problem]) -> str:
    """For pull requests: GitHub's workflow commands, which it shows beside the line."""
    return "\n".join(
        f"::{p.severity} file={_property(p.place.file)},line={p.place.line},col={p.place.column},"
        f"title={_property(p.rule)}::{_data(p.message)}"
        for p in problems
    )


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
