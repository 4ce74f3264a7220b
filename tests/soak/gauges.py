"""What a process holds, and whether it holds ever more."""

from __future__ import annotations

import gc
import os
import threading
from pathlib import Path
from statistics import median
from typing import Final

PAGE: Final = os.sysconf("SC_PAGE_SIZE")

SLACK: Final = {
    "memory, MiB": 3.0,
    "objects": 3_000.0,
    "threads": 1.0,
    "descriptors": 24.0,
    "tasks": 6.0,
}
"""How much more the last third may hold than the middle one: what comes and goes with calls in flight."""


def reading(tasks: int) -> dict[str, float]:
    """What the process holds now."""
    gc.collect()
    resident = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "memory, MiB": resident * PAGE / 2**20,
        "objects": len(gc.get_objects()),
        "threads": threading.active_count(),
        "descriptors": len(os.listdir("/proc/self/fd")),
        "tasks": tasks,
    }


def growth(readings: list[dict[str, float]]) -> dict[str, tuple[float, float]]:
    """The medians of the middle and of the last third: the first warms up."""
    third = len(readings) // 3
    middle, last = readings[third : 2 * third], readings[-third:]
    return {
        name: (median(r[name] for r in middle), median(r[name] for r in last)) for name in SLACK
    }
