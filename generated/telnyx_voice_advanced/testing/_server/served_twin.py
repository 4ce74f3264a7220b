# Generated; edit spec/ or templates/ instead.
"""A twin that a server drives: requests come from sockets, and it tells what is due."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, cast

from .._twin.clock import SystemClock
from .._twin.connection import End
from .._twin.endpoint import Endpoint
from .._twin.fault import Fault
from .._twin.http import Request, Response
from .._twin.journal import DeliveryRecord
from .._twin.leg import TwinCall
from .._twin.names import checked_command, checked_event_type
from .._twin.postman import Disturbance, Steps
from .._twin.rules import Rule
from .._twin.twin import Twin
from .clock import ServedClock


@dataclass(frozen=True, kw_only=True)
class Switch:
    """A fault or a disturbance that is on."""

    fault: str
    command: str | None
    call: str | None
    event_type: str | None
    rule: Rule[Any]


@dataclass(frozen=True, kw_only=True)
class When:
    """What a fault happens to; to all, where nothing is said."""

    command: str | None = None
    call: str | None = None
    event_type: str | None = None
    times: int | None = None
    rate: float | None = None


class ServedTwin(Twin):
    """`clock="system"` goes by itself, `clock="manual"` stands still until it is moved."""

    _clocks: ClassVar[Mapping[str, Callable[[random.Random], SystemClock]]] = {
        "manual": ServedClock.standing,
        "system": ServedClock.going,
    }

    def __init__(self, *, seed: int, api_key: str | None, clock: Any) -> None:
        super().__init__(seed=seed, api_key=api_key, clock=clock)
        self.pressed: dict[str, str] = {}
        """The keys that were pressed at the far end of each call."""
        self._switches: list[Switch] = []
        if api_key is None:
            self._service.api_key = None

    @property
    def clock(self) -> ServedClock:
        """Its clock."""
        return cast("ServedClock", self._clock)

    def press(self, call: TwinCall, digits: str) -> None:
        known = self.pressed.get(call.call_control_id, "")
        self.pressed[call.call_control_id] = known + digits
        super().press(call, digits)

    def sign_as(self, other: ServedTwin) -> None:
        """Have the keys of another twin, which the applications that go on verify with."""
        self.public_key, self.old_public_key = other.public_key, other.old_public_key
        self._postman.sign_as(other._postman)

    # Requests.

    def accept(self) -> End:
        """What becomes of a connection on which a request has come."""
        return self._server.accept()

    def serve(self, request: Request) -> tuple[Response | None, Fault | None]:
        """Take a request to the API. Gives the response, if one was made, and what spoils it."""
        return self._server.serve(request)

    # Deliveries.

    def deliver_through(self, endpoints: Sequence[Endpoint]) -> None:
        """Deliver webhooks through these endpoints."""
        self._postman.endpoints = [*endpoints]

    def next_due(self) -> float | None:
        """When something is to be done next."""
        return self._postman.next_due(self._world)

    def happen(self, due: float) -> bool:
        """Let the first thing happen that is due, other than a delivery; whether there was one."""
        return self._world.happen(due)

    def take(self, due: float) -> tuple[str | None, Steps] | None:
        """The first attempt to deliver that is due, and the call that it is about."""
        return self._postman.take(self._world, due)

    def repeat(self, record: DeliveryRecord) -> Steps:
        """Deliver once more what was delivered."""
        return self._postman.repeat(record, self._world)

    def pass_time(self, seconds: float) -> Steps:
        """Let time pass, and deliver what is due in it."""
        return self._postman.run(self._world, self._until(seconds))

    # What goes wrong.

    def switch_on(self, name: str, what: Fault | Disturbance, when: When) -> None:
        """Let it happen; always, where neither `times` nor `rate` says otherwise.

        Raises:
            ValueError: It cannot be told by what `when` names, or a number is out of its range.
        """
        if when.command is not None:
            checked_command(when.command)
        if when.event_type is not None:
            checked_event_type(when.event_type)
        rate = 1.0 if when.times is None and when.rate is None else when.rate
        rule: Rule[Any]
        if isinstance(what, Fault):
            if when.event_type:
                raise ValueError(f"{name} happens to requests, not to events")
            if what.at != "response" and (when.command or when.call):
                raise ValueError(f"{name} happens before the twin knows the command")
            rule = self._faults.add(
                what, name=when.command, call=when.call, times=when.times, rate=rate
            )
        else:
            if when.command:
                raise ValueError(f"{name} happens to deliveries, not to commands")
            rule = self._postman.disturbances.add(
                what, name=when.event_type, call=when.call, times=when.times, rate=rate
            )
        self._switches.append(
            Switch(
                fault=name,
                command=when.command,
                call=when.call,
                event_type=when.event_type,
                rule=rule,
            )
        )

    def switch_off(self, name: str | None = None) -> None:
        """Let it happen no longer; without a name, none of them."""
        for switch in self.switches():
            if name in (None, switch.fault):
                self._faults.remove(switch.rule)
                self._postman.disturbances.remove(switch.rule)

    def switches(self) -> list[Switch]:
        """What is on, in the order in which it was switched on."""
        rules = (self._faults, self._postman.disturbances)
        self._switches = [each for each in self._switches if any(each.rule in r for r in rules)]
        return self._switches
