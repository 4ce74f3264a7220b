"""`python -m tests.coverage`: after a measured run, name every line and jump that was not run, and why.

Exits with 1 where one has no reason.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from .explained import reason

ROOT: Final = Path(__file__).resolve().parents[2]


def measured() -> dict[str, Any]:
    """The report of the run."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [sys.executable, "-m", "coverage", "json", "--quiet", "-o", str(report)]
        subprocess.run(command, check=True)
        found: dict[str, Any] = json.loads(report.read_bytes())
        return found


def missed(files: dict[str, Any]) -> Iterator[tuple[Path, int, str]]:
    """Every line that was not run, and every jump between lines that were: its file, its number and where it leads."""
    for name, file in sorted(files.items()):
        path = Path(name) if Path(name).is_absolute() else Path.cwd() / name
        without = set(file["missing_lines"])
        for number in sorted(without):
            yield path, number, ""
        for start, end in file["missing_branches"]:
            if not without & {start, end}:
                yield path, start, f" to {end}" if end > 0 else " to the end"


def main() -> int:
    """Print the lines and the totals."""
    report = measured()
    unexplained = 0
    for path, number, jump in missed(report["files"]):
        why = reason(path, number)
        unexplained += why is None
        line = path.read_text("utf-8").splitlines()[number - 1].strip()
        module = path.relative_to(ROOT).as_posix()
        print(f"{module}:{number}{jump}: {line}\n    {why or 'NO REASON'}")
    totals = report["totals"]
    print(
        f"\n{totals['percent_covered']:.1f} % of {totals['num_statements']} lines"
        f" and {totals['num_branches']} branches; {totals['missing_lines']} lines and"
        f" {totals['num_partial_branches']} jumps are not run, {unexplained} of them for no reason."
    )
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
