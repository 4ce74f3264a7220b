"""Events come in, workers are killed, the server is restarted; and what came of it."""

from __future__ import annotations

import asyncio
import os
import random
import sys
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from telnyx_voice_advanced.webhooks import WebhookRouter
from telnyx_voice_advanced.webhooks.inbox import InboxError

from tests.kills import journal
from tests.kills.inboxes import inbox_of
from tests.postgres.cluster import Cluster
from tests.sdk.webhooks.inbox.working import stored_router
from tests.sdk.webhooks.signing import event_body, signed

ROOT = Path(__file__).parents[2]
SETTLED_WITHIN = 120.0


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How much is to happen."""

    events: int
    legs: int
    workers: int = 4
    kills: int = 0
    restarts: int = 0
    seed: int = 1
    environment: dict[str, str] = field(default_factory=dict)


class Story:
    """One run of a plan, over an inbox at `where`."""

    def __init__(self, plan: Plan, where: str, lines: Path, cluster: Cluster | None = None) -> None:
        self.plan = plan
        self.where = where
        self.lines = lines
        self._cluster = cluster
        self._random = random.Random(plan.seed)
        self._workers: list[asyncio.subprocess.Process] = []
        self.inbox = inbox_of(where)

    async def run(self) -> None:
        """Have it all happen, until every event is settled."""
        self.lines.touch()
        for _ in range(self.plan.workers):
            self._workers.append(await self._worker())
        try:
            router = stored_router(self.inbox)
            legs = [self._deliver_leg(router, leg) for leg in range(self.plan.legs)]
            await asyncio.gather(self._disturb(), *legs)
            await self._settled()
        finally:
            for worker in self._workers:
                with suppress(ProcessLookupError):
                    worker.terminate()
            for worker in self._workers:
                await worker.wait()

    async def _worker(self) -> asyncio.subprocess.Process:
        worker = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.kills.worker", self.where, str(self.lines)),
            cwd=ROOT,
            env={**os.environ, **self.plan.environment},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        assert worker.stdout is not None
        assert await worker.stdout.readline() == b"ready\n"
        return worker

    async def _deliver_leg(self, router: WebhookRouter, leg: int) -> None:
        # As Telnyx does: again and again until it is told 200; some twice.
        for number in range(leg, self.plan.events, self.plan.legs):
            body = event_body(id=f"{leg}.{number}", payload={"call_leg_id": f"leg-{leg}"})
            headers = signed(body)
            while (await router.handle_async(body, headers)).status != 200:
                await asyncio.sleep(0.05)
            if self._random.random() < 0.1:
                await router.handle_async(body, headers)

    async def _disturb(self) -> None:
        things = ["kill"] * self.plan.kills + ["restart"] * self.plan.restarts
        self._random.shuffle(things)
        for thing in things:
            await asyncio.sleep(self._random.uniform(0.0, 0.4))
            if thing == "kill":
                number = self._random.randrange(len(self._workers))
                self._workers[number].kill()
                await self._workers[number].wait()
                self._workers[number] = await self._worker()
            elif self._cluster is not None:
                mode = self._random.choice(["fast", "immediate"])
                await asyncio.to_thread(self._cluster.stop, mode)
                await asyncio.to_thread(self._cluster.start)

    async def _settled(self) -> None:
        async with asyncio.timeout(SETTLED_WITHIN):
            while True:
                with suppress(InboxError):  # The server may have been restarted since.
                    counts = await asyncio.to_thread(self.inbox.counts)
                    if not counts["accepted"] + counts["leased"]:
                        return
                await asyncio.sleep(0.1)

    def faults(self, *, once: bool) -> list[str]:
        """What should not have happened. `once`: nobody was killed, so nothing ran twice."""
        began: dict[str, list[int]] = defaultdict(list)
        ended: dict[str, list[int]] = defaultdict(list)
        for what, leg, number in journal.read(self.lines):
            (began if what == "begin" else ended)[leg].append(number)
        found: list[str] = []
        for leg in range(self.plan.legs):
            expected = list(range(leg, self.plan.events, self.plan.legs))
            name = str(leg)
            if sorted(set(began[name])) != expected:
                found.append(f"leg {leg}: lost {sorted({*expected} - {*began[name]})}")
            if began[name] != sorted(began[name]):
                found.append(f"leg {leg}: out of order, {began[name]}")
            if once and (began[name] != expected or sorted(ended[name]) != expected):
                found.append(f"leg {leg}: not once each, {began[name]}")
        if (dead := self.inbox.counts()["dead"]) or self.inbox.counts()["done"] != self.plan.events:
            found.append(f"{dead} dead letters, {self.inbox.counts()}")
        self.inbox.close()
        return found

    def faulty_effects(self) -> list[str]:
        """What should not be in the table that handlers wrote to together with the event."""
        import psycopg

        with psycopg.connect(self.where) as connection:
            rows = connection.execute("SELECT leg, number FROM effects ORDER BY at").fetchall()
        legs: dict[str, list[int]] = defaultdict(list)
        for leg, number in rows:
            legs[leg].append(number)
        return [
            f"leg {leg}: effects {legs[str(leg)]}"
            for leg in range(self.plan.legs)
            if legs[str(leg)] != list(range(leg, self.plan.events, self.plan.legs))
        ]


EFFECTS = "CREATE TABLE effects (at serial PRIMARY KEY, leg text NOT NULL, number integer NOT NULL)"
