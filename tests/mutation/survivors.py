"""Mutants that no test can notice, each with the reason."""

from __future__ import annotations

import re
from typing import Final

EXPLAINED: Final = (
    (
        "_retry.py",
        r'Ending\.[A-Z_]+: \{.*-1.*\},',
        "it is compared with a count that is at least one: -1 allows as little as 0 does",
    ),
    (
        "_retry.py",
        r"ALWAYS: Final = (999999|1000001)",
        "any number that no caller's max_retries reaches will do",
    ),
    (
        "_retry.py|_retry_budget.py",
        r".*(ending|window_end) == (Ending\.[A-Z]+|None)\b.*",
        "members of an enum are equal where they are the same",
    ),
    (
        "_retry_after.py",
        r'.*lowered >= b"retry-after-ms".*',
        "of the two names that come this far the other one sorts before it",
    ),
)
"""Modules, the line as it was mutated, and why it does the same."""


def explained(module: str, mutant: str) -> bool:
    """Whether a mutant, given as its changed lines, is known to change nothing."""
    put_in = [line[1:].strip() for line in mutant.splitlines() if line.startswith("+")]
    return any(
        module in modules.split("|") and all(re.fullmatch(pattern, line) for line in put_in)
        for modules, pattern, _ in EXPLAINED
    )
