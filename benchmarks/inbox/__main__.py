"""Prints the ratios, and fails where one is beyond its limit."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.inbox.acknowledge import in_flight, one_at_a_time
from benchmarks.inbox.scaling import speedup

MOST_TIME = 1.5
LEAST_RATE = 0.5
LEAST_SPEEDUP = 1.7


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)
        alone, together, second = one_at_a_time(where), in_flight(where), speedup(where)
    print(f"stored acknowledgement, by unwrap and one insert: {alone:.2f} (at most {MOST_TIME})")
    print(f"rate with 64 in flight, by a bare group commit: {together:.2f} (at least {LEAST_RATE})")
    print(f"two worker processes, by one: {second:.2f} (at least {LEAST_SPEEDUP})")
    within = alone <= MOST_TIME and together >= LEAST_RATE and second >= LEAST_SPEEDUP
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
