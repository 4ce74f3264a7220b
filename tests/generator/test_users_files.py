"""`generate` removes what it made and nobody changed; nothing else in the output folder is lost."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.cache.store import FOLDER
from generator.tree import place, tree
from generator.tree.keep import overwritten
from generator.tree.manifest import sha256

from .crash.every_call import recorded
from .spec_copy import SpecCopy

PACKAGE = "telnyx_voice_advanced"


@pytest.fixture
def written(spec_copy: SpecCopy) -> SpecCopy:
    spec_copy.write()
    return spec_copy


def generate(spec_copy: SpecCopy) -> int:
    return main(["generate", "--spec", str(spec_copy.spec), "--out", str(spec_copy.out)])


def everything(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


FOREIGN: dict[str, Any] = {
    "nothing of a generator": None,
    "an API.json": ("API.json", {"mine": 1}),
    "a web extension's manifest": ("MANIFEST.json", {"manifest_version": 3, "name": "mine"}),
    "another program's list of hashes": (
        "MANIFEST.json",
        {
            "files": {"src/thesis.txt": {"sha256": "0" * 64, "source": "me"}},
            "spec": {},
            "templates": {},
            "tools": {},
        },
    ),
    "a manifest that is a list": ("MANIFEST.json", []),
}


@pytest.mark.parametrize("record", FOREIGN.values(), ids=FOREIGN)
def test_a_folder_that_was_not_generated_is_left_alone(
    spec_copy: SpecCopy, capsys: pytest.CaptureFixture[str], record: tuple[str, Any] | None
) -> None:
    spec_copy.save()
    (spec_copy.out / "src").mkdir(parents=True)
    (spec_copy.out / ".git").mkdir()
    (spec_copy.out / ".git" / "HEAD").write_text("ref")
    (spec_copy.out / "src" / "thesis.txt").write_text("years of work")
    if record:
        (spec_copy.out / record[0]).write_text(json.dumps(record[1]))
    before = everything(spec_copy.folder)
    assert generate(spec_copy) == 2
    said = capsys.readouterr().err
    assert f"{spec_copy.out} holds " in said
    assert "it was not generated" in said
    assert "choose another folder" in said
    assert "nothing was written" in said
    assert everything(spec_copy.folder) == before


def test_a_file_in_the_place_of_the_folder_is_a_sentence(
    spec_copy: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    spec_copy.save()
    spec_copy.out.write_text("mine")
    assert generate(spec_copy) == 2
    assert f"{spec_copy.out} is a file, not a folder" in capsys.readouterr().err
    assert spec_copy.out.read_text() == "mine"


def test_what_the_user_put_beside_the_package_stays(
    written: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    git = ["git", "-C", str(written.out)]
    subprocess.run([*git, "init", "--quiet"], check=True)
    mine = written.out / "src" / "deep" / "thesis.txt"
    extra = written.out / PACKAGE / "types" / "extra.py"
    mine.parent.mkdir(parents=True)
    for file in (mine, extra):
        file.write_text("years of work")
        file.chmod(0o640)
    link = written.out / PACKAGE / "link"
    link.symlink_to("nowhere")
    (written.out / "empty").mkdir()
    written.operation("send_dtmf")["summary"] = "Play tones"
    written.save()
    assert generate(written) == 0
    said = capsys.readouterr().out
    for path in (written.out / "src", extra, link):
        assert f"kept  {path}, which is not the generator's" in said
    for file in (mine, extra):
        assert file.read_text() == "years of work"
        assert file.stat().st_mode & 0o777 == 0o640
    assert os.readlink(link) == "nowhere"
    assert (written.out / "empty").is_dir()
    subprocess.run([*git, "status"], check=True, capture_output=True)
    assert sorted(os.listdir(written.folder)) == [FOLDER, "out", "spec"]
    # As `generate` keeps it, it has nothing more to do.
    assert generate(written) == 0
    assert "is up to date" in capsys.readouterr().out


def test_an_edit_by_hand_is_told_and_kept(
    written: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written.out / PACKAGE / "_attempts/retry.py"
    for number in (1, 2):
        file.write_text(f"edit {number}")
        assert generate(written) == 0
        kept = overwritten(written.out) / str(number) / PACKAGE / "_attempts/retry.py"
        assert f"saved  {file} as it was by hand is {kept} now" in capsys.readouterr().out
        assert kept.read_text() == f"edit {number}"
    assert "edit" not in file.read_text()[:10]
    assert main(["check", "--spec", str(written.spec), "--out", str(written.out)]) == 0
    assert not (written.out / ".overwritten").exists()
    subprocess.run(["git", "init", "--quiet", str(written.folder)], check=True)
    listed = ["git", "-C", str(written.folder), "status", "--porcelain", "--ignored"]
    status = subprocess.run(listed, check=True, capture_output=True, text=True).stdout
    assert "!! .out.overwritten/" in status


def test_an_edited_file_that_nothing_makes_any_more_stays(tmp_path: Path) -> None:
    place.write(recorded(package__a=b"", package__gone=b"", package__edited=b""), tmp_path)
    (tmp_path / "package" / "edited.py").write_text("by hand")
    kept = place.write(recorded(package__a=b""), tmp_path)
    assert sorted(os.listdir(tmp_path / "package")) == ["a.py", "edited.py"]
    assert (tmp_path / "package" / "edited.py").read_text() == "by hand"
    assert [str(path) for path in kept.in_place] == ["package/edited.py"]


def test_an_edit_that_is_what_belongs_there_is_no_loss(written: SpecCopy) -> None:
    """A file taken from another branch, with the manifest of this one."""
    manifest = (written.out / "MANIFEST.json").read_bytes()
    written.operation("send_dtmf")["summary"] = "Play tones"
    written.save()
    assert generate(written) == 0
    (written.out / "MANIFEST.json").write_bytes(manifest)
    assert generate(written) == 0
    assert not (overwritten(written.out)).exists()


def test_a_merge_that_stopped_at_conflicts_is_resolved_by_generating(written: SpecCopy) -> None:
    manifest = written.out / "MANIFEST.json"
    lines = manifest.read_text().splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if "_attempts/retry.py" in line)
    lines[at:at] = ["<<<<<<< ours\n"]
    lines[at + 5 : at + 5] = ["=======\n", *lines[at + 1 : at + 5], ">>>>>>> theirs\n"]
    manifest.write_text("".join(lines))
    assert generate(written) == 0
    assert main(["check", "--spec", str(written.spec), "--out", str(written.out)]) == 0


def test_a_manifest_that_was_merged_of_two_is_not_believed(written: SpecCopy) -> None:
    """Git takes the spec of one branch and the package of another, and finds no conflict."""
    manifest = written.out / "MANIFEST.json"
    before = manifest.read_text()
    written.operation("send_dtmf")["summary"] = "Play tones"
    written.save()
    merged = re.sub(
        r'"openapi.yaml": "[0-9a-f]{64}"',
        f'"openapi.yaml": "{sha256((written.spec / "openapi.yaml").read_bytes())}"',
        before,
    )
    assert merged != before
    manifest.write_text(merged)
    words = ["--spec", str(written.spec), "--out", str(written.out)]
    assert main(["check", *words]) != 0
    assert generate(written) == 0
    assert main(["check", "--full", *words]) == 0


def test_a_manifest_that_lists_other_places_reaches_nothing_there(written: SpecCopy) -> None:
    outside = written.folder / "etc" / "passwd"
    outside.parent.mkdir()
    outside.write_text("root")
    listing = written.out / "MANIFEST.json"
    document = json.loads(listing.read_text())
    for path in ("../etc/passwd", str(outside), "telnyx_voice_advanced/../../etc/passwd"):
        document["files"][path] = {"sha256": sha256(b"root"), "source": "x"}
    listing.write_text(json.dumps(document, indent=2))
    (written.out / PACKAGE / "_attempts/retry.py").write_text("by hand")
    assert generate(written) == 0
    assert outside.read_text() == "root"


def test_a_folder_that_is_linked_into_the_package_is_not_emptied(written: SpecCopy) -> None:
    elsewhere = written.folder / "elsewhere"
    types = written.out / PACKAGE / "types"
    types.rename(elsewhere)
    types.symlink_to(elsewhere)
    before = everything(elsewhere)
    assert generate(written) == 0
    assert everything(elsewhere) == before
    assert not types.is_symlink()
    assert (overwritten(written.out) / "1" / PACKAGE / "types").is_symlink()


@pytest.mark.parametrize("kind", ["file", "folder", "link"])
def test_what_has_the_name_of_the_temporary_folder_is_left_alone(
    spec_copy: SpecCopy, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    spec_copy.save()
    there = spec_copy.folder / ".out.swap"
    if kind == "folder":
        (there / "new").mkdir(parents=True)
        (there / "new" / "thesis.txt").write_text("years of work")
    elif kind == "file":
        there.write_text("years of work")
    else:
        there.symlink_to(spec_copy.spec)
    before = everything(spec_copy.folder)
    assert generate(spec_copy) == 2
    assert f"{there} is where unfinished work is kept" in capsys.readouterr().err
    assert everything(spec_copy.folder) == before


def test_a_folder_where_a_file_belongs_is_kept_aside(written: SpecCopy) -> None:
    file = written.out / PACKAGE / "_attempts/retry.py"
    file.unlink()
    file.mkdir()
    (file / "thesis.txt").write_text("years of work")
    assert generate(written) == 0
    assert file.is_file()
    kept = overwritten(written.out) / "1" / PACKAGE / "_attempts/retry.py" / "thesis.txt"
    assert kept.read_text() == "years of work"


def test_names_that_are_one_on_the_file_system_are_kept_aside(
    spec_copy: SpecCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on macOS and Windows, where `A.py` and `a.py` are one name: a link over a file is refused."""
    spec_copy.write()
    mine = spec_copy.out / PACKAGE / "_Retry.py"
    mine.write_text("years of work")
    link = os.link

    def one_case(source: str | Path, target: str | Path, **options: Any) -> None:
        if Path(target).name == "_Retry.py" and "new" in Path(target).parts:
            raise FileExistsError(17, "File exists", str(target))
        link(source, target, **options)

    monkeypatch.setattr(os, "link", one_case)
    (spec_copy.out / PACKAGE / "_requests/path.py").unlink()
    assert generate(spec_copy) == 0
    assert (overwritten(spec_copy.out) / "1" / PACKAGE / "_Retry.py").read_text() == "years of work"


def test_a_file_system_without_links_gets_copies(
    written: SpecCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsupported(*arguments: object, **options: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    (written.out / "thesis.txt").write_text("years of work")
    (written.out / PACKAGE / "_requests/path.py").unlink()
    monkeypatch.setattr(os, "link", unsupported)
    place.write(written.generate(), written.out)
    assert (written.out / "thesis.txt").read_text() == "years of work"


def test_a_file_that_did_not_change_is_not_written_again(written: SpecCopy) -> None:
    file = written.out / PACKAGE / "_requests/path.py"
    before = file.stat()
    (written.out / PACKAGE / "_requests/query.py").unlink()
    assert generate(written) == 0
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_file_with_another_name_elsewhere_is_written_again(
    written: SpecCopy, tmp_path: Path
) -> None:
    file = written.out / PACKAGE / "_requests/path.py"
    os.link(file, tmp_path / "elsewhere.py")
    (written.out / PACKAGE / "_requests/query.py").unlink()
    assert generate(written) == 0
    (tmp_path / "elsewhere.py").write_bytes(b"mine\n")
    assert tree.read(written.out) == written.generate()
