"""`python -m benchmarks.calls`: print figures and ratios, and draw the chart."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from statistics import median

from benchmarks.chart import Chart
from benchmarks.machine import footnote
from benchmarks.server import running

from .subjects import NAMES
from .targets import TARGETS

SHOWN = {
    "cold start, ms": "Cold start to the first response, ms",
    "cold start, peak MiB": "Peak memory until then, MiB",
    "sync call, CPU us": "CPU of one sync call, \u00b5s",
    "1,000 concurrent calls, CPU us each": "CPU of each of 1,000 concurrent calls, \u00b5s",
    "idle client, KiB": "Memory of an idle client, KiB",
}
ROUNDS = {"cold": 15, "cpu": 3, "concurrent": 3, "idle": 3}
Figures = dict[str, dict[str, float]]


def measure() -> Figures:
    """The median of every figure for every subject; subjects take turns, so load hits them alike."""
    samples: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    with running() as prompt, running(0.05) as slow:
        for measurement, rounds in ROUNDS.items():
            where = slow if measurement == "concurrent" else prompt
            for _ in range(rounds):
                for name in NAMES:
                    command = [
                        sys.executable,
                        "-m",
                        "benchmarks.calls.worker",
                        measurement,
                        name,
                        where,
                    ]
                    done = subprocess.run(command, check=True, capture_output=True, text=True)
                    for figure, value in json.loads(done.stdout).items():
                        samples[figure][name].append(value)
    return {
        figure: {name: median(values) for name, values in by_name.items()}
        for figure, by_name in samples.items()
    }


def report(figures: Figures) -> bool:
    """Print the table and the targets; True when all are met."""
    print(f"{'':40}" + "".join(f"{name:>10}" for name in NAMES) + "  to httpx  to official")
    for figure, by_name in figures.items():
        row = "".join(f"{by_name[name]:10.1f}" for name in NAMES)
        ratios = [_ratio(by_name["ours"], by_name[name]) for name in ("httpx", "official")]
        print(f"{figure:40}{row}{ratios[0]:>10}{ratios[1]:>13}")
    print()
    met = True
    for target in TARGETS:
        value = figures[target.figure]["ours"] / figures[target.figure][target.subject]
        good = value >= target.least if target.least is not None else value <= target.most
        met = met and good
        print(f"{'met' if good else 'MISSED':7}{target}: {value:.2f}x")
    return met and figures["1,000 concurrent calls, failed"]["ours"] == 0


def _ratio(one: float, other: float) -> str:
    return f"{one / other:.2f}x" if other else "-"


if __name__ == "__main__":
    results = measure()
    success = report(results)
    chart = Chart(
        "Cost of a call",
        {title: results[figure] for figure, title in SHOWN.items()},
        footnote("httpx", "telnyx"),
    )
    (Path(__file__).resolve().parents[1] / "calls.svg").write_text(chart.svg(), "utf-8")
    sys.exit(0 if success else 1)
