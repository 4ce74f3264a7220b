"""One measurement of one subject, in a process of its own; prints it as JSON."""

from __future__ import annotations

import time

_STARTED = time.perf_counter()

# ruff: disable[E402]: a cold start is measured from here, so these imports come after it.
import json
import os
import sys

from benchmarks.calls.subjects import async_call, sync_call

# ruff: enable[E402]

CALLS = 2_000
CONCURRENT = 1_000
CLIENTS = 500


def cold(name: str, origin: str) -> dict[str, float]:
    """From the first import to the first answer, and the peak of memory until then."""
    sync_call(name, origin)()
    seconds = time.perf_counter() - _STARTED
    # `ru_maxrss` would count what the process held that started this one.
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    return {"cold start, ms": seconds * 1e3, "cold start, peak MiB": peak / 1024}


def cpu(name: str, origin: str) -> dict[str, float]:
    """CPU seconds of one sync call, the best of ten runs."""
    call = sync_call(name, origin)
    for _ in range(100):
        call()
    best = float("inf")
    for _ in range(10):
        started = time.process_time()
        for _ in range(CALLS // 10):
            call()
        best = min(best, (time.process_time() - started) / (CALLS // 10))
    return {"sync call, CPU us": best * 1e6}


def concurrent(name: str, origin: str) -> dict[str, float]:
    """A thousand calls at once against a server that takes 50 ms for each, twice."""
    import asyncio

    async def run() -> dict[str, float]:
        call = async_call(name, origin)
        await call()
        wall = processor = float("inf")
        failed = 0
        for _ in range(2):
            started, busy = time.perf_counter(), time.process_time()
            answers = await asyncio.gather(
                *(call() for _ in range(CONCURRENT)), return_exceptions=True
            )
            wall = min(wall, time.perf_counter() - started)
            processor = min(processor, time.process_time() - busy)
            failed += sum(isinstance(answer, BaseException) for answer in answers)
        return {
            "1,000 concurrent calls, calls/s": CONCURRENT / wall,
            "1,000 concurrent calls, CPU us each": processor / CONCURRENT * 1e6,
            "1,000 concurrent calls, failed": failed,
        }

    return asyncio.run(run())


def idle(name: str, origin: str) -> dict[str, float]:
    """What a client weighs before its first call (read from /proc, so on Linux alone)."""
    kept = [sync_call(name, origin)]
    before = _resident()
    kept += [sync_call(name, origin) for _ in range(CLIENTS)]
    return {"idle client, KiB": (_resident() - before) / CLIENTS / 1024}


def _resident() -> int:
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


MEASUREMENTS = {"cold": cold, "cpu": cpu, "concurrent": concurrent, "idle": idle}

if __name__ == "__main__":
    measurement, subject, where = sys.argv[1:]
    print(json.dumps(MEASUREMENTS[measurement](subject, where)))
