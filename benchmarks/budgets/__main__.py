"""`python -m benchmarks.budgets`: measure, print the table, draw the chart; exits with 1 where a budget is exceeded.

`OURS_PYTHON` and `OFFICIAL_PYTHON` name interpreters that have the one SDK and nothing else; `WHEELS` is a folder with
the wheel of each.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Final, NamedTuple

from benchmarks.chart import Chart
from benchmarks.machine import footnote
from benchmarks.server import running

from .measures import MYPY, NAMES, PYRIGHT, cost, version, wheel

CHART: Final = Path(__file__).resolve().parents[1] / "budgets.svg"


class Budget(NamedTuple):
    title: str
    measure: Callable[[str, str], float]
    most: float
    """Ours, as a share of the official SDK's."""
    rounds: int = 5


BUDGETS: Final = (
    Budget("import and client, ms", cost("start"), 0.15),
    Budget("peak memory of a first call, MiB", cost("memory"), 0.40),
    Budget("peak memory of a first webhook, MiB", cost("webhook"), 0.30),
    Budget("sync call, CPU µs", cost("call"), 0.60),
    Budget("webhook, verified and typed, CPU µs", cost("event"), 0.60),
    Budget("a call of 1 s at most, trickled for 5, s", cost("bounded"), 0.22, rounds=3),
    Budget("installed distributions", cost("distributions"), 0.90, rounds=1),
    Budget("wheel, MiB", wheel, 0.20, rounds=1),
    Budget("installed package, MiB", cost("installed"), 0.16, rounds=1),
    Budget("mypy --strict of three lines, s", MYPY, 0.50, rounds=3),
    Budget("pyright of three lines, s", PYRIGHT, 0.80, rounds=3),
)


def main() -> int:
    """Every budget; subjects take turns, so that load hits them alike."""
    figures: dict[str, dict[str, float]] = {}
    exceeded = 0
    print(f"{'':41}{'ours':>10}{'official':>10}{'share':>8}{'budget':>8}")
    with running() as origin:
        for budget in BUDGETS:
            samples: dict[str, list[float]] = {name: [] for name in NAMES}
            for _ in range(budget.rounds):
                for name, found in samples.items():
                    found.append(budget.measure(name, origin))
            taken = figures[budget.title] = {name: median(found) for name, found in samples.items()}
            share = taken["ours"] / taken["official"]
            exceeded += share > budget.most
            row = f"{budget.title:41}{taken['ours']:10.2f}{taken['official']:10.2f}{share:8.2f}"
            verdict = "kept" if share <= budget.most else "EXCEEDED"
            print(f"{row}{budget.most:8.2f}  {verdict}", flush=True)
    below = footnote("mypy", "pyright") + f", telnyx {version('official')}"
    print(below)
    CHART.write_text(Chart("What the package costs its user", figures, below).svg(), "utf-8")
    return 1 if exceeded else 0


if __name__ == "__main__":
    sys.exit(main())
