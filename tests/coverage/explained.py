"""Lines that no test runs, each with the reason: a module, the line's text, why."""

from __future__ import annotations

import re
from typing import Final

EXPLAINED: Final[tuple[tuple[str, str, str], ...]] = ()


def reason(module: str, line: str) -> str | None:
    """Why a line is not run; none where nobody said."""
    return next(
        (
            why
            for modules, text, why in EXPLAINED
            if re.fullmatch(modules, module) and re.fullmatch(text, line)
        ),
        None,
    )
