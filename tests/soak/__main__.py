"""`python -m tests.soak [--seconds 180] [--seed 1]`: exits with 1 where the curve is not flat. Needs Linux's /proc."""

from __future__ import annotations

import argparse
import logging
import subprocess
import sys
import time

from .gauges import SLACK, growth, reading
from .load import Load

PAUSE = 2.0


def main() -> int:
    """Soak, and print what was held in the middle and at the end."""
    options = argparse.ArgumentParser()
    options.add_argument("--seconds", type=float, default=180.0)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    # Failures are the point; their log lines are not.
    logging.disable(logging.CRITICAL)
    command = [sys.executable, "-m", "tests.soak.random_faults", str(chosen.seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        load = Load(server.stdout.readline().strip(), chosen.seed)
        load.start()
        readings: list[dict[str, float]] = []
        end = time.monotonic() + chosen.seconds
        while time.monotonic() < end and not load.over.wait(PAUSE):
            readings.append(reading(load.tasks))
        load.stop()
        server.terminate()
    for outcome, count in sorted(load.outcomes.items()):
        print(f"{count:8} {outcome}")
    return report(readings)


def report(readings: list[dict[str, float]]) -> int:
    """Print the table; 1 if something grew."""
    print(f"\n{len(readings)} readings{'':10}{'middle':>12}{'end':>12}")
    grown = 0
    for name, (middle, last) in growth(readings).items():
        flat = last - middle <= SLACK[name]
        grown += not flat
        print(f"{name:22}{middle:12.1f}{last:12.1f}  {'flat' if flat else 'GROWS'}")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
