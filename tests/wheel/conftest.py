"""The wheel, built; what it needs is in a folder that `nox -s wheel` fills, so that nothing here asks a registry."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def build(kind: str, source: Path, out: Path, **environment: str) -> Path:
    """Build from a folder; gives the one file that came of it."""
    command = [sys.executable, "-m", "build", "--no-isolation", f"--{kind}", "--outdir", str(out)]
    done = subprocess.run(
        [*command, str(source)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = out.iterdir()
    return made


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def members(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


class Installed:
    """An environment that holds the wheel and what it requires."""

    def __init__(self, folder: Path) -> None:
        scripts = folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = scripts / "python"
        (self.package,) = folder.glob("**/site-packages/telnyx_voice_advanced")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(self.python), "-I", "-B", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)


def install(folder: Path, *wanted: str) -> Installed:
    """Make an environment with what is named, and what that requires."""
    wheelhouse = os.environ.get("WHEELHOUSE")
    if wheelhouse is None:
        pytest.fail("WHEELHOUSE names no folder with the dependencies: `nox -s wheel` makes one")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    offline = ["--no-index", "--find-links", wheelhouse, "--disable-pip-version-check"]
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", *offline, *wanted], check=True)
    return Installed(folder)


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return install(tmp_path_factory.mktemp("venv"), str(wheel))
