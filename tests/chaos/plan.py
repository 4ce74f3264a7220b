"""What is delivered and what breaks on the way, decided by a seed."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import islice

FULL = 1500
"""Events, for which the faults below are counted."""
_EVENTS_PER_LEG = 25
_DUPLICATES = 0.3
_SLOW = 0.01
_SLOWER = 0.005
_FAILING = 0.01
_SLOW_SECONDS = 3.0
"""Longer than a receiver's deadline."""
_SLOWER_SECONDS = 6.0
"""Longer than a store's lease."""


class Repeat(Enum):
    """When an event is delivered a second time."""

    NEVER = auto()
    AT_ONCE = auto()
    AFTER_THE_RESPONSE = auto()


class Fault(Enum):
    """What breaks."""

    KILL_WORKER = "kill -9 of a worker"
    KILL_REDIS = "kill -9 of Redis"
    PAUSE_REDIS = "pause of Redis, 3 s"
    PAUSE_WORKER = "pause of a worker, 3 s"
    CUT_CONNECTIONS = "connections to Redis cut"
    LOSE_RESPONSES = "connections to Redis cut in the middle of a response"


_FAULTS = {
    Fault.KILL_WORKER: 7,
    Fault.KILL_REDIS: 5,
    Fault.PAUSE_REDIS: 2,
    Fault.PAUSE_WORKER: 2,
    Fault.CUT_CONNECTIONS: 3,
    Fault.LOSE_RESPONSES: 3,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event, how it is delivered, and how it is handled. Times in seconds."""

    id: str
    leg: str
    gap: float
    """Between the event before it on its leg and its first delivery."""
    is_awaited: bool
    """The next event of the leg comes when this one has been answered with 200."""
    repeat: Repeat
    seconds: float
    """How long its handler runs."""
    fails_once: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """The events of each leg in order, and the faults in order."""

    seed: int
    legs: tuple[tuple[Event, ...], ...]
    faults: tuple[Fault, ...]

    @property
    def events(self) -> list[Event]:
        """All events."""
        return [event for leg in self.legs for event in leg]

    @property
    def deliveries(self) -> int:
        """How many deliveries there are, not counting retries."""
        return sum(1 + (event.repeat is not Repeat.NEVER) for event in self.events)


def make_plan(seed: int, events: int) -> Plan:
    """Draw a plan of so many events, and as many faults as is their share, but each at least once."""
    rng = random.Random(seed)
    legs = max(events // _EVENTS_PER_LEG, 1)
    drawn = [_event(rng, f"leg-{number % legs}", number // legs) for number in range(events)]
    special = iter(rng.sample(range(events), events))
    for share, changes in (
        (_SLOW, {"seconds": _SLOW_SECONDS}),
        (_SLOWER, {"seconds": _SLOWER_SECONDS}),
        (_FAILING, {"fails_once": True}),
    ):
        for number in islice(special, max(round(share * events), 1)):
            drawn[number] = replace(drawn[number], **changes)
    faults = [
        fault
        for fault, count in _FAULTS.items()
        for _ in range(max(round(count * events / FULL), 1))
    ]
    rng.shuffle(faults)
    return Plan(seed, tuple(tuple(drawn[leg::legs]) for leg in range(legs)), tuple(faults))


def _event(rng: random.Random, leg: str, number: int) -> Event:
    repeat = Repeat.NEVER
    if rng.random() < _DUPLICATES:
        repeat = rng.choice([Repeat.AT_ONCE, Repeat.AFTER_THE_RESPONSE])
    return Event(
        id=f"{leg}-event-{number}",
        leg=leg,
        gap=rng.uniform(0, 0.08),
        is_awaited=rng.random() < 0.6,
        repeat=repeat,
        seconds=rng.uniform(0, 0.08),
    )
