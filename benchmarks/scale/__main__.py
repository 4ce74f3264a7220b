"""How generation grows with the spec: `python -m benchmarks.scale [SIZE ...]`.

Specs of 10 to 1,000 operations and half as many webhooks; time, peak memory and the exponent of growth; beside them
openapi-python-client and datamodel-code-generator alone on the same OpenAPI document, and the import of one resource.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from .spec import save

SIZES = (10, 30, 100, 300, 1000)
TOP = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent


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
    ours = [sys.executable, "-m", "generator", "generate", "--spec", spec, "--out", folder / "ours"]
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
    return {
        "ours": run(ours),
        "openapi-python-client": run([*client, "--meta", "none"]),
        "datamodel-code-generator": run(models),
    }


def own() -> tuple[float, float]:
    """Wall seconds to regenerate this project's package, and to check that nobody touched it."""
    with tempfile.TemporaryDirectory() as name:
        generate, check = (
            [sys.executable, "-m", "generator", command, "--out", Path(name, "generated")]
            for command in ("generate", "check")
        )
        generated, checked = (
            median(run(command)[0] for _ in range(5)) for command in (generate, check)
        )
        return generated, checked


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
    generated, checked = own()
    print(f"this project's own spec, medians of five: generate {generated:.2f} s, ", end="")
    print(f"check of an untouched package {checked:.2f} s\n")
    print(f"{'operations':>10}  {'':<26}{'wall s':>8}{'CPU s':>8}{'peak MiB':>10}")
    with tempfile.TemporaryDirectory() as name:
        for size in sizes:
            folder = Path(name, str(size))
            for tool, (wall, used, memory) in generators(size, folder).items():
                figures.setdefault(tool, []).append(used)
                print(f"{size:>10}  {tool:<26}{wall:>8.2f}{used:>8.2f}{memory:>10.0f}", flush=True)
        small, large = (
            first_resource(Path(name, str(size), "ours")) for size in (sizes[0], sizes[-1])
        )
    for tool, spent in figures.items() if len(sizes) > 1 else ():
        print(f"CPU of {tool} grows with the power {exponent(sizes, spent):.2f}")
    both = figures["openapi-python-client"][-1] + figures["datamodel-code-generator"][-1]
    print(
        f"{sizes[-1]} operations: ours {figures['ours'][-1]:.1f} s, the two others one after the other {both:.1f} s"
    )
    print(
        f"import of the first resource: {small:.0f} ms of {sizes[0]}, {large:.0f} ms of {sizes[-1]} operations"
    )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
