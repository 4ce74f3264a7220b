"""The wheel in an environment of its own: it works, and knows whether it is whole."""

from __future__ import annotations

import hashlib
import importlib.util
import py_compile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .conftest import ROOT, Installed

SMOKE = Path(__file__).with_name("smoke.py")


def about(installed: Installed) -> tuple[int, list[str]]:
    """What `python -m telnyx_voice_advanced` exits with and prints."""
    done = installed.run("-m", "telnyx_voice_advanced")
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


@contextmanager
def kept(path: Path) -> Iterator[bytes]:
    """Puts a file back."""
    before = path.read_bytes()
    try:
        yield before
    finally:
        path.write_bytes(before)


def test_a_command_and_a_webhook_go_through(installed: Installed) -> None:
    done = installed.run(str(SMOKE))
    assert done.returncode == 0, done.stderr
    assert "send_dtmf → ok" in done.stdout


def test_it_says_what_it_is_and_that_it_is_whole(installed: Installed) -> None:
    code, lines = about(installed)
    assert code == 0
    assert lines[0].startswith("telnyx-voice-advanced ")
    for name in ("openapi.yaml", "asyncapi.yaml"):
        digest = hashlib.sha256((ROOT / "spec" / name).read_bytes()).hexdigest()
        assert f"{name} sha256:{digest}" in lines
    assert lines[-1].endswith("each as it was generated.")


def test_it_names_what_was_changed_removed_and_added(installed: Installed) -> None:
    changed, removed = (
        installed.package / "_attempts/retry.py",
        installed.package / "types" / "call_event.py",
    )
    added = installed.package / "types" / "mine.py"
    with kept(changed) as text, kept(removed):
        changed.write_bytes(text + b"\n")
        removed.unlink()
        added.write_bytes(b"")
        code, lines = about(installed)
        added.unlink()
    assert code == 1
    assert lines[3:] == [
        "changed: telnyx_voice_advanced/_attempts/retry.py",
        "missing: telnyx_voice_advanced/types/call_event.py",
        "added: telnyx_voice_advanced/types/mine.py",
    ]


def test_it_names_what_stands_in_for_a_file(installed: Installed) -> None:
    source = installed.package / "_spec.py"
    outside = installed.package.parent / "other.py"
    link = installed.package / "types" / "mine.py"
    start = installed.package.parent / "other.pth"
    try:
        py_compile.compile(
            str(source), invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH
        )
        outside.touch()
        link.symlink_to(outside)
        start.write_text("import os; os.environ.get('telnyx_voice_advanced')\n", "utf-8")
        code, lines = about(installed)
    finally:
        for path in (Path(importlib.util.cache_from_source(str(source))), link, outside, start):
            path.unlink(missing_ok=True)
    assert code == 1
    assert [line.partition(":")[0] for line in lines[3:]] == [
        "added",
        "link",
        "compiled, and never compared with its source",
        "runs when Python starts, and names this package",
    ]


@pytest.mark.parametrize("content", [None, b"", b"[]", b"a,b,c", b"\xff", b'"'])
def test_without_a_record_it_says_that_nobody_can_know(
    installed: Installed, content: bytes | None
) -> None:
    (record,) = installed.package.parent.glob("telnyx_voice_advanced-*.dist-info/RECORD")
    with kept(record):
        record.unlink() if content is None else record.write_bytes(content)
        code, lines = about(installed)
    assert code == 1
    assert "nobody can say" in lines[-1]


@pytest.mark.parametrize("content", [None, b"", b"[]", b"{}", b"\xff"])
def test_it_names_a_manifest_that_does_not_say_the_spec(
    installed: Installed, content: bytes | None
) -> None:
    manifest = installed.package / "MANIFEST.json"
    with kept(manifest):
        manifest.unlink() if content is None else manifest.write_bytes(content)
        code, lines = about(installed)
    assert code == 1
    what = "missing" if content is None else "changed"
    assert lines[1:] == [f"{what}: telnyx_voice_advanced/MANIFEST.json"]


def test_pytest_finds_the_plugin(installed: Installed) -> None:
    program = (
        "from importlib.metadata import entry_points\n"
        "from importlib.util import find_spec\n"
        "(plugin,) = entry_points(group='pytest11', name='telnyx_voice_advanced')\n"
        "print(find_spec(plugin.value).name)"
    )
    assert installed.run("-c", program).stdout == ("telnyx_voice_advanced.testing.pytest_plugin\n")


def test_importing_it_runs_nothing_of_this(installed: Installed) -> None:
    program = (
        "import sys, telnyx_voice_advanced; print('telnyx_voice_advanced.__main__' in sys.modules)"
    )
    assert installed.run("-c", program).stdout == "False\n"
