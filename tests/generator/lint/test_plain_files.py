"""A spec that is no plain file is refused in a sentence, by every command, and nobody waits."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.generator.spec_copy import SpecCopy

KINDS: dict[str, Callable[[Path], None]] = {
    "is a folder": Path.mkdir,
    "is a pipe": os.mkfifo,
    "leads to a device": lambda path: path.symlink_to("/dev/zero"),
    "leads to a folder": lambda path: path.symlink_to("."),
}


@pytest.mark.parametrize("command", ["lint", "generate", "check", "diff"])
@pytest.mark.parametrize("document", ["openapi.yaml", "asyncapi.yaml"])
@pytest.mark.parametrize(("says", "put"), KINDS.items(), ids=KINDS)
def test_what_is_no_file_is_refused(
    spec_copy: SpecCopy,
    capsys: pytest.CaptureFixture[str],
    command: str,
    document: str,
    says: str,
    put: Callable[[Path], None],
) -> None:
    spec_copy.save()
    path = spec_copy.spec / document
    path.unlink()
    put(path)
    out = ["--out", str(spec_copy.out)] if command in ("generate", "check") else []
    assert main([command, "--spec", str(spec_copy.spec), *out]) == 2
    said = "".join(capsys.readouterr())
    assert f"{path.as_posix()}:1:1: error[unreadable]: cannot be read: it {says}" in said
    assert f"put {document} here itself" in said
    assert not spec_copy.out.exists()


def test_a_link_to_a_file_is_read(spec_copy: SpecCopy) -> None:
    spec_copy.save()
    path = spec_copy.spec / "openapi.yaml"
    path.rename(spec_copy.folder / "elsewhere.yaml")
    path.symlink_to(spec_copy.folder / "elsewhere.yaml")
    assert main(["lint", "--spec", str(spec_copy.spec)]) == 0
