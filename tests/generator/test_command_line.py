"""`generate` and `check` as a person and as CI see them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.tree import tree

from .command import run
from .spec_copy import ROOT, SpecCopy


@pytest.fixture
def written(spec_copy: SpecCopy) -> SpecCopy:
    spec_copy.write()
    return spec_copy


def check(spec_copy: SpecCopy) -> subprocess.CompletedProcess[str]:
    return run("check", "--spec", spec_copy.spec, "--out", spec_copy.out)


def test_every_python_makes_the_committed_bytes() -> None:
    result = run("check", "--full")
    assert (result.returncode, result.stderr) == (0, ""), result.stdout


def test_generate_writes_once_and_then_has_nothing_to_do(spec_copy: SpecCopy) -> None:
    spec_copy.save()
    first = run("generate", "--spec", spec_copy.spec, "--out", spec_copy.out)
    assert first.returncode == 0, first.stderr
    assert "resources/calls/actions.py" in first.stdout
    before = {path: path.stat().st_mtime_ns for path in spec_copy.out.rglob("*")}
    second = run("generate", "--spec", spec_copy.spec, "--out", spec_copy.out)
    assert second.returncode == 0
    assert {path: path.stat().st_mtime_ns for path in spec_copy.out.rglob("*")} == before


def test_check_shows_each_kind_of_drift_and_the_mend_and_writes_nothing(written: SpecCopy) -> None:
    package = written.out / "telnyx_voice_advanced"
    changed, missing, orphaned = (
        package / "_unwrap/signature.py",
        package / "_unwrap/unwrap.py",
        package / "extra.py",
    )
    changed.write_text(changed.read_text("utf-8") + "VERIFY = False\n", "utf-8")
    missing.unlink()
    orphaned.write_text("x = 1\n", "utf-8")
    before = tree.read(written.out)
    result = check(written)
    assert result.returncode == 1
    assert f"changed: {changed}" in result.stdout
    assert f"missing: {missing}" in result.stdout
    assert f"orphaned: {orphaned}" in result.stdout
    assert "\n-VERIFY = False\n" in result.stdout
    assert (
        f"python -m generator generate --spec {written.spec} --out {written.out}" in result.stdout
    )
    assert tree.read(written.out) == before


def test_generate_mends_every_kind_of_drift(written: SpecCopy) -> None:
    package = written.out / "telnyx_voice_advanced"
    (package / "_unwrap/unwrap.py").unlink()
    (package / "_requests/path.py").write_text("x = 1\n", "utf-8")
    assert run("generate", "--spec", written.spec, "--out", written.out).returncode == 0
    assert check(written).returncode == 0


def test_a_broken_spec_leaves_the_old_package_whole(written: SpecCopy) -> None:
    before = tree.read(written.out)
    written.operation("send_dtmf")["x-webhooks"] = ["callSiprecStartd"]
    written.save()
    for command in ("generate", "check"):
        result = run(command, "--spec", written.spec, "--out", written.out)
        assert result.returncode == 2
        assert "did you mean 'callSiprecStarted'?" in result.stderr
        assert "Traceback" not in result.stderr
    assert tree.read(written.out) == before


def test_a_missing_spec_is_a_sentence(tmp_path: Path) -> None:
    result = run("generate", "--spec", tmp_path / "nowhere", "--out", tmp_path / "out")
    assert result.returncode == 2
    assert "cannot be read" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out").exists()


def test_the_bytes_do_not_depend_on_where_or_when(spec_copy: SpecCopy, tmp_path: Path) -> None:
    spec_copy.save()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    # A configuration that a formatter would pick up if it looked around.
    (elsewhere / "pyproject.toml").write_text(
        "[tool.ruff]\nline-length = 40\n[tool.black]\nline-length = 40\n"
    )
    made: list[tree.Tree] = []
    for number, (cwd, environment) in enumerate(
        [
            (ROOT, {"PYTHONHASHSEED": "1", "TZ": "UTC"}),
            (elsewhere, {"PYTHONHASHSEED": "2", "TZ": "Asia/Kathmandu", "LC_ALL": "C"}),
        ]
    ):
        out = elsewhere / f"out{number}"
        result = run("generate", "--spec", spec_copy.spec, "--out", out, cwd=cwd, **environment)
        assert result.returncode == 0, result.stderr
        made.append(tree.read(out))
    assert made[0] == made[1]


def test_every_folder_is_laid_out_wherever_files_wait(spec_copy: SpecCopy, tmp_path: Path) -> None:
    """ruff passes over what git ignores, and over folders that are named as builds and environments are."""
    spec_copy.add_operation("/build", "get", operationId="listBuilds", **{"x-resource": "build"})
    spec_copy.add_operation(
        "/build/dist", "get", operationId="listDist", **{"x-resource": "build.dist"}
    )
    ignored = tmp_path / "ignored"
    ignored.mkdir()
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    (ignored / ".gitignore").write_text("*\n")
    spec_copy.save()
    here, there = tmp_path / "here", tmp_path / "there"
    plain = run("generate", "--spec", spec_copy.spec, "--out", here)
    hidden = run("generate", "--spec", spec_copy.spec, "--out", there, TMPDIR=str(ignored))
    assert (plain.returncode, hidden.returncode) == (0, 0), plain.stderr + hidden.stderr
    assert tree.read(here) == tree.read(there)
    module = here / "telnyx_voice_advanced" / "resources" / "build" / "dist.py"
    assert not [line for line in module.read_text("utf-8").splitlines() if line != line.rstrip()]
    assert "\n\n\n\n" not in module.read_text("utf-8")


@pytest.mark.parametrize("file", ["MANIFEST.json", "API.json"])
def test_a_record_that_was_deleted_is_made_again(written: SpecCopy, file: str) -> None:
    (written.out / file).unlink()
    told = check(written)
    assert told.returncode == 1
    assert "run: python -m generator generate --spec" in told.stdout
    mended = run("generate", "--spec", written.spec, "--out", written.out)
    assert mended.returncode == 0, mended.stderr
    assert check(written).returncode == 0


def test_a_document_that_is_gone_is_told_by_check(written: SpecCopy) -> None:
    (written.spec / "asyncapi.yaml").unlink()
    told = check(written)
    assert told.returncode == 2
    assert "asyncapi.yaml" in told.stderr
    assert "Traceback" not in told.stderr


def test_commands_that_write_nothing_do_not_say_so(spec_copy: SpecCopy) -> None:
    spec_copy.operation("send_dtmf")["x-webhooks"] = ["nothing"]
    spec_copy.save()
    assert "nothing was written" not in check(spec_copy).stderr
    assert "nothing was written" in run("generate", "--spec", spec_copy.spec).stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what generates, to spoil."""
    copy = tmp_path / "project"
    for folder in ("generator", "templates"):
        shutil.copytree(ROOT / folder, copy / folder)
    return copy


