"""The hooks that spec/README.md offers, and what the generator says where its libraries are missing."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import naming
from generator.__main__ import main

from .spec_copy import ROOT, SpecCopy


def hooks() -> list[dict[str, Any]]:
    page = (ROOT / "spec/README.md").read_text("utf-8")
    blocks = re.findall(r"```yaml\n(repos:.*?)```", page, re.DOTALL)
    (local,) = yaml.safe_load(blocks[0])["repos"]
    made: list[dict[str, Any]] = local["hooks"]
    return made


def test_hooks_install_what_the_generator_needs() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    assert all(hook["additional_dependencies"] == groups["generate"] for hook in hooks())


@pytest.mark.parametrize("hook", hooks(), ids=lambda hook: str(hook["id"]))
def test_a_hook_runs(hook: dict[str, Any]) -> None:
    command = shlex.split(hook["entry"])
    command[0] = sys.executable
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_missing_libraries_are_a_sentence(tmp_path: Path) -> None:
    command = [sys.executable, "-S", "-m", "generator", "lint"]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    result = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 2
    assert re.fullmatch(
        r"error: \w+ is not installed; in the folder of this project, run: "
        r"python -m pip install --group generate\n",
        result.stderr,
    ), result.stderr


def test_a_package_that_is_not_there_is_a_line(
    spec_copy: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = spec_copy.save()
    assert main(["check", "--spec", str(spec), "--out", str(spec_copy.out)]) == 1
    assert capsys.readouterr().out == (
        f"{spec_copy.out} does not exist. To write the package, run: "
        f"python -m generator generate --spec {spec} --out {spec_copy.out}\n"
    )


@pytest.mark.parametrize("name", ["Con", "NUL", "Com1", "Aux", "A" + "b" * 300])
def test_names_that_no_file_may_have(name: str) -> None:
    with pytest.raises(naming.NamingError, match="file"):
        naming.model_class(name)
