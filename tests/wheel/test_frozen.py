"""Programs that PyInstaller makes of the installed wheel: the hook in the wheel says what they need."""

from __future__ import annotations

import json
import os
import subprocess
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .conftest import Installed, install

HERE = Path(__file__).parent
PAGE = "telnyx_voice_advanced/testing/_page/"
NOT_READ = {"telnyx_voice_advanced/MANIFEST.json", "telnyx_voice_advanced/py.typed"}
"""The first is compared with sources, which a frozen program does not have; the second is for type checkers."""
SKILL = "telnyx_voice_advanced/.agents/"
"""For coding agents."""
HOOK = """
import json, runpy
from importlib.metadata import entry_points
(point,) = entry_points(group="pyinstaller40", name="hook-dirs")
(folder,) = point.load()()
hook = runpy.run_path(f"{folder}/hook-telnyx_voice_advanced.py")
print(json.dumps({name: hook[name] for name in ("hiddenimports", "datas")}))
"""


@pytest.fixture(scope="module")
def hook(installed: Installed) -> dict[str, Any]:
    done = installed.run("-c", HOOK)
    assert done.returncode == 0, done.stderr
    named: dict[str, Any] = json.loads(done.stdout)
    return named


def test_the_hook_names_every_module_and_what_nacl_needs(
    hook: dict[str, Any], members: dict[str, bytes]
) -> None:
    modules = {
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for name in members
        if name.endswith(".py") and "__pyinstaller" not in name
    }
    assert sorted(hook["hiddenimports"]) == sorted({"_cffi_backend", *modules})


def test_the_hook_names_every_other_file_that_a_program_reads(
    hook: dict[str, Any], members: dict[str, bytes]
) -> None:
    read = {
        name
        for name in members.keys() - NOT_READ
        if name.startswith("telnyx_voice_advanced/") and not name.endswith(".py")
    }
    named = {f"{folder}/{Path(source).name}" for source, folder in hook["datas"]}
    assert named == {name for name in read if not name.startswith(SKILL)}


def test_no_program_imports_the_hook(installed: Installed) -> None:
    program = (
        "import sys, telnyx_voice_advanced as t; t.Telnyx(api_key='KEY'); t.unsafe_unwrap(b'{}');"
        "print([name for name in sys.modules if 'pyinstaller' in name.lower()])"
    )
    done = installed.run("-c", program)
    assert done.stdout == "[]\n", done.stderr


def freeze(folder: Path, program: Path, *wanted: str) -> Path:
    """Freeze a program in an environment with what is named; gives what came of it."""
    freezer = install(folder / "venv", *wanted, "pyinstaller")
    options = ["--onedir", "--log-level=WARN", f"--distpath={folder}", f"--workpath={folder}/work"]
    command = ["-m", "PyInstaller", *options, f"--specpath={folder}", str(program)]
    done = freezer.run(*command)
    assert done.returncode == 0, done.stderr
    return folder / program.stem / (program.stem + (".exe" if os.name == "nt" else ""))


def test_a_command_and_a_webhook_go_through(wheel: Path, tmp_path: Path) -> None:
    frozen = freeze(tmp_path, HERE / "smoke.py", str(wheel))
    done = subprocess.run([str(frozen)], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "send_dtmf → ok; CallSiprecFailedWebhookEvent" in done.stdout


@pytest.fixture
def twin(wheel: Path, tmp_path: Path) -> Iterator[str]:
    """The address of a twin that a frozen program serves."""
    frozen = freeze(tmp_path, HERE / "command_line.py", f"{wheel}[twin]")
    words = [str(frozen), "twin", "--port", "0", "--json"]
    pipe = subprocess.PIPE
    with subprocess.Popen(words, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        late = threading.Timer(60, process.kill)
        late.start()
        try:
            line = process.stdout.readline()
            assert line, process.communicate()[1]
            yield json.loads(line)["listening"]
        finally:
            late.cancel()
            process.kill()


def test_a_twin_serves_its_page(twin: str, members: dict[str, bytes]) -> None:
    page = {
        name.removeprefix(PAGE): content
        for name, content in members.items()
        if name.startswith(PAGE) and not name.endswith(".py")
    }
    assert read(f"{twin}/") == page.pop("index.html")
    assert {name: read(f"{twin}/page/{name}") for name in page} == page


def read(url: str) -> bytes:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(url, timeout=60) as response:
        content: bytes = response.read()
        return content
