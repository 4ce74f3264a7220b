"""Delivers events as Telnyx does: waits two seconds for a response, and retries what is not 2xx."""

from __future__ import annotations

import asyncio
import os
import random
import time
from dataclasses import dataclass

from tests.sdk.webhooks.signing import event_body, signed

from .plan import Event, Plan, Repeat

SECONDS = 2.0
MARGIN = float(os.environ.get("CHAOS_MARGIN", "0.3"))
"""Seconds. What the measurement itself may take on a busy machine."""
_AT_ONCE = 48
_MOST_SECONDS = 60.0
"""From the first delivery of an event to its last."""
_PAUSES = (0.1, 0.6)
"""The shortest and the longest between two deliveries, in seconds."""


@dataclass(slots=True, kw_only=True)
class Delivery:
    """One request and its response. Times are monotonic, in seconds."""

    number: int
    event: str
    is_first: bool
    """Of its event."""
    sent: float
    ended: float = 0.0
    status: int | None = None
    """None where there was no response."""
    was_cut: bool = False
    """The connection was closed before there was a response."""

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.ended - self.sent


class Deliverer:
    """All legs at once, a limited number of deliveries at a time."""

    def __init__(self, plan: Plan, port: int) -> None:
        self._plan = plan
        self._port = port
        self._rng = random.Random(plan.seed)
        self._turns = asyncio.Semaphore(_AT_ONCE)
        self._progress = asyncio.Condition()
        self.deliveries: list[Delivery] = []
        self.taken = 0
        """How many of the planned deliveries were answered with 200, or given up."""

    @property
    def is_over(self) -> bool:
        """Nothing is left to deliver."""
        return self.taken == self._plan.deliveries

    async def deliver_all(self) -> None:
        """Deliver all events until each is taken, or given up."""
        async with asyncio.TaskGroup() as legs:
            for events in self._plan.legs:
                legs.create_task(self._leg(events))

    async def progress(self, taken: int) -> None:
        """Wait until so many of the planned deliveries were answered with 200."""
        async with self._progress:
            await self._progress.wait_for(lambda: self.taken >= taken)

    async def _leg(self, events: tuple[Event, ...]) -> None:
        async with asyncio.TaskGroup() as deliveries:
            for event in events:
                await asyncio.sleep(event.gap)
                first = deliveries.create_task(self._until_taken(event, is_first=True))
                if event.repeat is Repeat.AT_ONCE:
                    deliveries.create_task(self._until_taken(event))
                if event.is_awaited:
                    await first
                if event.repeat is Repeat.AFTER_THE_RESPONSE:
                    deliveries.create_task(self._again(event, first))

    async def _again(self, event: Event, first: asyncio.Task[None]) -> None:
        await first
        await self._until_taken(event)

    async def _until_taken(self, event: Event, *, is_first: bool = False) -> None:
        end = time.monotonic() + _MOST_SECONDS
        while (await self._deliver(event, is_first)).status != 200 and time.monotonic() < end:
            is_first = False
            await asyncio.sleep(self._rng.uniform(*_PAUSES))
        async with self._progress:
            self.taken += 1
            self._progress.notify_all()

    async def _deliver(self, event: Event, is_first: bool) -> Delivery:
        async with self._turns:
            number = len(self.deliveries)
            delivery = Delivery(
                number=number, event=event.id, is_first=is_first, sent=time.monotonic()
            )
            self.deliveries.append(delivery)
            try:
                async with asyncio.timeout(SECONDS + MARGIN):
                    delivery.status = await self._status(_request(event, number))
            except TimeoutError:
                pass
            except OSError:
                delivery.was_cut = True
            delivery.ended = time.monotonic()
            return delivery

    async def _status(self, request: bytes) -> int:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            writer.write(request)
            line = await reader.readline()
        finally:
            writer.transport.abort()
        if not line.endswith(b"\n"):
            raise ConnectionResetError
        return int(line.split()[1])


def _request(event: Event, number: int) -> bytes:
    body = event_body(
        id=event.id,
        payload={
            "digit": "5",
            "call_leg_id": event.leg,
            "seconds": event.seconds,
            "fails_once": event.fails_once,
        },
    )
    headers = {
        "host": "localhost",
        "connection": "close",
        "content-length": str(len(body)),
        "x-delivery": str(number),
        **signed(body, str(int(time.time()))),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"POST / HTTP/1.1\r\n{head}\r\n".encode() + body
