"""A document of which a part is hidden hides nothing of the other one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import generate
from generator.__main__ import main
from generator.lint import lint
from tests.generator.spec_copy import SPEC, SpecCopy


def test_line_ends_are_no_edit(spec_copy: SpecCopy) -> None:
    made = spec_copy.generate()
    for name in ("openapi.yaml", "asyncapi.yaml"):
        data = (spec_copy.spec / name).read_bytes()
        (spec_copy.spec / name).write_bytes(data.replace(b"\n", b"\r\n"))
    assert generate(spec_copy.spec) == made


@pytest.mark.parametrize("command", [["check"], ["check", "--full"], ["generate"]])
def test_line_ends_of_the_package_are_no_edit(
    spec_copy: SpecCopy, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    spec_copy.write()
    files = [path for path in spec_copy.out.rglob("*") if path.is_file()]
    for path in files:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    places = ["--spec", str(spec_copy.spec), "--out", str(spec_copy.out)]
    assert main([*command, *places]) == 0, capsys.readouterr().out
    spec_copy.operation("send_dtmf")["summary"] = "Play tones"
    spec_copy.save()
    assert main(["generate", *places]) == 0
    assert "saved" not in capsys.readouterr().out
    assert not any(b"\r" in path.read_bytes() for path in files)


def test_a_draft_has_the_line_ends_of_its_document(spec_copy: SpecCopy) -> None:
    spec_copy.add_operation("/calls", "get", operationId="ListCalls", **{"x-resource": "calls"})
    document = spec_copy.save() / "vendors.yaml"
    document.write_bytes((spec_copy.spec / "openapi.yaml").read_bytes())
    del spec_copy.openapi["paths"]["/calls"]
    openapi = spec_copy.save() / "openapi.yaml"
    openapi.write_bytes(openapi.read_bytes().replace(b"\n", b"\r\n"))
    assert main(["adopt", str(document), "ListCalls", "--spec", str(spec_copy.spec)]) == 0
    data = openapi.read_bytes()
    assert b"ListCalls" in data
    assert data.count(b"\n") == data.count(b"\r\n")


def test_what_the_stages_find_in_the_other_document_is_reported(spec_copy: SpecCopy) -> None:
    scheme = spec_copy.asyncapi["channels"]["webhook"]["x-webhook-signature"]
    scheme["toleranceSeconds"] = "long"
    path = spec_copy.save() / "openapi.yaml"
    path.write_text(
        path.read_text("utf-8").replace("summary: Send DTMF", "summary: 'Send"), "utf-8"
    )
    found = {(p.place.file.rpartition("/")[2], p.rule) for p in lint(spec_copy.spec)[1]}
    assert ("asyncapi.yaml", "signature") in found
    assert {rule for file, rule in found if file == "asyncapi.yaml"} == {"signature"}


@pytest.mark.parametrize(
    ("garbled", "find", "put", "rule"),
    [
        ("asyncapi.yaml", "title: Webhook URL", "title: 'Webhook URL", "yaml-quote"),
        ("asyncapi.yaml", "title: Webhook URL", "title: a\n    title: b", "duplicate-key"),
    ],
)
def test_the_other_document_is_read(
    tmp_path: Path, garbled: str, find: str, put: str, rule: str
) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    text = (spec / garbled).read_text("utf-8")
    (spec / garbled).write_text(text.replace(find, put, 1), "utf-8")
    other = spec / "openapi.yaml"
    other.write_text(other.read_text("utf-8").replace("maximum: 500", "maximum: 5", 1), "utf-8")
    found = {problem.rule for problem in lint(spec)[1]}
    assert (
        {rule, "empty-range"}
        <= found
        <= {rule, "empty-range", "default-mismatch", "example-mismatch", "yaml-syntax"}
    )


def test_a_vendors_document_is_not_compared_with_half_a_spec(
    spec_copy: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = spec_copy.save()
    (spec / "asyncapi.yaml").write_text("a: 'b", "utf-8")
    for command in (["upstream"], ["adopt"]):
        more = ["callSend"] if command == ["adopt"] else []
        document = str(spec / "openapi.yaml")
        assert main([*command, document, *more, "--spec", str(spec)]) == 2
        assert "yaml-syntax" in capsys.readouterr().err
