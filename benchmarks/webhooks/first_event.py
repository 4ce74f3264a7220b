"""The first verified, typed event of a fresh process: whole processes, side by side.

`OURS_PYTHON` and `OFFICIAL_PYTHON` are interpreters that have the one package and nothing else: what
the official SDK installs beside itself (`typing_extensions`) would make msgspec, and so the two others,
larger. Needs Linux (`/proc`).
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Final

from .case import make_case

PROGRAMS: Final = Path(__file__).with_name("programs")
ROUNDS: Final = 15
PEAK: Final = """
import sys
with open(sys.argv.pop(1)) as file:
    exec(compile(file.read(), "program", "exec"))
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def seconds(python: str, program: Path, case: str) -> float:
    """How long the process takes, from start to exit."""
    start = time.perf_counter()
    subprocess.run([python, str(program), case], check=True)
    return time.perf_counter() - start


def peak_mebibytes(python: str, program: Path, case: str) -> float:
    """The most memory that the process ever had resident."""
    command = [python, "-c", PEAK, str(program), case]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout) / 1024


def first_event() -> None:
    """Run the floor, this package and the official SDK in turn; print medians and ratios."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(make_case(), file)
        file.flush()
        ours, official = os.environ["OURS_PYTHON"], os.environ["OFFICIAL_PYTHON"]
        pythons = {"floor": ours, "ours": ours, "official": official}
        programs = {name: PROGRAMS / f"{name}.py" for name in pythons}
        memory = {
            name: peak_mebibytes(pythons[name], program, file.name)
            for name, program in programs.items()
        }
        times: dict[str, list[float]] = {name: [] for name in programs}
        for _ in range(ROUNDS):
            for name, program in programs.items():
                times[name].append(seconds(pythons[name], program, file.name))
    mine = median(times["ours"])
    print(f"{'first event':12}{'ms':>8}{'ours/it':>9}{'peak MiB':>10}")
    for name in programs:
        taken = median(times[name])
        print(f"{name:12}{taken * 1000:8.1f}{mine / taken:9.3f}{memory[name]:10.1f}")
