"""The first verified, typed event of a fresh process: whole processes, side by side.

    python benchmarks/webhooks_first_event.py

Runs the floor, this package and the official SDK in turn, and prints medians and ratios. Needs
Linux (`/proc`) and, in the same environment, this package and `telnyx`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Final

from webhooks_case import make_case

PROGRAMS: Final = Path(__file__).parent / "webhooks_programs"
NAMES: Final = ("floor", "ours", "official")
ROUNDS: Final = 15
PEAK: Final = """
import runpy, sys
runpy.run_path(sys.argv.pop(1))
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def seconds(program: Path, case: str) -> float:
    """How long the process takes, from start to exit."""
    start = time.perf_counter()
    subprocess.run([sys.executable, str(program), case], check=True)
    return time.perf_counter() - start


def peak_mebibytes(program: Path, case: str) -> float:
    """The most memory that the process ever had resident."""
    command = [sys.executable, "-c", PEAK, str(program), case]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout) / 1024


def main() -> None:
    """Measure and print."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(make_case(), file)
        file.flush()
        programs = {name: PROGRAMS / f"{name}.py" for name in NAMES}
        memory = {name: peak_mebibytes(program, file.name) for name, program in programs.items()}
        times: dict[str, list[float]] = {name: [] for name in NAMES}
        for _ in range(ROUNDS):
            for name, program in programs.items():
                times[name].append(seconds(program, file.name))
    ours = median(times["ours"])
    print(f"{'first event':12}{'ms':>8}{'ours/it':>9}{'peak MiB':>10}")
    for name in NAMES:
        taken = median(times[name])
        print(f"{name:12}{taken * 1000:8.1f}{ours / taken:9.3f}{memory[name]:10.1f}")


if __name__ == "__main__":
    main()
