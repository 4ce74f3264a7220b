"""Under gevent, where all deliveries of a worker share a thread."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[4]
PROGRAM = Path(__file__).with_name("gevent_program.py")


def test_an_async_handler_that_waits_leaves_the_other_deliveries_alone() -> None:
    command = [sys.executable, "-m", "gevent.monkey", str(PROGRAM)]
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    ended = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True, timeout=60
    )
    assert ended.stdout.splitlines() == ["Result(status=200, reason='handled')"] * 3, ended.stderr
