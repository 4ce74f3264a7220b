"""The verdict finds each kind of broken promise, in histories that are made up."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from .deliverer import Delivery
from .faults import Happened
from .history import History, history_of
from .journal import Line
from .plan import Event, Fault, Plan, Repeat
from .verdict import violations

LEG = "leg-0"
FIRST, SECOND = 11, 22
"""Workers."""


def event(number: int) -> Event:
    return Event(
        id=f"event-{number}",
        leg=LEG,
        gap=0.0,
        is_awaited=True,
        repeat=Repeat.NEVER,
        seconds=0.0,
    )


def delivery(number: int, sent: float, ended: float, status: int | None = 200) -> Delivery:
    return Delivery(
        number=number,
        event=f"event-{number}",
        is_first=True,
        sent=sent,
        ended=ended,
        status=status,
    )


def run(number: int, token: int, at: float, pid: int = FIRST) -> list[Line]:
    """A delivery that comes to `pid` at `at`, is placed, runs from 0.2 to 0.4 later, and is noted."""
    fields = {"run": str(token), "event": f"event-{number}", "leg": LEG, "fencing_token": token}
    lines: list[dict[str, Any]] = [
        {"what": "received", "at": at, "delivery": number},
        {"what": "asked", "at": at, "key": f"id:event-{number}", "leg": LEG, "token": f"t{token}"},
        {"what": "placed", "at": at + 0.1, "token": f"t{token}"},
        {"what": "acquired", "at": at + 0.2, "token": f"t{token}", "fencing_token": token},
        {"what": "begin", "at": at + 0.2, **fields},
        {"what": "end", "at": at + 0.4, "handled": True, **fields},
        {"what": "noted", "at": at + 0.5, "fencing_token": token, "is_held": True},
    ]
    return [{"pid": pid, **line} for line in lines]


PLAN = Plan(1, ((event(0), event(1)),), ())
DELIVERIES = [delivery(0, 0.0, 1.0), delivery(1, 2.0, 3.0)]
LINES = [*run(0, 100, 0.3), *run(1, 101, 2.3)]


def history(
    deliveries: list[Delivery] = DELIVERIES,
    lines: list[Line] = LINES,
    faults: tuple[Happened, ...] = (),
) -> History:
    return history_of(PLAN, deliveries, faults, lines)


def kill(pid: int, at: float) -> Happened:
    return Happened(fault=Fault.KILL_WORKER, began=at, ended=at, pid=pid)


def broken(history: History) -> set[str]:
    return {violation.promise for violation in violations(history)}


def without(lines: list[Line], *what: str) -> list[Line]:
    return [line for line in lines if line["what"] not in what]


def test_a_good_history_breaks_nothing() -> None:
    assert violations(history()) == []


def test_an_event_that_was_never_handled() -> None:
    assert broken(history(lines=run(0, 100, 0.3))) == {"nothing is lost"}


def test_an_event_that_was_never_answered() -> None:
    deliveries = [DELIVERIES[0], delivery(1, 2.0, 3.0, 503)]
    assert broken(history(deliveries)) == {"nothing is lost"}


def test_an_event_that_was_answered_before_it_was_handled() -> None:
    assert broken(history([delivery(0, 0.0, 0.6), DELIVERIES[1]])) == {"nothing is lost"}


def test_an_event_that_was_handled_twice() -> None:
    assert broken(history(lines=[*LINES, *run(1, 102, 5.0)])) == {"nothing is handled twice"}


@pytest.mark.parametrize("unwritten", [("end", "noted"), ("noted",)])
def test_twice_is_allowed_where_the_worker_was_killed_before_it_was_noted(
    unwritten: tuple[str, ...],
) -> None:
    lines = [*run(0, 100, 0.3), *without(run(1, 101, 2.3), *unwritten), *run(1, 102, 8.0, SECOND)]
    deliveries = [DELIVERIES[0], delivery(1, 8.0, 9.0)]
    assert broken(history(deliveries, lines, (kill(FIRST, 2.75),))) == set()
    assert broken(history(deliveries, lines, (kill(SECOND, 2.75),))) != set()


def test_two_that_overlap() -> None:
    lines = [*run(0, 100, 0.3), *run(1, 101, 0.4)]
    deliveries = [DELIVERIES[0], delivery(1, 0.2, 3.0)]
    assert broken(history(deliveries, lines)) == {"one at a time on a leg"}


def test_fencing_tokens_that_do_not_grow() -> None:
    lines = [*run(0, 100, 0.3), *run(1, 99, 2.3)]
    assert "one at a time on a leg" in broken(history(lines=lines))


def test_two_against_the_order_of_their_places() -> None:
    waited = [
        {**line, "at": line["at"] + (5.0 if line["what"] not in ("asked", "placed") else 0.0)}
        for line in run(0, 102, 0.3)
    ]
    deliveries = [delivery(0, 0.0, 8.0), delivery(1, 2.0, 3.0)]
    lines = [*waited, *run(1, 101, 2.3)]
    assert broken(history(deliveries, lines)) == {"in order on a leg"}


def test_two_against_the_order_in_which_they_were_answered() -> None:
    lines = [*run(0, 102, 4.3), *run(1, 101, 2.3)]
    assert "in order on a leg" in broken(history(lines=lines))


def test_a_delivery_that_is_refused_where_nothing_runs() -> None:
    refused = [replace(delivery(1, 8.0, 9.5, 503), number=2, is_first=False)]
    deliveries = [*DELIVERIES, *refused]
    assert broken(history(deliveries)) == {"nothing waits for nothing"}
    assert broken(history(deliveries, faults=(kill(SECOND, 3.0),))) == set()
    assert broken(history(deliveries, faults=(kill(SECOND, 2.0),))) == {"nothing waits for nothing"}


@pytest.mark.parametrize(
    "bad",
    [
        replace(delivery(1, 2.0, 4.3, None)),
        replace(delivery(1, 2.0, 2.1, None), was_cut=True),
        replace(delivery(1, 2.0, 2.1, 400)),
    ],
)
def test_a_delivery_without_its_response(bad: Delivery) -> None:
    deliveries = [*DELIVERIES, replace(bad, number=2, is_first=False)]
    assert broken(history(deliveries)) == {"answered in two seconds"}


def test_a_response_may_be_missing_where_a_worker_was_killed() -> None:
    cut = replace(delivery(1, 5.0, 5.1, None), number=2, was_cut=True, is_first=False)
    received = [{"what": "received", "at": 5.0, "delivery": 2, "pid": FIRST}]
    deliveries, lines = [*DELIVERIES, cut], [*LINES, *received]
    assert broken(history(deliveries, lines, (kill(FIRST, 5.05),))) == set()
    assert broken(history(deliveries, lines, (kill(SECOND, 5.05),))) == {"answered in two seconds"}


def test_a_handler_that_failed_without_being_told_to() -> None:
    failed = replace(delivery(1, 1.5, 1.9, 500), number=2, is_first=False)
    assert broken(history([*DELIVERIES, failed])) == {"fails only where the handler does"}
