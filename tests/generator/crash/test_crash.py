"""Whatever ends a run: on disk is the old package, whole, or the new one, complete; and the next run works."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from generator.__main__ import main
from generator.tree import place, swap, tree

from .every_call import NEW, OLD

PROGRAM = Path(__file__).with_name("every_call.py")
ROOT = PROGRAM.parents[3]


@pytest.mark.parametrize("kind", ["exchange", "rename"])
@pytest.mark.parametrize("how", ["kill", "interrupt", "full"])
def test_at_every_call(how: str, kind: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        [sys.executable, str(PROGRAM), how, kind],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    # A plan that fails nowhere would prove nothing.
    assert int(result.stdout.split()[0]) > 20


def test_a_write_that_stops_half_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    place.write(OLD, out)

    def half(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[: len(data) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", half)
        with pytest.raises(OSError, match="No space"):
            place.write(NEW, out)
    assert tree.read(out) == OLD
    assert os.listdir(tmp_path) == ["out"]


def test_a_full_disk_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(folder: Path, *_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))

    monkeypatch.setattr(place, "_fill", full)
    assert main(["generate", "--spec", str(ROOT / "spec"), "--out", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert "No space left on device" in said
    assert "nothing was written" in said


def test_ctrl_c_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def pressed(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(place, "write", pressed)
    assert main(["generate", "--spec", str(ROOT / "spec"), "--out", str(tmp_path / "out")]) == 130
    assert "Traceback" not in capsys.readouterr().err


def test_a_backup_that_was_left_is_put_back(tmp_path: Path) -> None:
    out = tmp_path / "out"
    place.write(OLD, out)
    with swap.workplace(out):
        out.rename(swap.backup(out))
    assert tree.read(out) == OLD
    assert os.listdir(tmp_path) == ["out"]


def test_linux_exchanges_folders_in_one_step(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    place.write({PurePosixPath("a"): b"1"}, one)
    place.write({PurePosixPath("a"): b"2"}, two)
    assert swap._exchange(one, two)
    assert tree.read(one)[PurePosixPath("a")] == b"2"
