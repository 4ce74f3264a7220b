"""Mutants that no test can notice, each with the reason."""

from __future__ import annotations

import re
from typing import Final

EXPLAINED: Final = (
    (
        "_retry.py",
        r"Ending\.[A-Z_]+: \{.*-1.*\},",
        "it is compared with a count that is at least one: -1 allows as little as 0 does",
    ),
    (
        "_retry.py",
        r"ALWAYS: Final = (999999|1000001)",
        "any number that no caller's max_retries reaches will do",
    ),
    (
        "_retry.py|_retry_budget.py",
        r".*\bending (==|!=) Ending\.[A-Z_]+\b.*",
        "members of an enum are equal where they are the same",
    ),
    ("_retry.py", r"if status <= 200:", "200 is a success, which was asked for before"),
    ("_retry.py", r"if 299 <= status < 400:", "299 is a success, which was asked for before"),
    (
        "_retry.py",
        r"if ending is Ending\.COMMITTED and number <= 1:",
        "attempts count from one",
    ),
    (
        "_retry_after.py",
        r'.*lowered (>= b"retry-after-ms"|<= b"retry-after" and).*',
        "only these two names come this far, and the shorter one sorts first",
    ),
    (
        "_retry_budget.py",
        r"if self\._tokens (==|>|is) _CAPACITY:",
        "the tokens never exceed the capacity, and what follows would not change a full bucket",
    ),
    (
        "_retry_budget.py",
        r"return self\._tokens (==|is) _CAPACITY",
        "the tokens never exceed the capacity",
    ),
    (
        "_retry_budget.py",
        r"if len\(self\._budgets\) (<=|==|is) _MOST_ENDPOINTS:",
        "a full budget may be forgotten early: it begins anew as it was; there are never more than these",
    ),
    (
        "_signature.py",
        r"/,",
        "every caller names these arguments",
    ),
    (
        "_signature.py",
        r'if digits and \(timestamp <= "0" or .*',
        "of texts that are digits none but the 0 itself sorts as low",
    ),
    (
        "_signature.py|_webhook_headers.py",
        r".*type\((payload|value)\) == (bytes|str)\b.*",
        "a shortcut for the exact type, which classes compare by identity",
    ),
    (
        "_webhook_headers.py",
        r"if len\(values\) != 1:|value = values\[ -1\]",
        "no values and several were refused: what is left is one",
    ),
    (
        "_public_key.py",
        r".*len\(decoded\) is not size .*",
        "CPython has one object for each number below 257",
    ),
    (
        "_public_key.py",
        r"decoded = binascii\.a2b_base64\(text, strict_mode=False\)",
        "what the lenient decoder drops is missing when the bytes are encoded again and compared",
    ),
    (
        "_public_key.py",
        r"@lru_cache\(maxsize= ?(63|64|65)\)",
        "how many keys are remembered is a matter of speed",
    ),
)
"""Modules, the line as it was mutated (or taken out), and why it does the same."""


def explained(module: str, mutant: str) -> bool:
    """Whether a mutant, given as its changed lines, is known to change nothing."""
    lines = mutant.splitlines()
    put_in = "\n".join(line[1:].strip() for line in lines if line[:1] == "+")
    taken_out = "\n".join(line[1:].strip() for line in lines if line[:1] == "-")
    return any(
        module in modules.split("|") and re.fullmatch(pattern, put_in or taken_out.strip())
        for modules, pattern, _ in EXPLAINED
    )
