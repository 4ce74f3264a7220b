"""The retry policy alone: no client, no loop, no socket, a clock that only moves when told."""

from __future__ import annotations

from collections.abc import Generator
from typing import get_args

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from telnyx_voice_advanced._attempts.retry import (
    REPEAT_WINDOW,
    REPEATS,
    Attempt,
    Attempted,
    Limits,
    retry_schedule,
)
from telnyx_voice_advanced._attempts.retry_budget import RetryBudget
from telnyx_voice_advanced._outcome import AttemptResult, classify_status
from telnyx_voice_advanced._requests.operation import Idempotency

KINDS: tuple[Idempotency, ...] = get_args(Idempotency)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def schedule(
    idempotency: Idempotency,
    *,
    max_retries: int = 2,
    deadline: float | None = None,
    budget: RetryBudget | None = None,
    clock: Clock | None = None,
    jitter: float = 0.5,
) -> Generator[Attempt, Attempted, None]:
    return retry_schedule(
        Limits(
            idempotency=idempotency,
            max_retries=max_retries,
            deadline=deadline,
            budget=budget or RetryBudget(),
            clock=clock or Clock(),
            jitter=lambda: jitter,
        )
    )


def attempts_when_all_end(ending: AttemptResult, idempotency: Idempotency, max_retries: int) -> int:
    attempts = schedule(idempotency, max_retries=max_retries)
    next(attempts)
    count = 1
    try:
        while True:
            attempts.send(Attempted(ending))
            count += 1
    except StopIteration:
        return count


ATTEMPTS = [
    (AttemptResult.NOT_SENT, 6, 6, 6),
    (AttemptResult.REFUSED_LOCALLY, 1, 1, 1),
    (AttemptResult.INTERRUPTED, 1, 1, 1),
    (AttemptResult.REJECTED, 1, 1, 1),
    (AttemptResult.THROTTLED, 6, 6, 6),
    (AttemptResult.AMBIGUOUS, 6, 2, 1),
    (AttemptResult.SUCCEEDED, 1, 1, 1),
    (AttemptResult.REDIRECT, 1, 1, 1),
]
"""How often a call is attempted that always ends so, by its kind of idempotency."""


@pytest.mark.parametrize(("ending", "key", "natural", "none"), ATTEMPTS)
def test_the_table(ending: AttemptResult, key: int, natural: int, none: int) -> None:
    assert attempts_when_all_end(ending, "key", 5) == key
    assert attempts_when_all_end(ending, "safe", 5) == key
    assert attempts_when_all_end(ending, "natural", 5) == natural
    assert attempts_when_all_end(ending, "none", 5) == none


def test_the_table_is_complete() -> None:
    assert set(REPEATS) == set(AttemptResult) == {row[0] for row in ATTEMPTS}
    assert all(set(row) == set(KINDS) for row in REPEATS.values())


@pytest.mark.parametrize("status", range(100, 700))
def test_every_status_has_an_ending(status: int) -> None:
    ending = classify_status(status)
    if status == 429:
        assert ending is AttemptResult.THROTTLED
    elif status == 408 or status >= 500 or status < 200:
        assert ending is AttemptResult.AMBIGUOUS
    elif 200 <= status < 300:
        assert ending is AttemptResult.SUCCEEDED
    elif 300 <= status < 400:
        assert ending is AttemptResult.REDIRECT
    else:
        assert ending is AttemptResult.REJECTED


def test_retry_after_is_a_floor_of_the_pause() -> None:
    attempts = schedule("none")
    next(attempts)
    assert attempts.send(Attempted(AttemptResult.THROTTLED, retry_after=7.0)).pause == 7.0


@pytest.mark.parametrize("retry_after", [10.0, 3600.0, 1e12, float("inf")])
def test_a_retry_after_past_the_deadline_ends_the_call_at_once(retry_after: float) -> None:
    clock = Clock()
    attempts = schedule("key", deadline=clock() + 10, clock=clock)
    next(attempts)
    with pytest.raises(StopIteration):
        attempts.send(Attempted(AttemptResult.THROTTLED, retry_after=retry_after))


def test_nobody_sleeps_for_a_day_without_a_deadline() -> None:
    attempts = schedule("natural", deadline=None)
    next(attempts)
    with pytest.raises(StopIteration):
        attempts.send(Attempted(AttemptResult.THROTTLED, retry_after=86400.0))


