"""What is done all the time: commands from threads and from a loop, webhooks to a router."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from threading import Event, Thread

from telnyx_voice_advanced import APIError, AsyncTelnyx, Telnyx, WebhookRouter
from telnyx_voice_advanced.types import CallDtmfReceivedWebhookEvent
from telnyx_voice_advanced.webhooks import MemoryStore

from tests.sdk.faults.commands import ADVANCED, API_KEY
from tests.sdk.webhooks.signing import BODIES, NOW, PUBLIC_KEY, event_body, signed

THREADS, TASKS = 3, 12
OPTIONS = {"api_key": API_KEY, "timeout": 0.2, "deadline": 0.8}


class HandlerError(Exception):
    """What a handler of the user's raises."""


class Load:
    """Runs in threads from `start` to `stop`; counts what became of it."""

    def __init__(self, base_url: str, seed: int) -> None:
        self.outcomes: Counter[str] = Counter()
        self.tasks = 0
        self._base_url = base_url
        self._seed = seed
        self._over = Event()
        self._broken: list[BaseException] = []
        works = [self._async, self._webhooks, *[self._sync] * THREADS]
        self._threads = [
            Thread(target=self._run, args=(work, seed + index)) for index, work in enumerate(works)
        ]
        self._client = Telnyx(base_url=base_url, **OPTIONS)

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End it; raises what was raised that no document speaks of."""
        self._over.set()
        for thread in self._threads:
            thread.join()
        self._client.close()
        if self._broken:
            raise self._broken[0]

    def _run(self, work, seed: int) -> None:  # type: ignore[no-untyped-def]
        try:
            work(random.Random(seed))
        except BaseException as error:
            self._broken.append(error)
            self._over.set()

    @property
    def over(self) -> Event:
        return self._over

    def _sync(self, chance: random.Random) -> None:
        while not self._over.is_set():
            try:
                chance.choice(ADVANCED).run(self._client)
            except APIError as error:
                self.outcomes[type(error).__name__] += 1
            else:
                self.outcomes["sync ok"] += 1

    def _async(self, chance: random.Random) -> None:
        asyncio.run(self._loop(chance))

    async def _loop(self, chance: random.Random) -> None:
        async with (
            AsyncTelnyx(base_url=self._base_url, **OPTIONS) as client,
            asyncio.TaskGroup() as group,
        ):
            for _ in range(TASKS):
                group.create_task(self._commands(client, chance))

    async def _commands(self, client: AsyncTelnyx, chance: random.Random) -> None:
        while not self._over.is_set():
            self.tasks = len(asyncio.all_tasks())
            try:
                await chance.choice(ADVANCED).run(client)
            except APIError as error:
                self.outcomes[f"async {type(error).__name__}"] += 1
            else:
                self.outcomes["async ok"] += 1

    def _webhooks(self, chance: random.Random) -> None:
        store = MemoryStore(max_events=1_000)
        router = WebhookRouter(
            public_key=PUBLIC_KEY, fallback=lambda event: None, store=store, clock=lambda: NOW
        )

        @router.on(CallDtmfReceivedWebhookEvent)
        def pressed(event: CallDtmfReceivedWebhookEvent) -> None:
            if chance.random() < 0.1:
                raise HandlerError

        while not self._over.wait(0.002):
            body, headers = delivery(chance)
            if chance.random() < 0.5:
                result = router.handle(body, headers)
            else:
                result = asyncio.run(router.handle_async(body, headers))
            self.outcomes[f"webhook {result.status} {result.reason}"] += 1


def delivery(chance: random.Random) -> tuple[bytes, dict[str, str]]:
    """A webhook: new, repeated, unknown, altered, or no JSON."""
    known = chance.choice(list(BODIES.values()))
    event_id = str(chance.getrandbits(64 if chance.random() < 0.7 else 6))
    payload = {"digit": "1", "call_leg_id": str(chance.getrandbits(6))}
    body = chance.choice([known, event_body(id=event_id, payload=payload)])
    headers = signed(body)
    match chance.randrange(10):
        case 0:
            return body + b" ", headers
        case 1:
            return body, {name: value[:-1] for name, value in headers.items()}
        case 2:
            junk = json.dumps([event_id]).encode() if chance.random() < 0.5 else b"\xff"
            return junk, signed(junk)
    return body, headers
