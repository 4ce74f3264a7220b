"""Wheel and sdist: built, compared byte for byte, read as the package index reads them, installed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path


def build(source: Path, out: Path, *kinds: str, **environment: str) -> list[str]:
    """Build with the tools that are installed here; without a kind, the wheel comes of the sdist."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), *kinds]
    return _run(f"Building in {source}", *command, str(source), **environment)


def rebuild(root: Path, folder: Path) -> list[str]:
    """Build what is committed in a fresh clone, on another clock, each from the source directly."""
    clone = folder / "another place"
    cloned = _run("Cloning", "git", "clone", "--quiet", str(root), str(clone))
    if cloned:
        return cloned
    elsewhere = {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "7"}
    return build(clone, folder / "again", "--wheel", "--sdist", **elsewhere)


def compare(one: Path, other: Path) -> list[str]:
    """Name the files of two builds that are not the same."""
    here, there = digests(one), digests(other)
    if not here:
        return [f"{one} holds no build."]
    return [
        f"{name}: sha256 {here.get(name, 'missing')} in {one}, {there.get(name, 'missing')} in {other}."
        for name in sorted(here.keys() | there.keys())
        if here.get(name) != there.get(name)
    ]


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file in a folder."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
    }


def described(out: Path) -> list[str]:
    """What the package index would refuse, or could not render."""
    files = map(str, sorted(out.iterdir()))
    return _run("`twine check`", sys.executable, "-m", "twine", "check", "--strict", *files)


def installed(out: Path, folder: Path) -> list[str]:
    """Install the wheel where there is nothing else; the copy says itself whether it is whole."""
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    (wheel,) = out.glob("*.whl")
    return (
        _run("Making an environment", sys.executable, "-m", "venv", str(folder))
        or _run("Installing", str(python), "-m", "pip", "install", "--quiet", str(wheel))
        or _run("The installed copy", str(python), "-I", "-m", "telnyx_voice_advanced")
    )


def _run(what: str, *command: str, **environment: str) -> list[str]:
    done = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return []
    return [f"{what} failed with {done.returncode}:\n{done.stdout}{done.stderr}".rstrip()]
