"""A clock that is wrong loses no event: the sender is asked to deliver again."""

from __future__ import annotations

import logging

import pytest
from telnyx_voice_advanced.webhooks import Result

from tests.sdk.webhooks.conftest import Take
from tests.sdk.webhooks.routers import HANDLED, body_of, make_router
from tests.sdk.webhooks.signing import DTMF, NOW, signed

CLOCK = Result(503, "clock")


@pytest.mark.parametrize(
    ("offset", "reason", "said"),
    [
        (4000, "timestamp_too_old", "ahead: 3 genuine webhooks"),
        (-4000, "timestamp_too_new", "behind: 3 genuine webhooks"),
    ],
)
def test_several_genuine_events_off_in_one_direction_are_the_clocks_fault(
    take: Take, offset: int, reason: str, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    now = [NOW + offset]
    router = make_router(fallback=lambda event: None, clock=lambda: now[0])
    results = [take(router, body_of(number)) for number in range(5)]
    assert results == [Result(400, reason)] * 2 + [CLOCK] * 3
    assert f"This machine's clock seems to be {said}" in caplog.text
    assert "its timestamp is 4000 s in the" in caplog.text
    now[0] = NOW
    assert take(router, body_of(4)) == HANDLED
    now[0] = NOW + offset
    assert take(router, body_of(5)) == Result(400, reason)


def test_a_replay_however_often_is_a_replay(take: Take) -> None:
    router = make_router(fallback=lambda event: None, clock=lambda: NOW + 4000)
    assert {take(router, DTMF) for _ in range(9)} == {Result(400, "timestamp_too_old")}


def test_both_directions_or_another_key_are_not_the_clocks_fault(take: Take) -> None:
    now = [NOW]
    router = make_router(fallback=lambda event: None, clock=lambda: now[0])
    statuses: list[int] = []
    for number in range(6):
        now[0] = NOW + (4000 if number % 2 else -4000)
        statuses.append(take(router, body_of(number)).status)
    now[0] = NOW + 4000
    statuses += [take(router, body_of(n), signed(body_of(n + 1))).status for n in range(6)]
    assert set(statuses) == {400}


def test_an_event_in_time_in_between_clears_the_clock(take: Take) -> None:
    now = [NOW + 4000]
    router = make_router(fallback=lambda event: None, clock=lambda: now[0])
    for number in range(8):
        now[0] = NOW if number % 3 == 2 else NOW + 4000
        assert take(router, body_of(number)).status in (200, 400)


def test_the_log_names_the_clock_once_for_each_that_is_refused(
    take: Take, caplog: pytest.LogCaptureFixture
) -> None:
    router = make_router(fallback=lambda event: None, clock=lambda: NOW + 4000)
    with caplog.at_level(logging.ERROR):
        for number in range(3):
            take(router, body_of(number))
    assert sum(record.levelno == logging.ERROR for record in caplog.records) == 1
