"""openapi-python-client's model of OpenAPI has a say in what is generated, and none in what is linted."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from generator import SpecError
from generator.__main__ import main

from .spec_copy import ROOT, SpecCopy

SAYS_WHAT_IS_LOADED = """
import sys
from pathlib import Path
from generator.__main__ import main
from generator.lint import accept
{program}
print(sorted(name for name in sys.modules if name.partition(".")[0] == "openapi_python_client")[:1])
"""


def refusal(spec_copy: SpecCopy) -> Any:
    """The schema of an error response, which no method returns, so that no type is made of it."""
    answer = {"description": "Refused.", "content": {"application/json": {"schema": {}}}}
    spec_copy.operation("send_dtmf")["responses"]["418"] = answer
    return answer["content"]["application/json"]["schema"]  # type: ignore[index]


DROPPED: list[tuple[str, Callable[[SpecCopy], object], str, str]] = [
    (
        "path items among the components",
        lambda spec_copy: spec_copy.openapi["components"].update(pathItems={}),
        "pathItems",
        "/components/pathItems",
    ),
    *(
        (
            f"{key} in a schema that no type is made of",
            lambda spec_copy, key=key, value=value: refusal(spec_copy).update({key: value}),  # type: ignore[misc]
            key,
            "/paths/~1calls~1{call_control_id}~1actions~1send_dtmf/post/responses/418/content/"
            f"application~1json/schema/{key}",
        )
        for key, value in (
            ("if", {"type": "object"}),
            ("patternProperties", {"^a": {"type": "string"}}),
            ("$defs", {"A": {"type": "string"}}),
        )
    ),
]


@pytest.mark.parametrize(("edit", "key", "pointer"), [row[1:] for row in DROPPED])
def test_a_key_that_the_model_would_drop_is_refused(
    spec_copy: SpecCopy, edit: Callable[[SpecCopy], object], key: str, pointer: str
) -> None:
    edit(spec_copy)
    with pytest.raises(SpecError) as caught:
        spec_copy.generate()
    (problem,) = caught.value.problems
    assert (problem.rule, problem.place.pointer) == ("openapi-model", pointer)
    assert problem.source_line[problem.place.column - 1 :].startswith(f"{key}:")
    assert repr(key) in problem.message


@pytest.mark.parametrize("key", ["contentEncoding", "examples", "x-internal"])
def test_a_key_that_decides_nothing_passes(spec_copy: SpecCopy, key: str) -> None:
    refusal(spec_copy).update({"type": "string", key: ["a"] if key == "examples" else "base64"})
    spec_copy.generate()


@pytest.mark.parametrize("command", [["generate"], ["check", "--full"]])
def test_the_verdict_of_the_model_has_a_place(
    spec_copy: SpecCopy, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    refusal(spec_copy)["const"] = ["a list"]
    spec = spec_copy.save()
    assert main(["lint", "--spec", str(spec)]) == 0
    capsys.readouterr()
    assert main([*command, "--spec", str(spec), "--out", str(spec_copy.out)]) == 2
    said = capsys.readouterr().err
    lines = (spec / "openapi.yaml").read_text("utf-8").splitlines()
    (number,) = [number for number, line in enumerate(lines, 1) if line.strip() == "- a list"]
    column = lines[number - 1].index("-") + 1
    assert f"{spec}/openapi.yaml:{number}:{column}:" in said
    assert "error[openapi-model]: openapi-python-client's model of OpenAPI refuses this" in said
    assert "responses/418/content/application~1json/schema/const" in said


@pytest.mark.parametrize(
    ("program", "loaded"),
    [
        ("main(['lint'])", "[]"),
        ("main(['diff', 'HEAD'])", "[]"),
        ("accept(Path('spec'))", "[]"),
        ("main(['check', '--full'])", "['openapi_python_client']"),
    ],
)
def test_only_what_asks_the_model_loads_it(program: str, loaded: str) -> None:
    source = SAYS_WHAT_IS_LOADED.format(program=program)
    command = [sys.executable, "-c", source]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == loaded
