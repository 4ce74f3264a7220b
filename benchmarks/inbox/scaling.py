"""Two worker processes over PostgreSQL beside one, with handlers that wait for 20 ms."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

from telnyx_voice_advanced.webhooks import WebhookRouter
from telnyx_voice_advanced.webhooks.inbox import PostgresInbox

from tests.kills import journal
from tests.postgres.cluster import Cluster
from tests.sdk.webhooks.inbox.working import stored_router
from tests.sdk.webhooks.signing import event_body, signed

ROOT = Path(__file__).parents[2]
EVENTS = 2000
LEGS = 200


def speedup(folder: Path) -> float:
    """How many times as many events two processes handle in a second as one."""
    with Cluster(fsync=True) as cluster:
        rates = [_rate(cluster, folder / f"journal-{count}", count) for count in (1, 2)]
    return rates[1] / rates[0]


def _rate(cluster: Cluster, lines: Path, workers: int) -> float:
    conninfo = cluster.new_database()
    inbox = PostgresInbox(conninfo)
    inbox.migrate()
    asyncio.run(_store(inbox))
    lines.touch()
    command = [sys.executable, "-m", "tests.kills.worker", conninfo, str(lines)]
    environment = {**os.environ, "HANDLER_SECONDS": "0.02", "LEASE": "30"}
    processes = [
        subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        for _ in range(workers)
    ]
    # From the time when all work to the time when a tenth is left: neither starts nor ends count.
    for process in processes:
        assert process.stdout is not None
        process.stdout.readline()
    first, begin = inbox.counts()["done"], time.monotonic()
    while (done := inbox.counts()["done"]) < EVENTS * 0.9:
        time.sleep(0.05)
    rate = (done - first) / (time.monotonic() - begin)
    while inbox.counts()["done"] < EVENTS:
        time.sleep(0.05)
    for process in processes:
        process.terminate()
        process.communicate()
    inbox.close()
    _check(lines)
    return rate


async def _store(inbox: PostgresInbox) -> None:
    router = stored_router(inbox)
    for at in range(0, EVENTS, LEGS):
        await asyncio.gather(*(_deliver(router, n) for n in range(at, at + LEGS)))


async def _deliver(router: WebhookRouter, number: int) -> None:
    leg = number % LEGS
    body = event_body(id=f"{leg}.{number}", payload={"call_leg_id": f"leg-{leg}"})
    result = await router.handle_async(body, signed(body))
    assert result.status == 200


def _check(lines: Path) -> None:
    began: dict[str, list[int]] = {}
    for what, leg, number in journal.read(lines):
        if what == "begin":
            began.setdefault(leg, []).append(number)
    expected = {str(leg): list(range(leg, EVENTS, LEGS)) for leg in range(LEGS)}
    assert began == expected, "out of order, lost or twice"
