# Generated; edit spec/ or templates/ instead.
"""How long a Lambda function may go on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

_LONGEST_WAIT: Final = 29.0
"""Seconds that API Gateway waits, where the function's own time is not known."""
_FOR_THE_RESPONSE: Final = 0.2


def seconds_left(context: object) -> float:
    """What the function may still take, less what the response needs."""
    remaining: Callable[[], int] | None = getattr(context, "get_remaining_time_in_millis", None)
    seconds = _LONGEST_WAIT if remaining is None else remaining() / 1000
    return max(seconds - _FOR_THE_RESPONSE, _FOR_THE_RESPONSE)
