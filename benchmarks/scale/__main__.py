"""How generation grows with the spec: `python -m benchmarks.scale [SIZE ...]`.

Specs of 10 to 1,000 operations and half as many webhooks: time, peak memory and the exponents with which both grow,
from nothing, after an edit of one operation or schema, and in `--watch`. Beside them openapi-python-client and
datamodel-code-generator alone on the same OpenAPI document, and the import of one resource.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from generator.cache.store import FOLDER

from .edits import add_field, describe, watched
from .spec import save

SIZES = (10, 30, 100, 300, 1000)
TOP = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent


_ALONE = """
import atexit, os, runpy, sys
atexit.register(lambda: print(sum(os.times()[:2]), file=sys.stderr))
runpy.run_module("generator", run_name="__main__", alter_sys=True)
"""
"""The generator; at its end, the processor seconds of its process without its children."""


def alone(arguments: Sequence[str | Path]) -> float:
    """Processor seconds of the generator itself, without datamodel-code-generator in the process beside it."""
    command = [sys.executable, "-c", _ALONE, *map(str, arguments)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)
    return float(done.stderr.split()[-1])


def run(command: Sequence[str | Path], cwd: Path = TOP) -> tuple[float, float, float]:
    """Wall seconds, processor seconds and peak MiB of a command and its children."""
    start, before = time.perf_counter(), os.times()
    process = subprocess.Popen(
        [str(part) for part in command], cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stderr is not None
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command}: {errors.decode()[-2000:]}")
    after = os.times()
    used = (
        after.children_user + after.children_system - before.children_user - before.children_system
    )
    return time.perf_counter() - start, used, usage.ru_maxrss / 1024


def generators(size: int, folder: Path) -> dict[str, tuple[float, float, float]]:
    """Ours, and the two others on the OpenAPI half of the same spec."""
    spec = save(folder / "spec", size, size // 2)
    openapi = spec / "openapi.yaml"
    generator = [sys.executable, "-m", "generator"]
    ours = [*generator, "generate", "--spec", spec, "--out", folder / "ours"]
    client = [
        BIN / "openapi-python-client",
        "generate",
        "--path",
        openapi,
        "--output-path",
        folder / "client",
    ]
    models = [
        BIN / "datamodel-codegen",
        *("--input", openapi, "--input-file-type", "openapi", "--output", folder / "models.py"),
        *("--output-model-type", "msgspec.Struct"),
    ]
    own = alone(ours[3:])
    forget(spec, folder / "ours")
    measured = {"ours": run(ours), "ours, nothing changed": run(ours)}
    print(
        f"{size:>10}  ours without datamodel-code-generator and ruff: {own:.2f} CPU s", flush=True
    )
    for words, edit in (("a text", describe), ("a field", add_field)):
        edit(spec)
        measured[f"ours, {words} changed"] = run(ours)
    text, field = watched(spec, folder / "ours")
    print(
        f"{size:>10}  ours, --watch: a text {text:.2f} wall s, a field {field:.2f} wall s",
        flush=True,
    )
    return {
        **measured,
        "ours, lint": run([*generator, "lint", "--spec", spec]),
        "openapi-python-client": run([*client, "--meta", "none"]),
        "datamodel-code-generator": run(models),
    }


def own() -> None:
    """Print what editing this project's own spec costs."""
    with tempfile.TemporaryDirectory() as name:
        spec, out = Path(name, "spec"), Path(name, "generated")
        shutil.copytree(TOP / "spec", spec)
        program = [sys.executable, "-m", "generator"]
        generate, check = (
            [*program, command, "--spec", spec, "--out", out] for command in ("generate", "check")
        )
        lint = [*program, "lint", "--spec", spec]
        dcg = [sys.executable, "-c", "from generator.source import dcg; dcg.load()"]
        print("this project's own spec, medians of five:")
        print(f"{'':<44}{'wall s':>8}{'CPU s':>8}")
        cases: tuple[tuple[str, Sequence[str | Path], Callable[[], object]], ...] = (
            ("generate from nothing", generate, lambda: forget(spec, out)),
            ("generate, nothing changed", generate, lambda: None),
            ("check, nothing changed", check, lambda: None),
            ("generate, a text changed", generate, lambda: describe(spec)),
            ("generate, a field added", generate, lambda: add_field(spec)),
            ("lint, a field added", lint, lambda: add_field(spec)),
            ("datamodel-code-generator, loaded alone", dcg, lambda: None),
        )
        for words, command, before in cases:
            walls, used = zip(*(_after(before, command) for _ in range(5)), strict=True)
            print(f"{words:<44}{median(walls):>8.2f}{median(used):>8.2f}", flush=True)
        text, field = watched(spec, out)
        print(f"{'generate --watch, a text, once':<44}{text:>8.2f}")
        print(f"{'generate --watch, a field, once':<44}{field:>8.2f}\n")


def _after(before: Callable[[], object], command: Sequence[str | Path]) -> tuple[float, float]:
    before()
    wall, used, _ = run(command)
    return wall, used


def forget(spec: Path, out: Path) -> None:
    """Leave nothing of earlier runs."""
    for folder in (out, spec.parent / FOLDER):
        shutil.rmtree(folder, ignore_errors=True)


def first_resource(out: Path) -> float:
    """Milliseconds of processor time to import a package's client and its first resource."""
    program = (
        "import json, sys, time; t = time.process_time(); import telnyx_voice_advanced as p; p.Telnyx; "
        "import importlib; importlib.import_module('telnyx_voice_advanced.resources.calls.start_actions'); "
        "print(json.dumps((time.process_time() - t) * 1000))"
    )
    environment = {**os.environ, "PYTHONPATH": str(out)}
    command = [sys.executable, "-c", program]
    times = [
        json.loads(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
        for _ in range(7)
    ]
    return float(min(times[2:]))


def exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """The slope of a line through the logarithms."""
    xs, ys = [math.log(size) for size in sizes], [math.log(value) for value in seconds]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum(
        (a - x) ** 2 for a in xs
    )


def main(sizes: Sequence[int] = SIZES) -> None:
    """Measure and print."""
    figures: dict[str, list[float]] = {}
    memories: dict[str, list[float]] = {}
    own()
    print(f"{'operations':>10}  {'':<26}{'wall s':>8}{'CPU s':>8}{'peak MiB':>10}")
    with tempfile.TemporaryDirectory() as name:
        for size in sizes:
            folder = Path(name, str(size))
            for tool, (wall, used, memory) in generators(size, folder).items():
                figures.setdefault(tool, []).append(used)
                memories.setdefault(tool, []).append(memory)
                print(f"{size:>10}  {tool:<26}{wall:>8.2f}{used:>8.2f}{memory:>10.0f}", flush=True)
        small, large = (
            first_resource(Path(name, str(size), "ours")) for size in (sizes[0], sizes[-1])
        )
    for tool, spent in figures.items() if len(sizes) > 1 else ():
        power, memory = exponent(sizes, spent), exponent(sizes, memories[tool])
        print(f"{tool}: CPU grows with the power {power:.2f}, memory with {memory:.2f}")
    both = figures["openapi-python-client"][-1] + figures["datamodel-code-generator"][-1]
    print(
        f"{sizes[-1]} operations: ours {figures['ours'][-1]:.1f} s, the two others one after the other {both:.1f} s"
    )
    print(
        f"import of the first resource: {small:.0f} ms of {sizes[0]}, {large:.0f} ms of {sizes[-1]} operations"
    )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
