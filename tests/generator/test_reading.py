"""What a run has read of its output folder is read again where it may have been edited since."""

from __future__ import annotations

import importlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.tree import tree
from generator.tree.keep import overwritten
from generator.tree.reading import Reading

from .spec_copy import SpecCopy

EDITED = Path("telnyx_voice_advanced", "resources", "calls", "actions.py")
# The package has a function of that name.
COMMAND = importlib.import_module("generator.commands.generate")
LONG_AGO = time.time_ns() - 3_600_000_000_000


def edit(file: Path) -> None:
    """Change a letter, so that the file is as long as it was."""
    file.write_bytes(file.read_bytes().replace(b"Generated", b"Degenerat", 1))


def edit_and_hide_it(file: Path) -> None:
    """The same, with the time of the last change put back."""
    before = file.stat()
    edit(file)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def replace(file: Path) -> None:
    """The same by another file of that name."""
    other = file.with_name("other")
    other.write_bytes(file.read_bytes())
    edit(other)
    os.utime(other, ns=(LONG_AGO, LONG_AGO))
    other.replace(file)


@pytest.mark.parametrize("how", [edit, edit_and_hide_it, replace], ids=lambda how: how.__name__)
@pytest.mark.parametrize("age", ["old", "new"])
def test_an_edit_while_the_generator_works_is_kept(
    spec_copy: SpecCopy, monkeypatch: pytest.MonkeyPatch, how: Callable[[Path], None], age: str
) -> None:
    file = spec_copy.write() / EDITED
    if age == "old":
        os.utime(file, ns=(LONG_AGO, LONG_AGO))
    make = COMMAND.make

    def slowly(*arguments: Any) -> tree.Tree:
        made = make(*arguments)
        how(file)
        return made

    monkeypatch.setattr(COMMAND, "make", slowly)
    spec_copy.operation("send_dtmf")["summary"] = "Told anew"
    spec_copy.save()
    assert main(["generate", "--spec", str(spec_copy.spec), "--out", str(spec_copy.out)]) == 0
    assert tree.read(spec_copy.out) == spec_copy.generate()
    (kept,) = overwritten(spec_copy.out.resolve()).rglob(EDITED.name)
    assert kept.read_bytes().startswith(b"# Degenerat")


def test_a_file_that_stays_as_it_is_is_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"a\r\n")
    os.utime(file, ns=(LONG_AGO, LONG_AGO))
    reading = Reading()
    assert reading.file(str(file)) == b"a\n"
    assert reading.file(str(file)) is reading.file(os.path.relpath(file))
    # One that has just been written may be written again in the same tick of the clock.
    os.utime(file)
    assert reading.file(str(file)) is not reading.file(str(file))
