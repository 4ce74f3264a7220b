"""`python -m tests.breakages [WORD …]`: break a copy of the project, regenerate it, run the suite.

Exits with 1 where the suite passes. Words choose the breakages whose titles hold one of them. Two run at a time.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from tests.symbols import NotFoundError

from .catalogue import BREAKAGES, Breakage

ROOT: Final = Path(__file__).resolve().parents[2]
SUITE: Final = (
    "tests/golden",
    "tests/sdk/webhooks",
    "tests/sdk/client",
    "tests/sdk/test_surface.py",
    "tests/oracle",
    "tests/generator",
    "tests/sdk/faults",
    "tests/typing",
    "tests/fuzz",
)
"""In the order in which they run, up to the first failure."""
LEFT_OUT: Final = (
    # They need servers or programs of their own; what they would notice counts as unnoticed.
    "tests/sdk/webhooks/receivers",
    "tests/oracle/test_mock.py",
    # It notices that a breakage was made, not what is broken.
    "tests/generator/test_catalogues.py",
)


UNBROKEN: Final = Breakage("nothing is broken", "README.md", "# ", "# ")


def noticed(breakage: Breakage) -> str:
    """What noticed the breakage: a test, or the generator itself; empty where nothing did."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name, "project")
        ignored = shutil.ignore_patterns(".git", ".nox", ".venv", "node_modules", "__pycache__")
        shutil.copytree(ROOT, copy, ignore=ignored)
        try:
            broken, text = breakage.made(copy)
        except NotFoundError as error:
            return f"NOT MADE: {error}"
        broken.write_text(text, "utf-8")
        run = _python(copy, "-m", "generator", "generate")
        if run.returncode:
            return f"generate: {_line(run.stderr)}"
        for folder in SUITE:
            ignore = [f"--ignore={path}" for path in LEFT_OUT]
            run = _python(
                copy, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *ignore, folder
            )
            if run.returncode:
                failed = re.search(r"^(?:FAILED|ERROR) (\S+)", run.stdout, re.MULTILINE)
                return failed[1] if failed else f"{folder}: {_line(run.stdout)}"
    return ""


def _python(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(copy / "generated")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=copy,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def _line(text: str) -> str:
    return next((line for line in text.splitlines() if line.strip()), "nothing was said")


def results(chosen: list[Breakage]) -> Iterator[tuple[Breakage, str]]:
    with ThreadPoolExecutor(2) as pool:
        yield from zip(chosen, pool.map(noticed, chosen), strict=True)


def main(words: list[str]) -> int:
    """Break, run, count."""
    chosen = [b for b in BREAKAGES if not words or any(word in b.title for word in words)]
    if by := noticed(UNBROKEN):
        print(f"The suite fails although nothing is broken: {by}")
        return 1
    passed = 0
    for breakage, by in results(chosen):
        good = bool(by) and not by.startswith("NOT MADE")
        passed += not good
        print(f"{breakage.title:56} {by or 'PASSES'}", flush=True)
    print(f"{len(chosen) - passed} of {len(chosen)} breakages are noticed.")
    return 1 if passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
