"""Warnings that are chosen, waived in the spec, or made to fail."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.__main__ import main
from generator.lint import lint
from tests.generator.spec_copy import SpecCopy


@pytest.fixture
def warned(spec_copy: SpecCopy) -> SpecCopy:
    """A spec with two warnings of two rules."""
    schema = spec_copy.schemas["CallControlCommandResult"]
    schema["properties"]["plain"] = {"type": "string"}
    schema["properties"]["list"] = {"type": "array", "description": "Things."}
    return spec_copy


def said(
    spec_copy: SpecCopy, capsys: pytest.CaptureFixture[str], *options: str
) -> tuple[int, list[str]]:
    capsys.readouterr()
    code = main(["lint", "--spec", str(spec_copy.save()), "--format", "json", *options])
    return code, [problem["rule"] for problem in json.loads(capsys.readouterr().out)]


def test_warnings_are_chosen(warned: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(warned, capsys) == (0, ["missing-description", "untyped-items"])
    assert said(warned, capsys, "--rule", "untyped-items") == (0, ["untyped-items"])
    assert said(warned, capsys, "--severity", "error") == (0, [])
    assert said(warned, capsys, "--severity", "error", "--strict") == (2, [])


def test_a_rule_that_is_none(warned: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(warned.save()), "--rule", "untyped-item"]) == 2
    assert (
        "no rule is called 'untyped-item'; did you mean 'untyped-items'?" in capsys.readouterr().err
    )


@pytest.mark.parametrize("above", [False, True])
def test_the_spec_answers(warned: SpecCopy, above: bool) -> None:
    schema: Any = warned.schemas["CallControlCommandResult"]
    place = schema if above else schema["properties"]["list"]
    place["x-lint-ignore"] = {"untyped-items": "The API says no more."}
    assert [problem.rule for problem in lint(warned.save())[1]] == ["missing-description"]


def test_an_error_is_not_waived(warned: SpecCopy) -> None:
    schema: Any = warned.schemas["CallControlCommandResult"]
    schema["x-lint-ignore"] = {"keyword-value": "Because."}
    schema["required"] = ["list", "list"]
    assert "keyword-value" in [problem.rule for problem in lint(warned.save())[1]]


def test_extensions_of_others_pass(spec_copy: SpecCopy) -> None:
    operation = spec_copy.operation("send_dtmf")
    operation |= {"x-resourceId": 7, "x-internal": True, "x-python_name": "dial"}
    found = [(problem.rule, problem.severity) for problem in lint(spec_copy.save())[1]]
    assert found == [("misspelt-extension", "warning")]
