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
