"""The edges of the retry policy to the token and to the second: what mutation testing found nobody looking at."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from telnyx_voice_advanced._attempts.retry import Attempt, Attempted, Limits, retry_schedule
from telnyx_voice_advanced._attempts.retry_after import retry_after
from telnyx_voice_advanced._attempts.retry_budget import RetryBudget
from telnyx_voice_advanced._outcome import AttemptResult

NOW = 1000.0


class Spy:
    """A budget that always pays, and counts what comes back."""

    refunds = 0

    def spend(self, ending: AttemptResult) -> bool:
        return True

    def refund(self) -> None:
        self.refunds += 1


def attempts(budget: Spy) -> Generator[Attempt, Attempted, None]:
    """A schedule at a moment that never passes, with the longest pauses."""
    return retry_schedule(
        Limits(
            idempotency="key",
            max_retries=2,
            deadline=None,
            budget=budget,
            clock=lambda: NOW,
            jitter=lambda: 1.0,
        )
    )


def over(schedule: Generator[Attempt, Attempted, None], ended: Attempted) -> bool:
    try:
        schedule.send(ended)
    except StopIteration:
        return True
    return False


def test_a_success_at_the_first_attempt_gives_one_token_back() -> None:
    budget = Spy()
    schedule = attempts(budget)
    next(schedule)
    assert over(schedule, Attempted(AttemptResult.SUCCEEDED))
    assert budget.refunds == 1


@pytest.mark.parametrize(
    "before", [AttemptResult.NOT_SENT, AttemptResult.THROTTLED, AttemptResult.AMBIGUOUS]
)
def test_a_success_after_a_retry_gives_none_back(before: AttemptResult) -> None:
    budget = Spy()
    schedule = attempts(budget)
    next(schedule)
    assert not over(schedule, Attempted(before))
    assert over(schedule, Attempted(AttemptResult.SUCCEEDED))
    assert budget.refunds == 0


def test_a_failure_gives_none_back() -> None:
    budget = Spy()
    schedule = attempts(budget)
    next(schedule)
    assert over(schedule, Attempted(AttemptResult.REJECTED))
    assert budget.refunds == 0


def test_the_window_opens_when_the_first_byte_may_have_left() -> None:
    schedule = attempts(Spy())
    assert next(schedule) == Attempt(1, 0.0, None)
    assert schedule.send(Attempted(AttemptResult.NOT_SENT)) == Attempt(2, 0.5, None)
    assert schedule.send(Attempted(AttemptResult.AMBIGUOUS)) == Attempt(3, 1.0, NOW + 0.5 + 45)


def test_no_pause_is_longer_than_the_window() -> None:
    for seconds, ends in ((44.0, False), (45.0, False), (45.1, True), (46.0, True), (1e6, True)):
        schedule = attempts(Spy())
        next(schedule)
        assert over(schedule, Attempted(AttemptResult.NOT_SENT, retry_after=seconds)) is ends


def test_the_budget_holds_500_tokens_and_a_retry_takes_14_or_5() -> None:
    budget = RetryBudget()
    paid = 0
    while budget.spend(AttemptResult.AMBIGUOUS):
        paid += 1
    assert paid == 35
    assert budget.spend(AttemptResult.THROTTLED)
    assert budget.spend(AttemptResult.THROTTLED)
    for _ in range(4):
        budget.refund()
    assert not budget.spend(AttemptResult.THROTTLED)
    budget.refund()
    assert budget.spend(AttemptResult.THROTTLED)
    assert not budget.spend(AttemptResult.THROTTLED)


def test_the_wait_is_found_among_other_headers() -> None:
    headers = [(b"date", b"x"), (b"retry-after", b"5"), (b"server", b"y")]
    assert retry_after(headers, NOW) == 5.0
