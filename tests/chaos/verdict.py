"""Holds what happened against what the receiver promises, one promise a function."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, pairwise
from math import inf
from typing import Final, NamedTuple, TypeVar

from .deliverer import MARGIN, SECONDS, Delivery
from .history import History
from .plan import Fault

T = TypeVar("T")

_SECONDS_TO_TAKE_OVER: Final = 5.0
"""After a worker was killed."""
_SECONDS_TO_RECOVER: Final = 2.0
"""After any other fault."""


class Violation(NamedTuple):
    """A promise that was not kept."""

    promise: str
    events: tuple[str, ...]
    why: str


def violations(history: History) -> list[Violation]:
    """All violations of all promises."""
    return [
        Violation(promise, events, why)
        for promise, broken in _PROMISES.items()
        for events, why in broken(history)
    ]


Broken = Iterator[tuple[tuple[str, ...], str]]


def _lost(history: History) -> Broken:
    """Each event is handled, and answered with 200 when it has been."""
    handled: dict[str, float] = {}
    for run in history.runs:
        if run.handled:
            handled.setdefault(run.event, run.end)
    answered = {delivery.event for delivery in history.deliveries if delivery.status == 200}
    for event in history.plan.events:
        if event.id not in handled:
            yield (event.id,), "never handled"
        if event.id not in answered:
            yield (event.id,), "never answered with 200"
    for delivery in history.deliveries:
        if delivery.status == 200 and delivery.ended < handled.get(delivery.event, inf):
            yield (delivery.event,), f"delivery {delivery.number} answered with 200 before"
    for run in history.runs:
        if run.end == inf:
            yield (run.event,), f"its handler in {run.pid} never ended"


def _twice(history: History) -> Broken:
    """After a run that returned comes no other, unless its worker died before it could be noted."""
    for event, runs in _grouped(history.runs, lambda run: run.event).items():
        for run, following in pairwise(runs):
            if following.begin < run.end:
                yield (event,), f"handled again in {following.pid} while it was in {run.pid}"
            elif run.handled and run.killed is None:
                after = following.begin - run.end
                yield (event,), f"handled in {run.pid}, and {after:.3f} s later in {following.pid}"


def _overlapping(history: History) -> Broken:
    """The handlers of a leg run one after another, with growing fencing tokens."""
    for leg, runs in _grouped(history.runs, lambda run: run.leg).items():
        for run, following in pairwise(runs):
            events = (run.event, following.event)
            if following.begin < run.end:
                yield events, f"overlap on {leg}, by {run.end - following.begin:.3f} s"
            if following.fencing_token <= run.fencing_token:
                yield events, f"fencing tokens {run.fencing_token}, {following.fencing_token}"


def _reordered(history: History) -> Broken:
    """Who was answered with 200, or had a place in the queue, before another came, ran before it."""
    yield from _reordered_for_the_sender(history)
    for leg, places in _grouped(history.places, lambda place: place.leg).items():
        claimed = [place for place in places if place.fencing_token is not None]
        for before in claimed:
            for after in claimed:
                if before.placed is None or before.placed >= after.asked:
                    continue
                first, second = before.fencing_token, after.fencing_token
                if first is not None and second is not None and first >= second:
                    events = _events_of(history, first, second)
                    yield events, f"places {first}, {second} on {leg} against their arrival"


def _reordered_for_the_sender(history: History) -> Broken:
    firsts = {delivery.event: delivery for delivery in history.deliveries if delivery.is_first}
    ended = {run.event: run.end for run in reversed(history.runs) if run.handled}
    begun = {run.event: run.begin for run in reversed(history.runs)}
    for events in history.plan.legs:
        for before, after in combinations(events, 2):
            if before.id not in ended or after.id not in begun:
                continue  # Lost.
            first, second = firsts[before.id], firsts[after.id]
            was_taken = first.status == 200 and first.ended < second.sent
            if was_taken and ended[before.id] > begun[after.id]:
                yield (before.id, after.id), "handled against the order in which they were sent"


def _stalled(history: History) -> Broken:
    """Who is told to come again waited for a handler of its leg, or for what a fault had broken."""
    for delivery in history.deliveries:
        leg = history.legs[delivery.event]
        is_busy = any(
            run.leg == leg and run.begin <= delivery.ended and run.end >= delivery.sent
            for run in history.runs
        )
        if delivery.status == 503 and not is_busy and not _is_aftermath(history, delivery):
            yield (delivery.event,), f"delivery {delivery.number}: 503, and nothing ran on {leg}"


def _is_aftermath(history: History, delivery: Delivery) -> bool:
    for fault in history.faults:
        is_kill = fault.fault is Fault.KILL_WORKER
        seconds = _SECONDS_TO_TAKE_OVER if is_kill else _SECONDS_TO_RECOVER
        if fault.began <= delivery.ended and fault.ended + seconds + MARGIN >= delivery.sent:
            return True
    return False


def _late(history: History) -> Broken:
    """Each delivery is answered in two seconds, unless a worker was killed or stood still."""
    for delivery in history.deliveries:
        if delivery.status in (200, 503) or is_excused(history, delivery):
            continue
        if delivery.status is not None:
            if delivery.status != 500:
                yield (delivery.event,), f"delivery {delivery.number}: status {delivery.status}"
        elif delivery.was_cut:
            yield (delivery.event,), f"delivery {delivery.number}: cut, and no worker was killed"
        else:
            seconds = SECONDS + MARGIN
            yield (delivery.event,), f"delivery {delivery.number}: no response in {seconds:g} s"


def _failed(history: History) -> Broken:
    """500 is for handlers that failed, and those of the plan fail once."""
    failing = {event.id for event in history.plan.events if event.fails_once}
    counts: dict[str, int] = defaultdict(int)
    for delivery in history.deliveries:
        counts[delivery.event] += delivery.status == 500
    for event, count in counts.items():
        if count > (event in failing):
            yield (event,), f"{count} times 500"


_PROMISES: Final[dict[str, Callable[[History], Broken]]] = {
    "nothing is lost": _lost,
    "nothing is handled twice": _twice,
    "one at a time on a leg": _overlapping,
    "in order on a leg": _reordered,
    "nothing waits for nothing": _stalled,
    "answered in two seconds": _late,
    "fails only where the handler does": _failed,
}


def is_excused(history: History, delivery: Delivery) -> bool:
    """The worker that had it, or may have had it, was killed or stood still."""
    pid = history.receivers.get(delivery.number)
    return any(
        fault.fault in (Fault.KILL_WORKER, Fault.PAUSE_WORKER)
        and fault.began <= delivery.ended
        and fault.ended >= delivery.sent
        and pid in (None, fault.pid)
        for fault in history.faults
    )


def is_disturbed(history: History, killed: float, until: float) -> bool:
    """Something else broke between a kill and a moment after it."""
    return any(killed < fault.began <= until for fault in history.faults)


def _events_of(history: History, *fencing_tokens: int) -> tuple[str, ...]:
    return tuple(run.event for run in history.runs if run.fencing_token in fencing_tokens)


def _grouped(items: Iterable[T], key: Callable[[T], str]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups
