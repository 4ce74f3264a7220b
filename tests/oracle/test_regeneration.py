"""No regeneration can weaken the check of signatures: wipe, regenerate, run the literal vectors."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .spec import ROOT

PROGRAM = Path(__file__).with_name("regenerated_program.py")
VECTORS = ROOT / "tests" / "sdk" / "webhooks" / "vectors"


def run(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def regenerated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of `generated/`, wiped and written again from the spec."""
    folder = tmp_path_factory.mktemp("wiped")
    out = folder / "generated"
    shutil.copytree(ROOT / "generated", out, ignore=shutil.ignore_patterns("__pycache__"))
    for path in out.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    made = run("-m", "generator", "generate", "--out", out)
    assert made.returncode == 0, made.stdout + made.stderr
    return out


def test_the_vectors_hold(regenerated: Path, tmp_path: Path) -> None:
    checked = run("-I", PROGRAM, regenerated, VECTORS, cwd=tmp_path)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "every forgery refused" in checked.stdout


@pytest.mark.parametrize(
    ("sound", "weak"),
    [
        ("if not any(holds(signed, key) for key in keys):", "if not keys:"),
        ("_check_age(seconds, tolerance,", "_check_age(seconds, 10.0**12,"),
        ("+ timestamp.encode() + SIGNED_MESSAGE_SEPARATOR + raw", "+ raw"),
        (
            "except BadSignatureError:\n        return False",
            "except BadSignatureError:\n        pass",
        ),
    ],
    ids=["unchecked", "ageless", "no timestamp", "forgiving"],
)
def test_the_vectors_notice(regenerated: Path, tmp_path: Path, sound: str, weak: str) -> None:
    """Proof that the program above proves something."""
    broken = tmp_path / "generated"
    shutil.copytree(regenerated, broken)
    module = broken / "telnyx_voice_advanced" / "_unwrap" / "signature.py"
    text = module.read_text("utf-8")
    assert text.count(sound) == 1
    module.write_text(text.replace(sound, weak), "utf-8")
    checked = run("-I", PROGRAM, broken, VECTORS, cwd=tmp_path)
    assert checked.returncode == 1
    assert "decided wrongly" in checked.stderr
