"""How each cost is measured: of one SDK, in an interpreter that has it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

NAMES: Final = ("ours", "official")
PROGRAM: Final = Path(__file__).with_name("program.py")
SOURCE: Final = {
    "ours": "from telnyx_voice_advanced import Telnyx\n",
    "official": "from telnyx import Telnyx\n",
}
USE: Final = "client = Telnyx()\nprint(client.calls.actions.send_dtmf('v3:x', digits='1').data)\n"


def python(name: str) -> str:
    """The interpreter that has an SDK."""
    return os.environ[f"{name.upper()}_PYTHON"]


def cost(kind: str) -> Callable[[str, str], float]:
    """A cost that `program.py` measures."""

    def measure(name: str, origin: str) -> float:
        command = [python(name), "-I", str(PROGRAM), kind, name, origin]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return float(done.stdout)

    return measure


def wheel(name: str, origin: str) -> float:
    """MiB of the wheel that is downloaded."""
    stem = {"ours": "telnyx_voice_advanced-", "official": "telnyx-"}[name]
    (found,) = Path(os.environ["WHEELS"]).glob(f"{stem}*.whl")
    return found.stat().st_size / 2**20


def version(name: str) -> str:
    """The version of an SDK."""
    program = "import importlib.metadata as m, sys; print(m.version(sys.argv[1]))"
    distribution = {"ours": "telnyx-voice-advanced", "official": "telnyx"}[name]
    command = [python(name), "-c", program, distribution]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _checked(*checker: str) -> Callable[[str, str], float]:
    """Seconds that a type checker takes for three lines that use the SDK, without a cache."""

    def measure(name: str, origin: str) -> float:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "program.py").write_text(SOURCE[name] + USE)
            # The folder may be below a hidden one, which pyright would pass over.
            Path(folder, "pyrightconfig.json").write_text('{"include": ["."], "exclude": []}')
            command = [part.format(python=python(name)) for part in checker]
            began = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-m", *command, "."],
                cwd=folder,
                check=True,
                capture_output=True,
                text=True,
            )
            if "No source files" in done.stdout:
                raise RuntimeError(f"{checker[0]} found nothing to check")
            return time.perf_counter() - began

    return measure


MYPY: Final = _checked("mypy", "--strict", "--cache-dir=/dev/null", "--python-executable={python}")
PYRIGHT: Final = _checked("pyright", "--pythonpath={python}", "--project")
