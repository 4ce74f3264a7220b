"""A program that PyInstaller makes of the installed wheel: the hook in the wheel says what it needs."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from .conftest import Installed, install

SMOKE = Path(__file__).with_name("smoke.py")
HOOK = """
import json, runpy
from importlib.metadata import entry_points
(point,) = entry_points(group="pyinstaller40", name="hook-dirs")
(folder,) = point.load()()
print(json.dumps(runpy.run_path(f"{folder}/hook-telnyx_voice_advanced.py")["hiddenimports"]))
"""


def test_the_hook_names_every_module_and_what_nacl_needs(
    installed: Installed, members: dict[str, bytes]
) -> None:
    done = installed.run("-c", HOOK)
    assert done.returncode == 0, done.stderr
    named = json.loads(done.stdout)
    modules = {
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for name in members
        if name.endswith(".py") and "__pyinstaller" not in name
    }
    assert sorted(named) == sorted({"_cffi_backend", *modules})


def test_no_program_imports_the_hook(installed: Installed) -> None:
    program = (
        "import sys, telnyx_voice_advanced as t; t.Telnyx(api_key='KEY'); t.unsafe_unwrap(b'{}');"
        "print([name for name in sys.modules if 'pyinstaller' in name.lower()])"
    )
    done = installed.run("-c", program)
    assert done.stdout == "[]\n", done.stderr


@pytest.fixture(scope="module")
def frozen(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("frozen")
    freezer = install(folder / "venv", str(wheel), "pyinstaller")
    options = ["--onedir", "--log-level=WARN", f"--distpath={folder}", f"--workpath={folder}/work"]
    freeze = ["-m", "PyInstaller", *options, f"--specpath={folder}", str(SMOKE)]
    done = freezer.run(*freeze)
    assert done.returncode == 0, done.stderr
    return folder / "smoke" / ("smoke.exe" if os.name == "nt" else "smoke")


def test_a_command_and_a_webhook_go_through(frozen: Path) -> None:
    done = subprocess.run([str(frozen)], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "send_dtmf → ok; CallSiprecFailedWebhookEvent" in done.stdout
