# Generated; edit spec/ or templates/ instead.
"""How long an event rests after a failure."""

from __future__ import annotations

from random import random
from typing import Final

_LONGEST: Final = 300.0


def pause(backoff: float, failures: int) -> float:
    """Seconds, from zero to `backoff` after the first failure; twice as many after each of the next.

    All of it is chance (full jitter): events that failed together do not come back together.
    """
    longest = backoff * 2.0 ** min(failures - 1, 30)
    return random() * min(longest, _LONGEST)
