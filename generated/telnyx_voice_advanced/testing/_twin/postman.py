# Generated; edit spec/ or templates/ instead.
"""Delivers events: when, where to, how often, and what is made of each response. It does no I/O."""

from __future__ import annotations

import random
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple, TypeAlias

from .._keys import WebhookKey, sign
from .clock import SystemClock
from .endpoint import PATIENCE, Endpoint, Reception
from .event import Event
from .journal import DeliveryRecord, Record
from .rules import Rules
from .schedule import Schedule
from .world import World

_PAUSES: Final = (1.0, 2.0)
"""Seconds before the second and the third attempt at an endpoint, the last."""


@dataclass(frozen=True, kw_only=True)
class Disturbance:
    """What can become of a webhook on its way.

    Attributes:
        duplicate: It is delivered again once it was acknowledged.
        concurrent: It is delivered twice at once.
        late: Seconds by which it is late.
        reorder: It is late by up to so many seconds, so that others may overtake it.
        old_key: It is signed by the key before the present one.
    """

    duplicate: bool = False
    concurrent: bool = False
    late: float = 0.0
    reorder: float = 0.0
    old_key: bool = False


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """A delivery that is to be attempted."""

    event: Event
    disturbance: Disturbance
    endpoint: int = 0
    """Which of the endpoints: the first, or one for failures."""
    tries: int = 0
    """How often it was attempted there."""
    attempt: int = 1
    is_duplicate: bool = field(default=False)

    def __str__(self) -> str:
        return f"{self.event.event_type}, attempt {self.attempt}"


class Attempt(NamedTuple):
    """What is sent now."""

    endpoint: Endpoint
    body: bytes
    headers: Mapping[str, str]


class Answer(NamedTuple):
    """What came of an attempt."""

    reception: Reception | None
    failure: str
    """What was raised instead of a response."""
    seconds: float

    @property
    def status(self) -> int | None:
        return None if self.reception is None else self.reception.status


class Wait(NamedTuple):
    """Nothing is to be done before this moment."""

    until: float


Effect: TypeAlias = "Wait | Sequence[Attempt]"
"""A pause, or attempts that are made at the same time."""
Steps: TypeAlias = Generator[Effect, Sequence[Answer], None]


