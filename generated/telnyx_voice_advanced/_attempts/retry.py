# Generated; edit spec/ or templates/ instead.
"""Whether a command is sent again: the one place where that is decided.

How an attempt ended is a fact of the transport (`AttemptResult`); whether repeating is safe is a fact of
the operation (`Idempotency`). `REPEATS` crosses the two. Nothing here does I/O, sleeps or reads a
clock of its own: `retry_schedule` yields the pause before each attempt and is sent how it ended.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Final, NamedTuple, Protocol

from .._outcome import AttemptResult
from .._requests.operation import Idempotency

ALWAYS: Final = 1_000_000

REPEATS: Final[dict[AttemptResult, dict[Idempotency, int]]] = {
    AttemptResult.NOT_SENT: {"key": ALWAYS, "safe": ALWAYS, "natural": ALWAYS, "none": ALWAYS},
    AttemptResult.REFUSED_LOCALLY: {"key": 0, "safe": 0, "natural": 0, "none": 0},
    AttemptResult.REJECTED: {"key": 0, "safe": 0, "natural": 0, "none": 0},
    AttemptResult.THROTTLED: {"key": ALWAYS, "safe": ALWAYS, "natural": ALWAYS, "none": ALWAYS},
    AttemptResult.AMBIGUOUS: {"key": ALWAYS, "safe": ALWAYS, "natural": 1, "none": 0},
    AttemptResult.SUCCEEDED: {"key": 0, "safe": 0, "natural": 0, "none": 0},
    AttemptResult.REDIRECT: {"key": 0, "safe": 0, "natural": 0, "none": 0},
    AttemptResult.INTERRUPTED: {"key": 0, "safe": 0, "natural": 0, "none": 0},
}
"""How often a call may be repeated after attempts that ended so; `max_retries` caps the sum."""

REPEAT_WINDOW: Final = 45.0
"""Seconds from the first send to the last. Telnyx drops repeats of a `command_id` for 60 s."""

BUDGET_SPENT: Final = (
    "Not repeated: so many calls of this endpoint failed that its retry budget is spent"
)

_FIRST_PAUSE: Final = 0.5
_LONGEST_PAUSE: Final = 8.0


class Attempted(NamedTuple):
    """What the schedule is told about an attempt."""

    result: AttemptResult
    retry_after: float | None = None
    """Seconds that the server asked to wait: a floor of the next pause."""


class Budget(Protocol):
    """Tokens that retries cost, so that an outage is not amplified."""

    def spend(self, result: AttemptResult) -> bool: ...
    def refund(self) -> None: ...


class Limits(NamedTuple):
    """What bounds one call; `deadline` is a moment on `clock`."""

    idempotency: Idempotency
    max_retries: int
    deadline: float | None
    budget: Budget
    clock: Callable[[], float]
    jitter: Callable[[], float]
    """Uniform in [0, 1)."""


class Attempt(NamedTuple):
    """The next attempt: wait `pause` seconds, then send before `send_by` or not at all."""

    number: int
    pause: float
    send_by: float | None


def retry_schedule(limits: Limits) -> Generator[Attempt, Attempted, str]:
    """Yield the attempts of one call, each sent back how it ended.

    What is returned says why a call that may be repeated is not; empty where that is plain.
    """
    results = dict.fromkeys(AttemptResult, 0)
    window_end: float | None = None
    pause = 0.0
    number = 0
    while True:
        number += 1
        started = limits.clock() + pause
        ended = yield Attempt(number, pause, _earlier(limits.deadline, window_end))
        result = ended.result
        if result is AttemptResult.SUCCEEDED and number == 1:
            limits.budget.refund()
        results[result] += 1
        if number > limits.max_retries or results[result] > REPEATS[result][limits.idempotency]:
            return ""
        if window_end is None and result is not AttemptResult.NOT_SENT:
            window_end = started + REPEAT_WINDOW
        pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** (number - 1)) * limits.jitter()
        if ended.retry_after is not None:
            pause = max(pause, ended.retry_after)
        if pause > REPEAT_WINDOW:
            return ""
        send_by = _earlier(limits.deadline, window_end)
        if send_by is not None and limits.clock() + pause >= send_by:
            return ""
        if not limits.budget.spend(result):
            return BUDGET_SPENT


def _earlier(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return one if other is None else other
    return min(one, other)
