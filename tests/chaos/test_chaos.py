"""A tenth of the chaos, which `nox -s chaos` has in full."""

from __future__ import annotations

import subprocess
import sys

import pytest

from . import ROOT
from .plan import FULL
from .servers import SERVERS


@pytest.mark.parametrize("server", SERVERS)
def test_a_tenth_of_the_chaos_breaks_no_promise(server: str) -> None:
    command = [sys.executable, "-m", "tests.chaos", "--server", server, "--events", str(FULL // 10)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