class Postman:
    """The webhooks of a twin."""

    def __init__(
        self,
        journal: list[Record],
        dice: random.Random,
        key: WebhookKey,
        old_key: WebhookKey,
        unix_time: Callable[[], float],
    ) -> None:
        self.endpoints: list[Endpoint] = []
        self.disturbances: Rules[Disturbance] = Rules(dice)
        self._journal = journal
        self._dice = dice
        self._key = key
        self._old_key = old_key
        self._unix_time = unix_time
        self._deliveries: Schedule[Delivery] = Schedule()

    def sign_as(self, other: Postman) -> None:
        """Sign with the keys of another one from now on."""
        self._key, self._old_key = other._key, other._old_key

    def post(self, event: Event, moment: float) -> None:
        """Take an event that has occurred."""
        found = self.disturbances.take(event.event_type, event.call_control_id) or Disturbance()
        late = found.late + (self._dice.uniform(0, found.reorder) if found.reorder else 0.0)
        self._deliveries.add(moment + late, Delivery(event=event, disturbance=found))

    def waiting(self) -> list[str]:
        """What is still to be delivered."""
        return [f"{due:8.3f} s  {delivery}" for due, delivery in self._deliveries.waiting()]

    def run(self, world: World, until: float) -> Steps:
        """Do what is due until a moment, and let time pass until then."""
        clock = world.clock.monotonic
        while (due := self.next_due(world)) is not None and due <= until:
            if due > clock():
                yield Wait(due)
            if world.happen(due):
                continue
            if taken := self._deliveries.take(due):
                yield from self._attempt(taken[1], world.clock)
        if until > clock():
            yield Wait(until)

    def next_due(self, world: World) -> float | None:
        """When something is to be done next, if anything is."""
        first = (world.happenings.waiting()[:1], self._deliveries.waiting()[:1])
        return min((entry[0] for waiting in first for entry in waiting), default=None)

    def take(self, world: World, due: float) -> tuple[str | None, Steps] | None:
        """The first attempt that is due, with the call that it is about."""
        taken = self._deliveries.take(due)
        if taken is None:
            return None
        return taken[1].event.call_control_id, self._attempt(taken[1], world.clock)

    def repeat(self, record: DeliveryRecord, world: World) -> Steps:
        """Send what was sent once more, signed anew, whatever came of it."""
        endpoint = self.endpoints[0].at(record.delivered_to)
        attempt = self._signed(endpoint, record.body, self._key)
        begun = world.clock.elapsed
        for answer in (yield [attempt]):
            again = replace(record, at=begun, is_duplicate=True, repeats=record)
            self._journal.append(_concluded(again, attempt, answer))

    def _endpoints(self, event: Event) -> list[Endpoint]:
        """Where an event goes: the first, and those that follow when it fails."""
        urls = event.routing.urls_of(event.event_type)
        if not urls or not self.endpoints:
            return self.endpoints
        first, *others = self.endpoints
        return [*(first.at(url) for url in urls), *others]

    def _attempt(self, delivery: Delivery, clock: SystemClock) -> Steps:
        endpoints = self._endpoints(delivery.event)
        if not endpoints:
            self._journal.append(_record(delivery, clock.elapsed))
            return
        endpoint = endpoints[delivery.endpoint]
        body = delivery.event.body(delivery.attempt, endpoint.url)
        key = self._old_key if delivery.disturbance.old_key else self._key
        attempt = self._signed(endpoint, body, key)
        record = _record(delivery, clock.elapsed)
        twice = delivery.disturbance.concurrent and not delivery.is_duplicate
        answers = yield [attempt] * (2 if twice else 1)
        self._journal.extend(_concluded(record, attempt, answer) for answer in answers)
        self._conclude(delivery, clock.monotonic(), answers)

    def _signed(self, endpoint: Endpoint, body: bytes, key: WebhookKey) -> Attempt:
        # The receiver's clock is the machine's, whatever the twin's shows.
        return Attempt(endpoint, body, sign(body, key, timestamp=self._unix_time()))

    def _conclude(self, delivery: Delivery, now: float, answers: Sequence[Answer]) -> None:
        if any(_verdict(answer) == "acknowledged" for answer in answers):
            if delivery.disturbance.duplicate and not delivery.is_duplicate:
                self._deliveries.add(now, replace(delivery, is_duplicate=True))
            return
        tries = delivery.tries + 1
        again = replace(delivery, tries=tries, attempt=delivery.attempt + 1)
        pauses = delivery.event.routing.pauses_of(delivery.event.event_type)
        pauses = _PAUSES if pauses is None else pauses
        if tries <= len(pauses) and any(_may_be_retried(answer) for answer in answers):
            self._deliveries.add(now + pauses[tries - 1], again)
        elif delivery.endpoint + 1 < len(self._endpoints(delivery.event)):
            self._deliveries.add(now, replace(again, endpoint=delivery.endpoint + 1, tries=0))


def _record(delivery: Delivery, at: float) -> DeliveryRecord:
    """An attempt that goes nowhere yet."""
    event = delivery.event
    return DeliveryRecord(
        at=at,
        event_type=event.event_type,
        event_id=event.event_id,
        attempt=delivery.attempt,
        delivered_to="",
        call_control_id=event.call_control_id,
        body=b"",
        verdict="nowhere to go",
        is_duplicate=delivery.is_duplicate,
    )


def _concluded(record: DeliveryRecord, attempt: Attempt, answer: Answer) -> DeliveryRecord:
    return replace(
        record,
        delivered_to=attempt.endpoint.url,
        body=attempt.body,
        headers=attempt.headers,
        verdict=_verdict(answer),
        status=answer.status,
        seconds=answer.seconds,
        response=answer.reception.content if answer.reception else b"",
    )


def _verdict(answer: Answer) -> str:
    if answer.seconds > PATIENCE:
        return "too late"
    if answer.status is None:
        return answer.failure
    return "acknowledged" if answer.status == 200 else str(answer.status)


def _may_be_retried(answer: Answer) -> bool:
    """Telnyx gives up on what was refused, at that endpoint."""
    late = answer.status is None or answer.seconds > PATIENCE
    return late or answer.status in (408, 429) or (answer.status or 0) >= 500
