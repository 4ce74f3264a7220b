"""The demo is the README's first command: it has to work, and to show what it promises."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_demo_shows_every_command_and_every_webhook() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "tests.demo"],
        cwd=ROOT,
        env=os.environ | {"PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert shown.returncode == 0, shown.stderr
    assert "nothing drifted" in shown.stdout
    api = json.loads((ROOT / "generated" / "API.json").read_text("utf-8"))
    assert f"Telnyx sent {len(api['methods'])} commands" in shown.stdout
    assert f"{len(api['events'])} webhooks came out" in shown.stdout
    assert "was answered with 400" in shown.stdout
