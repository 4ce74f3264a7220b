"""What `nox -s release_check` and release.yml say of a project that can be released, and of one that cannot."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from release import changelog

from .conftest import ROOT
from .test_build import ADDRESS, copied

VERSION = yaml.safe_load((ROOT / "spec" / "openapi.yaml").read_text("utf-8"))["info"]["version"]
RELEASED = f"""# Changelog

## [Unreleased]

## [{VERSION}] - 2026-11-28

- Calls.

## [0.0.1] - 2026-01-01

- Start.
"""
GIT = ("git", "-c", "user.name=Releaser", "-c", "user.email=releaser@example.org")


def git(folder: Path, *arguments: str) -> None:
    subprocess.run([*GIT, "-C", str(folder), *arguments], check=True, capture_output=True)


def edit(path: Path, pattern: str, text: str) -> None:
    before = path.read_text("utf-8")
    after, count = re.subn(pattern, text, before, flags=re.M)
    assert count == 1
    path.write_text(after, "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A clean checkout of a project that can be released."""
    folder = tmp_path / "project"
    copied(folder)
    shutil.copytree(ROOT / "release", folder / "release", ignore=shutil.ignore_patterns("__py*"))
    (folder / "spec").mkdir()
    shutil.copyfile(ROOT / "spec" / "openapi.yaml", folder / "spec" / "openapi.yaml")
    shutil.copyfile(ROOT / ".gitignore", folder / ".gitignore")
    (folder / "CHANGELOG.md").write_text(RELEASED, "utf-8")
    edit(folder / "pyproject.toml", '^repository = ".*"$', f'repository = "{ADDRESS}"')
    git(tmp_path, "init", "--quiet", "project")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message=Everything")
    return folder


def release(project: Path, *arguments: str) -> tuple[int, str]:
    """Run it where no registry can be reached."""
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": os.environ["WHEELHOUSE"]}
    done = subprocess.run(
        [sys.executable, "-m", "release", *arguments],
        cwd=project,
        env={**os.environ, **offline},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_what_can_be_released_is_and_says_which_bytes(project: Path, tmp_path: Path) -> None:
    code, said = release(project, "check", "--tag", f"v{VERSION}", "--out", str(tmp_path / "dist"))
    assert code == 0, said
    *judged, wheel, sdist = said.splitlines()
    assert judged == [
        "written down",
        "built",
        "built in a fresh clone",
        "the same, byte for byte",
        "accepted by the package index",
        "whole when installed",
    ]
    assert re.fullmatch(
        rf"[0-9a-f]{{64}}  telnyx_voice_advanced-{re.escape(VERSION)}-py3-none-any.whl", wheel
    )
    assert sdist.endswith(f"  telnyx_voice_advanced-{VERSION}.tar.gz")


def test_everything_that_is_wrong_is_said_at_once(project: Path, tmp_path: Path) -> None:
    edit(project / "pyproject.toml", '^repository = ".*"$', 'repository = ""')
    edit(project / "CHANGELOG.md", r"^## \[Unreleased\]$", "## [Unreleased]\n\n- More calls.")
    edit(project / "README.md", r"\A", "Not committed. ")
    code, said = release(project, "check", "--tag", "v9.9.9", "--out", str(tmp_path / "dist"))
    assert code == 1
    for expected in (
        f"The tag is v9.9.9, and info.version of spec/openapi.yaml is {VERSION}.",
        f"lines under [Unreleased], and {VERSION} is to be released",
        "`repository` is empty",
        "What is built is not what is committed: CHANGELOG.md, README.md",
        "not the same, byte for byte",
    ):
        assert expected in said, said


def test_what_was_not_generated_is_not_built(project: Path, tmp_path: Path) -> None:
    package = project / "generated" / "telnyx_voice_advanced"
    (package / "_outcome.py").write_text("# edited\n", "utf-8")
    (package / "mine.py").write_text("# added\n", "utf-8")
    (package / "_redaction.py").unlink()
    code, said = release(project, "check", "--out", str(tmp_path / "dist"))
    assert code == 1
    for expected in (
        "not built\n",
        "python -m generator generate",
        "changed: telnyx_voice_advanced/_outcome.py",
        "missing: telnyx_voice_advanced/_redaction.py",
        "added: telnyx_voice_advanced/mine.py",
    ):
        assert expected in said, said


def test_a_rehearsal_says_that_the_version_is_taken(project: Path, tmp_path: Path) -> None:
    git(project, "tag", f"v{VERSION}")
    (project / "hatch_build.py").write_text("raise SystemExit('no build')\n", "utf-8")
    code, said = release(project, "check", "--out", str(tmp_path / "dist"))
    assert code == 1
    assert f"v{VERSION} is tagged already: raise info.version" in said
    assert "not built\n" in said
    assert "no build" in said


def test_the_notes_are_the_section_of_the_version(project: Path) -> None:
    assert release(project, "notes") == (0, "- Calls.\n")
    (project / "CHANGELOG.md").write_text("# Changelog\n", "utf-8")
    assert release(project, "notes")[0] == 1


def test_two_builds_are_compared_file_by_file(project: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        (folder / "a.whl").write_bytes(b"the same")
    assert release(project, "compare", str(one), str(other))[0] == 0
    (other / "a.whl").write_bytes(b"changed")
    (other / "b.tar.gz").write_bytes(b"added")
    code, said = release(project, "compare", str(one), str(other))
    assert code == 1
    assert "a.whl: sha256" in said
    assert "b.tar.gz: sha256 missing" in said
    for folder in (one, other):
        shutil.rmtree(folder)
        folder.mkdir()
    assert release(project, "compare", str(one), str(other))[0] == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RELEASED, []),
        ("## [Unreleased]\n\n- Calls.\n", ["no section"]),
        (f"## [{VERSION}]\n\n- Calls.\n", ["YYYY-MM-DD"]),
        (f"## [{VERSION}] - 2026-11-28\n\n## [0.0.1] - 2026-01-01\n\n- Start.\n", ["is empty"]),
        (f"## [Unreleased]\n\n- More.\n\n## [{VERSION}] - soon\n", ["YYYY", "empty", "Unreleased"]),
    ],
)
def test_a_changelog_is_ready_or_what_it_lacks(text: str, expected: list[str]) -> None:
    found = changelog.problems(text, VERSION)
    assert len(found) == len(expected)
    for sentence, part in zip(found, expected, strict=True):
        assert part in sentence
