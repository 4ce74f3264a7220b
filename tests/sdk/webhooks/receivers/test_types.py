"""The receiver type-checks inside each framework, with that framework's own types."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]


def test_the_applications_type_check(tmp_path: Path) -> None:
    # Django has no types of its own.
    options = (
        "--disable-error-code=import-untyped",
        "-m",
        "tests.sdk.webhooks.receivers.applications",
    )
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
