"""What every fault has in common, wherever it happens: how it is told, and that it tells no secret."""

from __future__ import annotations

import pickle
import traceback
from typing import Literal

from telnyx_voice_advanced import APIError, Outcome

from tests.sdk.faults.catalogue import Fate
from tests.sdk.faults.commands import CANARIES
from tests.sdk.faults.hostile import Act, Connection, response


async def _throttle(connection: Connection) -> bool:
    await connection.send(response("429 Too Many Requests", "connection: close", "retry-after: 0"))
    return False


THROTTLED = Act(_throttle, executes=False)
Position = Literal["first", "second", "all"]

OUTCOMES = {
    Fate.NOT_SENT: Outcome.NOT_SENT,
    Fate.REJECTED: Outcome.REFUSED,
    Fate.THROTTLED: Outcome.REFUSED,
    Fate.AMBIGUOUS: Outcome.UNKNOWN,
    Fate.SUCCEEDED: Outcome.EXECUTED,
}


def expected_outcome(fates: list[Fate]) -> Outcome:
    """Of attempts that ended so, in the order in which one word outweighs another."""
    outcomes = {OUTCOMES[fate] for fate in fates}
    return next(
        outcome
        for outcome in (Outcome.EXECUTED, Outcome.UNKNOWN, Outcome.REFUSED, Outcome.NOT_SENT)
        if outcome in outcomes
    )


def check_secrets(error: APIError) -> None:
    shown = [
        str(error),
        repr(error),
        repr(vars(error)),
        "".join(traceback.format_exception(error)),
        pickle.dumps(error).decode("latin-1"),
    ]
    for canary in CANARIES:
        assert not any(canary in text for text in shown), canary
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
