# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What became of an API call that raised: the closed set of values of `error.outcome`."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


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
