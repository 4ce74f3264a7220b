"""What `lint` prints: for people, for programs, for pull requests."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator import report
from generator.__main__ import main
from generator.problem import Place, Problem
from tests.generator.spec_copy import ROOT, SpecCopy

PROBLEM = Problem(
    place=Place(file="spec/openapi.yaml", line=3, column=5, pointer="/info/x"),
    rule="some-rule",
    message="is wrong, 100%: \x1b[31mred\nnext",
    source_line="    x: \x1b[2Jy",
)


@pytest.fixture
def broken(spec_copy: SpecCopy) -> SpecCopy:
    spec_copy.operation("siprec_stop")["x-webhooks"] = ["callSiprecStoped"]
    spec_copy.save()
    return spec_copy


def test_for_people(broken: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(broken.spec)]) == 2
    lines = capsys.readouterr().out.splitlines()
    file = broken.spec / "openapi.yaml"
    assert lines[0].startswith(f"{file}:")
    assert "error[unknown-webhook]:" in lines[0]
    assert lines[0].endswith("did you mean 'callSiprecStopped'?")
    assert lines[1].index("callSiprecStoped") == lines[2].index("^")
    assert (
        lines[3] == "  at /paths/~1calls~1{call_control_id}~1actions~1siprec_stop/post/x-webhooks/0"
    )
    assert lines[-1] == f"{broken.spec}: 1 error."


@pytest.mark.parametrize(
    ("form", "said"), [("text", "{}: no problems.\n"), ("json", "[]\n"), ("github", "")]
)
def test_of_a_spec_in_order(
    spec_copy: SpecCopy, form: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", "--spec", str(spec_copy.save()), "--format", form]) == 0
    assert capsys.readouterr().out == said.format(spec_copy.spec)


def test_for_programs(broken: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(broken.spec), "--format", "json"]) == 2
    (problem,) = json.loads(capsys.readouterr().out)
    assert problem["rule"] == "unknown-webhook"
    assert problem["severity"] == "error"
    assert problem["file"] == str(broken.spec / "openapi.yaml")


def test_for_pull_requests(broken: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(broken.spec), "--format", "github"]) == 2
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(f"::error file={broken.spec / 'openapi.yaml'},line=")
    assert ",title=unknown-webhook::no message of the channel" in line


def test_a_message_cannot_make_a_command_of_its_own() -> None:
    line = report.as_github([PROBLEM])
    assert "\n" not in line
    assert "100%25" in line


def test_nothing_moves_the_cursor() -> None:
    for colour in (False, True):
        text = report.text([PROBLEM], colour=colour)
        assert "\x1b[2J" not in text
        assert "\x1b[31mred" not in text


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "colour"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_on_a_terminal_whose_user_likes_it(
    environment: dict[str, str], colour: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert report.wants_colour(Terminal()) is colour
    assert not report.wants_colour(io.StringIO())


def test_a_warning_is_told_and_stops_nothing(
    spec_copy: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    del spec_copy.operation("send_dtmf")["summary"]
    spec_copy.save()
    assert main(["lint", "--spec", str(spec_copy.spec)]) == 0
    assert "warning[missing-summary]" in capsys.readouterr().out
    assert main(["generate", "--spec", str(spec_copy.spec), "--out", str(spec_copy.out)]) == 0
    assert "warning[missing-summary]" in capsys.readouterr().err


def test_a_reader_that_leaves_is_no_error(broken: SpecCopy) -> None:
    command = [sys.executable, "-m", "generator", "lint", "--spec", str(broken.spec)]
    read, write = os.pipe()
    os.close(read)
    try:
        result = subprocess.run(
            command, cwd=ROOT, stdout=write, stderr=subprocess.PIPE, text=True, check=False
        )
    finally:
        os.close(write)
    assert result.stderr == ""


def test_a_terminal_without_the_characters_of_the_spec(spec_copy: SpecCopy, tmp_path: Path) -> None:
    spec_copy.openapi["info"]["tïtle"] = "ünknown"
    spec_copy.save()
    result = subprocess.run(
        [sys.executable, "-m", "generator", "lint", "--spec", str(spec_copy.spec)],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr
    assert b"t\\xeftle" in result.stdout
