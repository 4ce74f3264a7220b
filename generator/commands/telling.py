"""What commands tell in common: problems, what stopped them, and their exit codes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final, TextIO

from ..problem import Problem
from ..tree import ownership

DRIFT: Final = 1
BROKEN: Final = 2

EXPECTED: Final = (ownership.ForeignFolderError, OSError, RuntimeError)
"""What stops a command in a sentence. A RuntimeError is a library that did something else than it should have."""


def tell(problems: Sequence[Problem], stream: TextIO, *, writes: bool) -> None:
    """Print problems for people, and count them.

    Args:
        writes: whether the command would have written something.
    """
    from .. import report

    print(report.text(problems, colour=report.wants_colour(stream)), file=stream)
    print(f"\n{count(problems)}{'; nothing was written' if writes else ''}.", file=stream)


def stopped(error: Exception, stream: TextIO, *, writes: bool) -> None:
    """Say what stopped a command, in a sentence."""
    print(f"error: {error}{'; nothing was written' if writes else ''}.", file=stream)


def count(problems: Sequence[Problem]) -> str:
    """How many errors and warnings there are, in words."""
    parts: list[str] = []
    for severity in ("error", "warning"):
        number = sum(p.severity == severity for p in problems)
        if number:
            parts.append(f"{number} {severity}{'s' if number > 1 else ''}")
    return " and ".join(parts) if parts else "no problems"


def warn(problem: Problem) -> None:
    """Print a warning for people."""
    from .. import report

    print(report.text([problem], colour=report.wants_colour(sys.stderr)), file=sys.stderr)
