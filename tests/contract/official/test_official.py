"""What the official SDK promises of the seven methods, in its own words."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.contract.commands import COMMANDS

from .adapt import adapt


def test_the_official_tests_pass(base_url: str, tmp_path: Path) -> None:
    chosen = adapt(Path(os.environ["OFFICIAL_SDIST"]), tmp_path)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", chosen, "."]
    result = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "MOCK_URL": base_url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
    counts = {what: int(count) for count, what in re.findall(r"(\d+) (\w+)", result.stdout)}
    # Called, raw and streamed, sync and async, in two modes.
    assert counts["passed"] >= len(COMMANDS) * 3 * 2 * 2, result.stdout
    assert "skipped" not in counts
