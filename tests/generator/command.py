"""The command line, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .spec_copy import ROOT, measured


def run(
    *arguments: str | Path, cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            sys.executable,
            "-W",
            "error::DeprecationWarning:generator",
            "-m",
            "generator",
            *map(str, arguments),
        ],
        cwd=cwd,
        env={"PATH": "", "PYTHONPATH": str(ROOT), **measured(), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
