# Generated; edit spec/ or templates/ instead.
"""How attempts end, and what became of an API call whose attempts ended so.

`outcome_of` is where `error.outcome` and the sentences of the messages come from.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, StrEnum
from typing import Final


class AttemptResult(Enum):
    """How an attempt ended."""

    NOT_SENT = "not sent"
    """No byte of the request left: DNS, refused, connect timeout, TLS handshake, proxy."""
    REFUSED_LOCALLY = "local"
    """This side refused before a byte left: a bad header, a certificate that is not trusted, a
    file that cannot be opened. Repeating cannot help."""
    REJECTED = "rejected"
    """The server says that it did nothing: every 4xx but 408 and 429."""
    THROTTLED = "throttled"
    """429."""
    AMBIGUOUS = "ambiguous"
    """Sent, perhaps executed: no status line, 408, 5xx."""
    SUCCEEDED = "committed"
    """A 2xx status line was seen, whatever came after it."""
    REDIRECT = "redirect"
    """Any 3xx."""
    INTERRUPTED = "interrupted"
    """Something of the caller's own, a hook or a transport, raised while the call was under way."""


class Outcome(StrEnum):
    """Whether the command of an API call that raised has run.

    The set is closed: these four cover every call, and no other is ever added.
    """

    NOT_SENT = "not_sent"
    """Nothing ran: no attempt wrote a byte of the request."""
    REFUSED = "refused"
    """Nothing ran: a server responded that it did not run the command (3xx, 4xx but 408)."""
    EXECUTED = "executed"
    """It ran: a 2xx arrived, and then the response broke or was not what the API declares."""
    UNKNOWN = "unknown"
    """It may have run: an attempt was sent, and what became of it is not known."""


_WEIGHTS = (Outcome.NOT_SENT, Outcome.REFUSED, Outcome.UNKNOWN, Outcome.EXECUTED)
"""From what the least may have happened to what did happen."""


def combined(outcomes: Iterable[Outcome]) -> Outcome:
    """The outcome of a call from those of its attempts.

    A call that executed at one attempt executed. Otherwise one attempt that is unknown leaves the
    call unknown, whatever the others say; and one that was refused means that something was sent.
    """
    return max(outcomes, key=_WEIGHTS.index, default=Outcome.NOT_SENT)


OUTCOMES: Final[dict[AttemptResult, Outcome]] = {
    AttemptResult.NOT_SENT: Outcome.NOT_SENT,
    AttemptResult.REFUSED_LOCALLY: Outcome.NOT_SENT,
    AttemptResult.REJECTED: Outcome.REFUSED,
    AttemptResult.THROTTLED: Outcome.REFUSED,
    AttemptResult.AMBIGUOUS: Outcome.UNKNOWN,
    AttemptResult.SUCCEEDED: Outcome.EXECUTED,
    AttemptResult.REDIRECT: Outcome.REFUSED,
    AttemptResult.INTERRUPTED: Outcome.UNKNOWN,
}
"""What one attempt that ended so says of the command."""


def outcome_of(results: Iterable[AttemptResult]) -> Outcome:
    """What became of a call whose attempts ended so."""
    return combined(OUTCOMES[result] for result in results)


def classify_status(status: int) -> AttemptResult:
    """How an attempt ended whose response has this status."""
    if 200 <= status < 300:
        return AttemptResult.SUCCEEDED
    if 300 <= status < 400:
        return AttemptResult.REDIRECT
    if status == 429:
        return AttemptResult.THROTTLED
    if status == 408 or status >= 500:
        return AttemptResult.AMBIGUOUS
    if status < 200:
        # No response yet: a server that switches protocols says nothing of the command.
        return AttemptResult.AMBIGUOUS
    return AttemptResult.REJECTED
