"""What each command does. Heavy imports wait until they are needed: `check` is done faster than they load."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Final

from .check import check
from .diff import diff
from .generate import generate
from .lint import lint
from .upstream import adopt, upstream

COMMANDS: Final[dict[str, Callable[[argparse.Namespace], int]]] = {
    "generate": generate,
    "check": check,
    "lint": lint,
    "diff": diff,
    "upstream": upstream,
    "adopt": adopt,
}
