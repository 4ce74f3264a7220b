"""Edits of a spec, as an editor makes them: `python -m generator` is timed after each."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]


def describe(spec: Path) -> None:
    """Change the words of one operation."""
    _replace(spec, r"( +summary: )", r"\1Again, ")


def add_field(spec: Path) -> None:
    """Add a property to the first of the schemas."""
    number = time.monotonic_ns()
    lines = (f"  added_{number}:", "    type: string", "    description: A field.")
    added = "\n".join(rf"\1{line}" for line in lines)
    _replace(spec, r"( +)properties:\n", rf"\g<0>{added}\n", after="\n  schemas:\n")


def _replace(spec: Path, pattern: str, text: str, *, after: str = "\npaths:\n") -> None:
    file = spec / "openapi.yaml"
    head, mark, tail = file.read_text("utf-8").partition(after)
    edited = re.sub(pattern, text, tail, count=1)
    assert edited != tail
    file.write_text(head + mark + edited, "utf-8")


def watched(spec: Path, out: Path) -> Sequence[float]:
    """Wall seconds from a save to the written package in `generate --watch`: of a text, and of a field."""
    command = [sys.executable, "-u", "-m", "generator", "generate", "--watch"]
    with subprocess.Popen(
        [*command, "--spec", str(spec), "--out", str(out)],
        cwd=TOP,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        seconds: list[float] = []
        for edit in (None, add_field, describe, add_field):
            if edit is not None:
                edit(spec)
            start = time.perf_counter()
            while "watching" not in (line := process.stdout.readline()):
                assert line, "the watch ended"
            seconds.append(time.perf_counter() - start)
        process.terminate()
    # The first field waits for what is still loading.
    return seconds[2:]