def test_pauses_grow_up_to_eight_seconds() -> None:
    attempts = schedule("key", max_retries=7, jitter=1.0)
    pauses = [next(attempts).pause]
    pauses += [attempts.send(Attempted(AttemptResult.NOT_SENT)).pause for _ in range(7)]
    assert pauses == [0.0, 0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]


def test_an_outage_is_not_amplified() -> None:
    budget = RetryBudget()
    sent = 0
    for _ in range(10_000):
        attempts = schedule("key", budget=budget)
        next(attempts)
        sent += 1
        try:
            while True:
                attempts.send(Attempted(AttemptResult.AMBIGUOUS))
                sent += 1
        except StopIteration:
            pass
    assert sent <= 10_100


def test_successes_refill_the_budget_and_no_more_than_that() -> None:
    budget = RetryBudget()
    while budget.spend(AttemptResult.AMBIGUOUS):
        pass
    assert not budget.spend(AttemptResult.AMBIGUOUS)
    for _ in range(14):
        budget.refund()
    assert budget.spend(AttemptResult.AMBIGUOUS)
    for _ in range(10_000):
        budget.refund()
    throttled = 0
    while budget.spend(AttemptResult.THROTTLED):
        throttled += 1
    assert throttled == 100


class OneCall(RuleBasedStateMachine):
    """Random ends, durations and waits; what must hold holds after every step."""

    @initialize(
        idempotency=st.sampled_from(KINDS),
        max_retries=st.integers(0, 8),
        seconds=st.none() | st.floats(0, 120),
        jitter=st.floats(0, 1, exclude_max=True),
    )
    def begin(
        self, idempotency: Idempotency, max_retries: int, seconds: float | None, jitter: float
    ) -> None:
        self.clock = Clock()
        self.idempotency = idempotency
        self.max_retries = max_retries
        self.deadline = None if seconds is None else self.clock() + seconds
        self.attempts = schedule(
            idempotency,
            max_retries=max_retries,
            deadline=self.deadline,
            clock=self.clock,
            jitter=jitter,
        )
        self.sends: list[float] = []
        self.ends: list[AttemptResult] = []
        self.over = False
        self.made = 1
        self.begun(next(self.attempts))

    def begun(self, attempt: Attempt) -> None:
        assert attempt.pause >= 0
        self.clock.now += attempt.pause
        self.send_by = attempt.send_by
        if self.send_by is not None and self.made > 1:
            assert self.clock() < self.send_by

    @precondition(lambda self: not self.over)
    @rule(
        ending=st.sampled_from(AttemptResult),
        connecting=st.floats(0, 30),
        waiting=st.floats(0, 30),
        retry_after=st.none() | st.floats(0, 100),
    )
    def end(
        self, ending: AttemptResult, connecting: float, waiting: float, retry_after: float | None
    ) -> None:
        # The connections keep `send_by`: what comes too late is not sent.
        if self.send_by is not None and self.clock() + connecting > self.send_by:
            self.clock.now = max(self.clock(), self.send_by)
            ending = AttemptResult.NOT_SENT
        else:
            self.clock.now += connecting
            if ending not in (AttemptResult.NOT_SENT, AttemptResult.REFUSED_LOCALLY):
                self.sends.append(self.clock())
            self.clock.now += waiting
        self.ends.append(ending)
        try:
            attempt = self.attempts.send(Attempted(ending, retry_after))
        except StopIteration:
            self.over = True
        else:
            self.made += 1
            self.begun(attempt)

    @precondition(lambda self: self.over)
    @rule()
    def stay_over(self) -> None:
        with pytest.raises(StopIteration):
            next(self.attempts)

    @invariant()
    def holds(self) -> None:
        if not hasattr(self, "made"):
            return
        assert self.made <= self.max_retries + 1
        if self.sends:
            assert self.sends[-1] - self.sends[0] <= REPEAT_WINDOW
            if self.deadline is not None:
                assert self.sends[-1] <= self.deadline
        final = {
            AttemptResult.SUCCEEDED,
            AttemptResult.REJECTED,
            AttemptResult.REFUSED_LOCALLY,
            AttemptResult.REDIRECT,
            AttemptResult.INTERRUPTED,
        }
        assert not final.intersection(self.ends[: self.made - 1])
        ambiguous = self.ends[: self.made - 1].count(AttemptResult.AMBIGUOUS)
        if self.idempotency == "none":
            assert ambiguous == 0
        if self.idempotency == "natural":
            assert ambiguous <= 1


TestOneCall = OneCall.TestCase
TestOneCall.settings = settings(max_examples=300, stateful_step_count=12, deadline=None)
