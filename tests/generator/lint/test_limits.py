"""Documents too deep or too large to be a spec."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.lint import lint
from generator.load import load
from tests.generator.spec_copy import SPEC


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    shutil.copytree(SPEC, tmp_path / "spec")
    return tmp_path / "spec"


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_too_deep(spec: Path, opening: str) -> None:
    (spec / "openapi.yaml").write_text(f"openapi: 3.1.0\nx:\n  {opening * 5000}", "utf-8")
    assert {p.rule for p in lint(spec)[1]} <= {"too-deep", "yaml-syntax"}


def test_too_large(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "_MAX_BYTES", 1000)
    assert [p.rule for p in lint(spec)[1]] == ["too-large", "too-large"]


@pytest.mark.parametrize(
    "text", ["", "[]", "7", "---\n---\n", "\x00", "a: \x07", "%YAML 1.1\n---\na: 1\n", "﻿a: 1\n"]
)
def test_what_is_no_spec_at_all(spec: Path, text: str) -> None:
    (spec / "openapi.yaml").write_text(text, "utf-8")
    problems = lint(spec)[1]
    assert any(p.severity == "error" for p in problems)
    assert all(p.place.line >= 1 and p.place.column >= 1 for p in problems)
