"""Mutants that no test can notice, each with the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tests import symbols

EXPLAINED: Final[tuple[tuple[tuple[str, ...], str, str, str], ...]] = (
    (
        ("generated:REPEATS",),
        r"AttemptResult\.[A-Z_]+: \{.*\},",
        r"AttemptResult\.[A-Z_]+: \{.*-1.*\},",
        "it is compared with a count that is at least one: -1 allows as little as 0 does",
    ),
    (
        ("generated:ALWAYS",),
        r"ALWAYS: Final = 1_000_000",
        r"ALWAYS: Final = (999999|1000001)",
        "any number that no caller's max_retries reaches will do",
    ),
    (
        ("generated:retry_schedule", "generated:RetryBudget.spend"),
        r".*\bresult is (not )?AttemptResult\.[A-Z_]+\b.*",
        r".*\bresult (==|!=) AttemptResult\.[A-Z_]+\b.*",
        "members of an enum are equal where they are the same",
    ),
    (
        ("generated:classify_status",),
        r"if status < 200:",
        r"if status <= 200:",
        "200 is a success, which was asked for before",
    ),
    (
        ("generated:classify_status",),
        r"if 300 <= status < 400:",
        r"if 299 <= status < 400:",
        "299 is a success, which was asked for before",
    ),
    (
        ("generated:retry_schedule",),
        r"if result is AttemptResult\.SUCCEEDED and number == 1:",
        r"if result is AttemptResult\.SUCCEEDED and number <= 1:",
        "attempts count from one",
    ),
    (
        ("generated:retry_after",),
        r'.*lowered == b"retry-after(-ms)?".*',
        r'.*lowered (>= b"retry-after-ms"|<= b"retry-after" and).*',
        "only these two names come this far, and the shorter one sorts first",
    ),
    (
        ("generated:RetryBudget.refund",),
        r"if self\._tokens >= _CAPACITY:",
        r"if self\._tokens (==|>|is) _CAPACITY:",
        "the tokens never exceed the capacity, and what follows would not change a full bucket",
    ),
    (
        ("generated:RetryBudget.is_full",),
        r"return self\._tokens >= _CAPACITY",
        r"return self\._tokens (==|is) _CAPACITY",
        "the tokens never exceed the capacity",
    ),
    (
        ("generated:RetryBudgets._has_room",),
        r"if len\(self\._budgets\) >= _MOST_ENDPOINTS:",
        r"if len\(self\._budgets\) (<=|==|is) _MOST_ENDPOINTS:",
        "a full budget may be forgotten early: it begins anew as it was; there are never more than these",
    ),
    (
        ("generated:verify",),
        r"\*,",
        r"/,",
        "every caller names these arguments",
    ),
    (
        ("generated:_seconds",),
        r'if digits and \(timestamp == "0" or .*',
        r'if digits and \(timestamp <= "0" or .*',
        "of texts that are digits none but the 0 itself sorts as low",
    ),
    (
        ("generated:body_bytes", "generated:signature_headers"),
        r".*type\((payload|value)\) is (bytes|str)\b.*",
        r".*type\((payload|value)\) == (bytes|str)\b.*",
        "a shortcut for the exact type, which classes compare by identity",
    ),
    (
        ("generated:_single",),
        r"if len\(values\) > 1:|value = values\[0\]",
        r"if len\(values\) != 1:|value = values\[ -1\]",
        "no values and several were refused: what is left is one",
    ),
    (
        ("generated:canonical_base64",),
        r"if len\(decoded\) != size .*",
        r".*len\(decoded\) is not size .*",
        "CPython has one object for each number below 257",
    ),
    (
        ("generated:canonical_base64",),
        r"decoded = binascii\.a2b_base64\(text, strict_mode=True\)",
        r"decoded = binascii\.a2b_base64\(text, strict_mode=False\)",
        "what the lenient decoder drops is missing when the bytes are encoded again and compared",
    ),
    (
        ("generated:_point",),
        r"@lru_cache\(maxsize=64\)",
        r"|@lru_cache\(maxsize= ?(63|65)\)",
        "how many keys are remembered is a matter of speed",
    ),
)
"""Symbols, the line in each of them, what it was mutated to (nothing where it was taken out), and why it is equal."""


def explained(around: frozenset[str], mutant: str) -> bool:
    """Whether a mutant, given as its changed lines, is known to change nothing.

    Args:
        around: the symbols that the mutated line is in.
    """
    lines = mutant.splitlines()
    put_in = "\n".join(line[1:].strip() for line in lines if line[:1] == "+")
    taken_out = "\n".join(line[1:].strip() for line in lines if line[:1] == "-")
    return any(
        around & {*names} and re.fullmatch(before, taken_out) and re.fullmatch(after, put_in)
        for names, before, after, _ in EXPLAINED
    )


def unmatched() -> Iterator[str]:
    """The symbols of entries that are gone, or hold no such line any more."""
    for names, before, _, _ in EXPLAINED:
        for name in names:
            try:
                lines = [line.strip() for line in symbols.lines_of(name)]
            except symbols.NotFoundError as error:
                yield f"{name}: {error}"
                continue
            if not any(re.fullmatch(before, line) for line in lines):
                yield f"{name}: no line is {before}"
