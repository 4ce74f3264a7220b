"""`check` says who made the package differ, and answers at once where nobody did."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.tree import manifest, tree
from tests.generator.spec_copy import ROOT, SpecCopy

PACKAGE = "telnyx_voice_advanced"


@pytest.fixture
def written(spec_copy: SpecCopy) -> SpecCopy:
    spec_copy.write()
    return spec_copy


def check(spec_copy: SpecCopy, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str]:
    code = main(["check", "--spec", str(spec_copy.spec), "--out", str(spec_copy.out), *more])
    return code, capsys.readouterr().out


def test_an_untouched_tree_is_told_without_what_generates(written: SpecCopy) -> None:
    """That is why it is quick; `nox -s scale` measures how quick."""
    program = (
        "import sys; from generator.__main__ import main; code = main(sys.argv[1:]); "
        "print(sorted(sys.modules.keys() & {'datamodel_code_generator', 'jinja2', 'ruff', 'yaml'})); "
        "sys.exit(code)"
    )
    place = ["--spec", str(written.spec), "--out", str(written.out)]
    command = [sys.executable, "-c", program, "check", *place]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    told, loaded = done.stdout.splitlines()
    assert "nothing was touched" in told
    assert loaded == "[]"


def test_the_full_comparison_agrees(written: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = check(written, capsys, "--full")
    assert code == 0
    assert "nothing was touched" not in said


def test_an_edited_file_is_named(written: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    file = written.out / PACKAGE / "_unwrap/unwrap.py"
    file.write_text(file.read_text("utf-8") + "\n", "utf-8")
    code, said = check(written, capsys)
    assert code == 1
    assert f"{file} was edited by hand." in said
    assert "spec" not in said.split("was edited by hand.")[0].splitlines()[-1].replace(
        str(written.out), ""
    )


def test_a_deleted_file_is_named(written: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    (written.out / PACKAGE / "_unwrap/unwrap.py").unlink()
    assert (
        f"{written.out / PACKAGE / '_unwrap/unwrap.py'} was deleted by hand."
        in check(written, capsys)[1]
    )


def test_the_mend_is_as_short_as_the_command(
    written: SpecCopy, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    written.out.rename(written.folder / "generated")
    monkeypatch.chdir(written.folder)
    (written.folder / "generated" / PACKAGE / "_unwrap/unwrap.py").write_text("")
    assert main(["check"]) == 1
    assert capsys.readouterr().out.endswith("run: python -m generator generate\n")


def test_an_edited_spec_is_named(written: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    written.operation("send_dtmf")["summary"] = "Send tones"
    written.save()
    code, said = check(written, capsys)
    assert code == 1
    assert f"{written.spec / 'openapi.yaml'} was edited." in said
    assert "by hand" not in said


def _change_manifest(spec_copy: SpecCopy, change: object) -> None:
    path = spec_copy.out / "MANIFEST.json"
    document = json.loads(path.read_text("utf-8"))
    del document["sha256"]
    assert callable(change)
    change(document)
    path.write_bytes(manifest.sealed(document))


def test_an_edited_template_is_named(written: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    file = written.out / PACKAGE / "_unwrap/unwrap.py"
    old = file.read_bytes() + b"# as an older template had it\n"
    file.write_bytes(old)

    def change(document: dict[str, Any]) -> None:
        document["files"][f"{PACKAGE}/_unwrap/unwrap.py"]["sha256"] = manifest.sha256(old)
        document["templates"]["templates/package/_unwrap/unwrap.py.jinja"] = "0" * 64

    _change_manifest(written, change)
    said = check(written, capsys)[1]
    assert "templates/package/_unwrap/unwrap.py.jinja was edited." in said
    assert "by hand" not in said


def test_what_else_the_generator_was_is_named(
    written: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    def change(document: dict[str, Any]) -> None:
        document["generator"] = "0" * 64
        document["templates"]["templates/gone.jinja"] = "0" * 64
        document["templates"]["templates/macros/resource.jinja"] = "0" * 64
        del document["templates"]["templates/package/_requests/path.py"]

    _change_manifest(written, change)
    said = check(written, capsys)[1]
    assert "generator/ was changed." in said
    assert "templates/gone.jinja was removed." in said
    assert "templates/macros/resource.jinja was edited." in said
    assert "templates/package/_requests/path.py was added." in said


def test_a_file_that_was_put_there_is_named(
    written: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written.out / PACKAGE / "mine.py"
    file.write_text("")
    said = check(written, capsys)[1]
    assert f"{file} was put there by hand; to regenerate keeps it, so move or delete it." in said
    assert "python -m generator generate" not in said


@pytest.mark.parametrize(
    "name", [f"{PACKAGE}/_attempts/retry.py", f"{PACKAGE}/types", "MANIFEST.json"]
)
@pytest.mark.parametrize("more", [(), ("--full",)])
def test_a_link_is_named_and_replaced(
    written: SpecCopy, capsys: pytest.CaptureFixture[str], name: str, more: tuple[str, ...]
) -> None:
    """Even where it leads to what belongs there."""
    place, elsewhere = written.out / name, written.folder / "elsewhere"
    place.rename(elsewhere)
    place.symlink_to(elsewhere)
    code, said = check(written, capsys, *more)
    assert code == 1
    assert said.count("is a link") == 1
    assert f"{place} is a link, not a file or folder of its own." in said
    assert "by hand" not in said
    assert main(["generate", "--spec", str(written.spec), "--out", str(written.out)]) == 0
    assert not place.is_symlink()
    assert elsewhere.exists()
    assert check(written, capsys)[0] == 0


def test_a_link_of_the_users_own_is_named_and_kept(
    written: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    places = [written.out / PACKAGE / name for name in ("nowhere", "out")]
    for place, target in zip(places, (Path("gone.py"), written.spec), strict=True):
        place.symlink_to(target)
    said = check(written, capsys)[1]
    assert all(f"{place} is a link, not a file" in said for place in places)
    assert main(["generate", "--spec", str(written.spec), "--out", str(written.out)]) == 0
    assert [os.readlink(place) for place in places] == ["gone.py", str(written.spec)]
    assert (written.spec / "openapi.yaml").exists()


def test_another_tool_is_named(written: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    _change_manifest(written, lambda document: document["tools"].update(ruff="0.0.1"))
    assert "and the package was made with 0.0.1." in check(written, capsys)[1]


def test_a_damaged_manifest_is_named(written: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    (written.out / "MANIFEST.json").write_text("{", "utf-8")
    assert "MANIFEST.json is missing or damaged" in check(written, capsys)[1]


def test_versions_are_those_that_are_installed() -> None:
    from importlib.metadata import version

    assert manifest.origin(ROOT / "spec").tools == {name: version(name) for name in manifest.TOOLS}


def test_reading_the_manifest_back(written: SpecCopy) -> None:
    known = manifest.read(written.out)
    assert known is not None
    assert manifest.untouched(known, manifest.origin(written.spec), tree.read(written.out))
    assert manifest.read(Path("nowhere")) is None
