"""Whether a command is sent again: the one place where that is decided.

How an attempt ended is a fact of the wire (`Ending`); whether repeating is safe is a fact of the
operation (`Idempotency`). `REPEATS` crosses the two, and `OUTCOMES` has what an ending means for
the command: `outcome_of` is where `error.outcome` and the sentences of the messages come from.
Nothing here does I/O, sleeps or reads a clock of its own: `retry_schedule` yields the pause before
each attempt and is sent how it ended.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from enum import Enum
from typing import Final, NamedTuple, Protocol

from .._outcome import Outcome, combined
from .._requests.operation import Idempotency


class Ending(Enum):
    """How an attempt ended."""

    NOT_SENT = "not sent"
    """No byte of the request left: DNS, refused, connect timeout, TLS handshake, proxy."""
    LOCAL = "local"
    """This side refused before a byte left: a bad header, a certificate that is not trusted, a
    file that cannot be opened. Repeating cannot help."""
    REJECTED = "rejected"
    """The server says that it did nothing: every 4xx but 408 and 429."""
    THROTTLED = "throttled"
    """429."""
    AMBIGUOUS = "ambiguous"
    """Sent, perhaps executed: no status line, 408, 5xx."""
    COMMITTED = "committed"
    """A 2xx status line was seen, whatever came after it."""
    REDIRECT = "redirect"
    """Any 3xx."""
    INTERRUPTED = "interrupted"
    """Something of the caller's own, a hook or a transport, raised while the call was under way."""


ALWAYS: Final = 1_000_000

REPEATS: Final[dict[Ending, dict[Idempotency, int]]] = {
    Ending.NOT_SENT: {"key": ALWAYS, "natural": ALWAYS, "none": ALWAYS},
    Ending.LOCAL: {"key": 0, "natural": 0, "none": 0},
    Ending.REJECTED: {"key": 0, "natural": 0, "none": 0},
    Ending.THROTTLED: {"key": ALWAYS, "natural": ALWAYS, "none": ALWAYS},
    Ending.AMBIGUOUS: {"key": ALWAYS, "natural": 1, "none": 0},
    Ending.COMMITTED: {"key": 0, "natural": 0, "none": 0},
    Ending.REDIRECT: {"key": 0, "natural": 0, "none": 0},
    Ending.INTERRUPTED: {"key": 0, "natural": 0, "none": 0},
}
"""How often a call may be repeated after attempts that ended so; `max_retries` caps the sum."""

OUTCOMES: Final[dict[Ending, Outcome]] = {
    Ending.NOT_SENT: Outcome.NOT_SENT,
    Ending.LOCAL: Outcome.NOT_SENT,
    Ending.REJECTED: Outcome.REFUSED,
    Ending.THROTTLED: Outcome.REFUSED,
    Ending.AMBIGUOUS: Outcome.UNKNOWN,
    Ending.COMMITTED: Outcome.EXECUTED,
    Ending.REDIRECT: Outcome.REFUSED,
    Ending.INTERRUPTED: Outcome.UNKNOWN,
}
"""What one attempt that ended so says of the command."""


def outcome_of(endings: Iterable[Ending]) -> Outcome:
    """What became of a call whose attempts ended so."""
    return combined(OUTCOMES[ending] for ending in endings)


REPEAT_WINDOW: Final = 45.0
"""Seconds from the first send to the last. Telnyx drops repeats of a `command_id` for 60 s."""

BUDGET_SPENT: Final = (
    "Not repeated: so many calls of this endpoint failed that its retry budget is spent"
)

_FIRST_PAUSE: Final = 0.5
_LONGEST_PAUSE: Final = 8.0


class Ended(NamedTuple):
    """What the schedule is told about an attempt."""

    ending: Ending
    retry_after: float | None = None
    """Seconds that the server asked to wait: a floor of the next pause."""


class Budget(Protocol):
    """Tokens that retries cost, so that an outage is not amplified."""

    def spend(self, ending: Ending) -> bool: ...
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


def ending_of_status(status: int) -> Ending:
    """How an attempt ended whose answer has this status."""
    if 200 <= status < 300:
        return Ending.COMMITTED
    if 300 <= status < 400:
        return Ending.REDIRECT
    if status == 429:
        return Ending.THROTTLED
    if status == 408 or status >= 500:
        return Ending.AMBIGUOUS
    if status < 200:
        # No response yet: a server that switches protocols says nothing of the command.
        return Ending.AMBIGUOUS
    return Ending.REJECTED


def retry_schedule(limits: Limits) -> Generator[Attempt, Ended, str]:
    """Yield the attempts of one call, each answered with how it ended.

    What is returned says why a call that may be repeated is not; empty where that is plain.
    """
    endings = dict.fromkeys(Ending, 0)
    window_end: float | None = None
    pause = 0.0
    number = 0
    while True:
        number += 1
        started = limits.clock() + pause
        ended = yield Attempt(number, pause, _earlier(limits.deadline, window_end))
        ending = ended.ending
        if ending is Ending.COMMITTED and number == 1:
            limits.budget.refund()
        endings[ending] += 1
        if number > limits.max_retries or endings[ending] > REPEATS[ending][limits.idempotency]:
            return ""
        if window_end is None and ending is not Ending.NOT_SENT:
            window_end = started + REPEAT_WINDOW
        pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** (number - 1)) * limits.jitter()
        if ended.retry_after is not None:
            pause = max(pause, ended.retry_after)
        if pause > REPEAT_WINDOW:
            return ""
        send_by = _earlier(limits.deadline, window_end)
        if send_by is not None and limits.clock() + pause >= send_by:
            return ""
        if not limits.budget.spend(ending):
            return BUDGET_SPENT


def _earlier(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return one if other is None else other
    return min(one, other)