def generate_in(project: Path, spec_copy: SpecCopy) -> subprocess.CompletedProcess[str]:
    arguments = ("generate", "--spec", spec_copy.save(), "--out", spec_copy.out)
    return run(*arguments, cwd=project, PYTHONPATH=str(project))


@pytest.mark.parametrize(
    ("template", "find", "put", "said"),
    [
        (
            "package/_client/telnyx.py.jinja",
            "{% endmacro %}",
            "{% endmacr %}",
            "package/_client/telnyx.py.jinja:",
        ),
        (
            "macros/resource.jinja",
            "{{ op.constant }}",
            "{{ op.konstant }}",
            "macros/resource.jinja:3:",
        ),
        (
            "package/_attempts/retry.py",
            "class Limits",
            "clas Limits",
            "telnyx_voice_advanced/_attempts/retry.py:",
        ),
        (
            "package/_spec.py.jinja",
            "{# context: ir.Package #}",
            "",
            "_spec.py.jinja:1: names no known context; the first line is one of: "
            "{# context: ir.Package #}, {# context: ir.Resource #}, {# context: ir.TypesIndex #}",
        ),
    ],
)
def test_a_mistake_in_a_template_is_a_sentence(
    spec_copy: SpecCopy, project: Path, template: str, find: str, put: str, said: str
) -> None:
    file = project / "templates" / template
    text = file.read_text("utf-8")
    assert find in text
    file.write_text(text.replace(find, put, 1), "utf-8")
    result = generate_in(project, spec_copy)
    assert result.returncode == 2
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert not spec_copy.out.exists()


@pytest.mark.parametrize("name", ["README.md", "webhooks/words.txt.jinja", "types/data.json"])
def test_a_template_of_another_kind_is_refused(
    spec_copy: SpecCopy, project: Path, name: str
) -> None:
    (project / "templates" / "package" / name).write_text("Words.\n", "utf-8")
    result = generate_in(project, spec_copy)
    assert result.returncode == 2
    assert f"error: templates/package/{name}: the package is made of *.py, " in result.stderr


@pytest.mark.parametrize("name", [".#_retry.py", "_retry.py~", "_retry.py.orig", ".cache/x.py"])
def test_what_an_editor_leaves_beside_the_templates_is_left_out(
    spec_copy: SpecCopy, project: Path, name: str
) -> None:
    file = project / "templates" / "package" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text("x = 1\n", "utf-8")
    assert generate_in(project, spec_copy).returncode == 0
    assert not (spec_copy.out / "telnyx_voice_advanced" / name).exists()


@pytest.mark.parametrize(
    "template", ["package/_attempts/retry.py", "package/_spec.py.jinja", "macros/resource.jinja"]
)
def test_a_template_that_is_not_in_utf_8_is_named(
    spec_copy: SpecCopy, project: Path, template: str
) -> None:
    file = project / "templates" / template
    lines = file.read_bytes().count(b"\n")
    file.write_bytes(file.read_bytes() + b"# caf\xe9\n")
    result = generate_in(project, spec_copy)
    assert result.returncode == 2
    assert f"error: templates/{template}:{lines + 1}: the byte 0xe9 is no UTF-8" in result.stderr
    assert "Traceback" not in result.stderr
