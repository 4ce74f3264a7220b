"""`python -m tests.chaos [--seed 1] [--events 1500] [--server uvicorn]`: 1 where a promise was broken."""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from .deliverer import Deliverer
from .faults import Faults
from .history import history_of
from .journal import JournalReader
from .plan import FULL, Plan, make_plan
from .proxy import Proxy
from .redis_process import RedisProcess
from .report import complaint, table
from .servers import SERVERS, serving
from .verdict import violations


def main() -> int:
    """Put each server through the same plan."""
    options = argparse.ArgumentParser()
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--events", type=int, default=FULL)
    options.add_argument("--server", choices=SERVERS, action="append")
    chosen = options.parse_args()
    plan = make_plan(chosen.seed, chosen.events)
    return max([asyncio.run(put_through(plan, server)) for server in chosen.server or SERVERS])


async def put_through(plan: Plan, server: str) -> int:
    """Run the plan, and print the table; 1 if a promise was broken."""
    folder = Path(tempfile.mkdtemp(prefix="chaos-"))
    print(f"{server}, --seed {plan.seed} --events {len(plan.events)}", flush=True)
    redis = RedisProcess(folder)
    proxy = Proxy(redis.path)
    (folder / "failed").mkdir()
    with closing(JournalReader(folder / "journal")) as journal:
        faults = Faults(plan, journal, redis, proxy)
        await redis.start()
        try:
            async with proxy.serving() as redis_port:
                environment = {
                    "CHAOS_REDIS_URL": f"redis://127.0.0.1:{redis_port}",
                    "CHAOS_JOURNAL": str(folder / "journal"),
                    "CHAOS_FAILED": str(folder / "failed"),
                }
                async with serving(server, environment, folder / "server.log") as port:
                    await faults.wait_for_workers()
                    deliverer = Deliverer(plan, port)
                    begin = time.monotonic()
                    async with asyncio.TaskGroup() as tasks:
                        tasks.create_task(deliverer.deliver_all())
                        tasks.create_task(faults.break_all(deliverer))
                    await faults.quiet()
                    seconds = time.monotonic() - begin
        finally:
            await redis.kill()
        journal.read()
    history = history_of(plan, deliverer.deliveries, faults.happened, journal.lines)
    print(table(history, seconds))
    found = violations(history)
    if found:
        print(complaint(found, history, journal.lines))
        print(f"\n  The journal and the server's log are in {folder}", flush=True)
        return 1
    shutil.rmtree(folder)
    print("  all promises kept", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
