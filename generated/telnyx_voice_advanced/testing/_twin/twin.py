# Generated; edit spec/ or templates/ instead.
"""`Twin`: what a test holds."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from itertools import count
from types import TracebackType
from typing import Any, ClassVar, Final, Literal, Self, TypedDict

from ..._arguments import validate_seconds, validate_whole_number
from ..._async_code import is_in_event_loop
from ..._system import stand_at
from .._keys import WebhookKey
from . import carrier
from .clock import ManualClock, SystemClock, finite_seconds
from .coverage import table
from .endpoint import Target, endpoint
from .far_ends import FarEnds
from .fault import Fault
from .journal import Commands, Deliveries, Record
from .leg import TwinCall
from .names import checked_command, checked_event_type
from .postman import Disturbance, Postman
from .rules import Rules
from .server import Server
from .service import BASE_PATH, Service
from .world import World

_numbers: Final = count(1)


class TwinSettings(TypedDict):
    """What a client of a twin is made with."""

    api_key: str
    public_key: str
    base_url: str


class Twin(FarEnds):
    """The Telnyx API in this process: it takes commands, has calls, and delivers webhooks.

    with Twin(seed=7, webhooks=router) as twin:
        client = Telnyx(**twin.settings())
        call = twin.call()
        client.calls.actions.send_dtmf(call.call_control_id, digits="1")
        twin.press(call, "5")
        twin.deliver()
        twin.commands.assert_once("send_dtmf", call)

    The client is the one that runs in production, its retries, deadlines and outcomes included; no
    socket is opened. Left out are names, TLS and proxies. An endpoint has two seconds on the twin's
    clock to acknowledge a webhook. Webhooks are signed with the time of the machine, which is what
    receivers go by. What each command does, and what is not there, is in `Twin.coverage()`.

    Attributes:
        api_key: The API key that the twin takes.
        public_key: The base64 public key that its webhooks are verified with.
        old_public_key: The one that was rotated out.
        calls: Its calls, by `call_control_id`.
        commands: The commands that it was sent.
        deliveries: The webhooks that it tried to deliver.
        journal: Both, in their order.
    """

    _clocks: ClassVar[Mapping[str, Callable[[random.Random], SystemClock]]] = {
        "manual": ManualClock,
        "system": SystemClock,
    }

    def __init__(
        self,
        *,
        seed: int = 0,
        api_key: str | None = None,
        clock: Literal["manual", "system"] = "manual",
        webhooks: Target | None = None,
        failover: Target | None = None,
    ) -> None:
        """Make a twin.

        Args:
            seed: The same seed gives the same identifiers, pauses, rates and keys.
            api_key: The API key that the twin takes; left out, one that it makes.
            clock: With `system` time passes, with `manual` it moves when `advance` or a waiting client moves it.
                It goes on by each wait of clients that wait at once.
            webhooks: Where webhooks are delivered: a `WebhookRouter`, an ASGI or WSGI application, or a URL.
                Such an application and its path as a tuple, too.
            failover: Where they go when that fails.

        Raises:
            TypeError: A target of webhooks is none of those.
            ValueError: A target is text, and no URL, or there is no such clock.
        """
        if clock not in self._clocks:
            expected = " or ".join(map(repr, self._clocks))
            raise ValueError(f"Expected {expected} for `clock` but received {clock!r}")
        dice = random.Random(seed)
        self._clock = self._clocks[clock](dice)
        key, old_key = WebhookKey(dice.randbytes(32)), WebhookKey(dice.randbytes(32))
        made = f"KEY{dice.getrandbits(128):032X}_twin"
        self.api_key: str = made if api_key is None else api_key
        self.public_key: str = key.public_key
        self.old_public_key: str = old_key.public_key
        self.journal: list[Record] = []
        self._postman = Postman(self.journal, dice, key, old_key, time.time)
        super().__init__(World(self._clock, dice, self._postman.post))
        self.calls: Mapping[str, TwinCall] = self._world.calls
        self.commands: Commands = Commands(self.journal, self._postman.waiting)
        self.deliveries: Deliveries = Deliveries(self.journal, self._postman.waiting)
        self._faults: Rules[Fault] = Rules(dice)
        self._service = Service(self._world, self.api_key)
        self._server = Server(self._service, self._clock, self._faults, self.journal, self._lock)
        self._clock.network = self._server.network
        self._host = f"twin-{next(_numbers)}.localhost"
        stand_at(self._host, self._clock)
        self.deliver_to(webhooks, failover)

    def __repr__(self) -> str:
        return f"<Twin http://{self._host}{BASE_PATH}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Refuse connections from now on."""
        self._server.close()

    def settings(self) -> TwinSettings:
        """What to make a `Telnyx` or `AsyncTelnyx` with that talks to this twin."""
        return {
            "api_key": self.api_key,
            "public_key": self.public_key,
            "base_url": f"http://{self._host}{BASE_PATH}",
        }

    def deliver_to(self, webhooks: Target | None, failover: Target | None = None) -> None:
        """Deliver webhooks elsewhere from now on; the targets are those of the constructor.

        Raises:
            TypeError: A target is none of those that are supported.
            ValueError: A target is text, and no URL.
        """
        targets = [("webhooks", webhooks), ("failover", failover)]
        self._postman.endpoints = [endpoint(t, name) for name, t in targets if t is not None]

    def emit(
        self,
        event_type: str,
        call: TwinCall | None = None,
        payload: Mapping[str, Any] | None = None,
        *,
        after: float = 0.0,
    ) -> None:
        """Let an event occur, one that the spec does not have too.

        Args:
            payload: Fields of its payload, over those of the call and of the spec's example.
            after: In how many seconds.

        Raises:
            ValueError: It is an event of the spec, misspelt, its call is none of this twin, or the time
                is negative.
        """
        checked_event_type(event_type)
        finite_seconds(after, "after")
        if call is not None:
            self._own(call)
        with self._lock:
            self._world.emit(event_type, call, payload, after=after, unknown=True)

    # Time.

    @property
    def now(self) -> float:
        """Seconds on the twin's clock since it began."""
        return self._clock.elapsed

    def deliver(self) -> None:
        """Deliver what is due now."""
        self.advance(0.0)

    def advance(self, seconds: float) -> None:
        """Let time pass, and deliver what is due in it.

        Raises:
            RuntimeError: An event loop runs in this thread; `await advance_async(...)` there.
            ValueError: The time is negative, or has no end.
        """
        finite_seconds(seconds, "seconds")
        if is_in_event_loop():
            raise RuntimeError(
                "This would block the running event loop: await `deliver_async` or `advance_async` there."
            )
        carrier.run_sync(self._postman.run(self._world, self._until(seconds)), self._clock)

    async def deliver_async(self) -> None:
        """Deliver what is due now."""
        await self.advance_async(0.0)

    async def advance_async(self, seconds: float) -> None:
        """Let time pass, and deliver what is due in it, in this event loop.

        Raises:
            ValueError: The time is negative, or has no end.
        """
        finite_seconds(seconds, "seconds")
        await carrier.run_async(self._postman.run(self._world, self._until(seconds)), self._clock)

    def _until(self, seconds: float) -> float:
        return self._clock.monotonic() + seconds

    # What goes wrong.

    def inject(
        self,
        fault: Fault,
        *,
        command: str | None = None,
        call: TwinCall | None = None,
        times: int | None = None,
        rate: float | None = None,
    ) -> None:
        """Let a fault happen to requests: once where neither `times` nor `rate` is given.

        Args:
            command: To this command alone.
            call: To commands for this call alone.
            times: To so many of them.
            rate: To each with this probability, from 0 to 1.

        Raises:
            ValueError: A number is out of its range, there is no such command, the call is none of
                this twin, or the fault happens before the twin knows the command.
        """
        if call is not None:
            self._own(call)
        if command is not None:
            checked_command(command)
        if fault.at != "response" and (command or call):
            raise ValueError(f"{fault.name!r} happens before the twin knows the command")
        whose = None if call is None else call.call_control_id
        self._faults.add(fault, name=command, call=whose, times=times, rate=rate)

    def disturb(
        self,
        event_type: str | None = None,
        *,
        call: TwinCall | None = None,
        times: int | None = None,
        rate: float | None = None,
        duplicate: bool = False,
        concurrent: bool = False,
        late: float = 0.0,
        reorder: float = 0.0,
        old_key: bool = False,
    ) -> None:
        """Let something happen to webhooks: to one where neither `times` nor `rate` is given.

        Args:
            event_type: To events of this type alone.
            call: To events of this call alone.
            times: To so many of them.
            rate: To each with this probability, from 0 to 1.
            duplicate: It is delivered again once it was acknowledged.
            concurrent: It is delivered twice at once.
            late: It is late by so many seconds.
            reorder: It is late by up to so many seconds, so that others may overtake it.
            old_key: It is signed by the key of `old_public_key`.

        Raises:
            ValueError: A number is out of its range, the event type is one of the spec, misspelt, the
                call is none of this twin, or nothing is to happen.
        """
        if event_type is not None:
            checked_event_type(event_type)
        if call is not None:
            self._own(call)
        finite_seconds(late, "late")
        finite_seconds(reorder, "reorder")
        if not any((duplicate, concurrent, late, reorder, old_key)):
            raise ValueError(
                "What is to happen? `duplicate`, `concurrent`, `late`, `reorder` or `old_key` says it"
            )
        disturbance = Disturbance(
            duplicate=duplicate, concurrent=concurrent, late=late, reorder=reorder, old_key=old_key
        )
        whose = None if call is None else call.call_control_id
        self._postman.disturbances.add(
            disturbance, name=event_type, call=whose, times=times, rate=rate
        )

    def limit(self, requests: int, *, seconds: float) -> None:
        """Respond with 429 to more than so many requests in so many seconds.

        Raises:
            TypeError: A number is none.
            ValueError: A number is negative, or the time is none.
        """
        validate_whole_number(requests, "requests", least=0)
        validate_seconds(seconds, "seconds")
        self._service.limit(requests, seconds)

    def heal(self) -> None:
        """Let no further fault and no further disturbance happen."""
        self._faults.clear()
        self._postman.disturbances.clear()

    @staticmethod
    def coverage() -> str:
        """A table in Markdown: what the twin does with each command of the API."""
        return table()
