"""`python -m tests.budgets`: measure, print the table, exit with 1 where a budget is exceeded.

`OUR_PYTHON` and `OFFICIAL_PYTHON` name interpreters that have the one SDK and nothing else.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Final, NamedTuple

from tests.oracle.recorder import recording

PROGRAM: Final = Path(__file__).with_name("program.py")
PYTHONS: Final = {name: os.environ[f"{name.upper()}_PYTHON"] for name in ("our", "official")}
SOURCE: Final = {
    "ours": "from telnyx_voice_advanced import Telnyx\n",
    "official": "from telnyx import Telnyx\n",
}
USE: Final = "client = Telnyx()\nprint(client.calls.actions.send_dtmf('v3:x', digits='1').data)\n"


class Budget(NamedTuple):
    title: str
    measure: Callable[[str, str], float]
    most: float
    """Ours, as a share of the official SDK's."""
    rounds: int = 5


def cost(kind: str) -> Callable[[str, str], float]:
    """A cost that `program.py` measures."""

    def measure(name: str, url: str) -> float:
        command = [python(name), "-I", str(PROGRAM), kind, name, url]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return float(done.stdout)

    return measure


def check_types(*checker: str) -> Callable[[str, str], float]:
    """Seconds that a type checker takes for three lines that use the SDK, without a cache."""

    def measure(name: str, url: str) -> float:
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder, "program.py")
            program.write_text(SOURCE[name] + USE)
            command = [part.format(python=python(name)) for part in checker]
            began = time.perf_counter()
            subprocess.run(
                [sys.executable, "-m", *command, str(program)],
                cwd=folder,
                check=True,
                capture_output=True,
            )
            return time.perf_counter() - began

    return measure


MYPY = check_types("mypy", "--strict", "--cache-dir=/dev/null", "--python-executable={python}")
PYRIGHT = check_types("pyright", "--pythonpath={python}")

BUDGETS: Final = (
    Budget("import and client, ms", cost("start"), 0.15),
    Budget("peak memory of a first call, MiB", cost("memory"), 0.40),
    Budget("sync call, CPU us", cost("call"), 0.60),
    Budget("webhook, verified and typed, CPU us", cost("event"), 0.60),
    Budget("installed distributions", cost("distributions"), 0.90, rounds=1),
    Budget("installed package, MiB", cost("installed"), 0.05, rounds=1),
    Budget("mypy --strict, s", MYPY, 0.50, rounds=1),
    Budget("pyright, s", PYRIGHT, 0.80, rounds=1),
)


def python(name: str) -> str:
    return PYTHONS["our" if name == "ours" else name]


def main() -> int:
    """Every budget; subjects take turns, so that load hits them alike."""
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} CPUs\n")
    print(f"{'':38}{'ours':>10}{'official':>10}{'share':>8}{'budget':>8}")
    exceeded = 0
    with recording() as recorder:
        for budget in BUDGETS:
            samples: dict[str, list[float]] = {"ours": [], "official": []}
            for _ in range(budget.rounds):
                for name, found in samples.items():
                    found.append(budget.measure(name, recorder.base_url))
            ours, official = median(samples["ours"]), median(samples["official"])
            good = ours / official <= budget.most
            exceeded += not good
            row = f"{budget.title:38}{ours:10.2f}{official:10.2f}{ours / official:8.2f}"
            print(f"{row}{budget.most:8.2f}  {'kept' if good else 'EXCEEDED'}", flush=True)
    return 1 if exceeded else 0


if __name__ == "__main__":
    sys.exit(main())
