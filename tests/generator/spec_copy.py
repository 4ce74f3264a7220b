"""A spec to change, and the package that comes of it, as its editor and its importer see them."""

from __future__ import annotations

import copy
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator import generate
from generator.tree import place, tree

ROOT = Path(__file__).resolve().parents[2]
SPEC = Path(__file__).resolve().parent / "spec"
"""The tests' own: what is added to the project's changes nothing here."""


@cache
def _read(name: str) -> Any:
    return yaml.safe_load((SPEC / name).read_text("utf-8"))


class _NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: _NoAliases, text: str) -> yaml.ScalarNode:
    """A quote that goes on over lines is refused, so line ends are escaped."""
    style = None if text.isprintable() else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_NoAliases.add_representer(str, _text)


@dataclass
class SpecCopy:
    """A copy of the tests' spec in a folder of its own."""

    folder: Path

    def __post_init__(self) -> None:
        self.openapi: Any = copy.deepcopy(_read("openapi.yaml"))
        self.asyncapi: Any = copy.deepcopy(_read("asyncapi.yaml"))

    @property
    def spec(self) -> Path:
        return self.folder / "spec"

    @property
    def out(self) -> Path:
        return self.folder / "out"

    @property
    def schemas(self) -> Any:
        return self.openapi["components"]["schemas"]

    def operation(self, name: str) -> Any:
        """The operation behind a path of `/calls/{call_control_id}/actions/`."""
        item = self.openapi["paths"][f"/calls/{{call_control_id}}/actions/{name}"]
        return item.get("post") or item["put"]

    def add_operation(self, path: str, method: str, **operation: Any) -> None:
        operation.setdefault("responses", {"204": {"description": "Done."}})
        operation.setdefault("summary", "An operation")
        self.openapi["paths"].setdefault(path, {})[method] = operation

    def add_message(self, name: str, payload: Any) -> None:
        self.asyncapi["components"]["messages"][name] = {"name": name, "payload": payload}
        reference = {"$ref": f"#/components/messages/{name}"}
        self.asyncapi["channels"]["webhook"]["messages"][name] = reference

    def save(self) -> Path:
        self.spec.mkdir(parents=True, exist_ok=True)
        for name, document in (("openapi.yaml", self.openapi), ("asyncapi.yaml", self.asyncapi)):
            text = yaml.dump(
                document, Dumper=_NoAliases, sort_keys=False, allow_unicode=True, width=10_000
            )
            (self.spec / name).write_text(text, "utf-8")
        return self.spec

    def generate(self) -> tree.Tree:
        """The tree of the changed spec."""
        return generate(self.save())

    def write(self) -> Path:
        """The folder with the package of the changed spec."""
        place.write(self.generate(), self.out)
        return self.out

    def run(self, program: str, *arguments: str) -> str:
        """What a program prints that imports the package from the output folder alone."""
        return python("-c", program, *arguments, path=self.out)


def measured() -> dict[str, str]:
    """What a process needs to be measured like the one that starts it, where that is."""
    return {name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")}


def python(*arguments: str, path: Path, cwd: Path | None = None, **environment: str) -> str:
    """The output of a fresh interpreter that finds `path` before anything that is installed."""
    result = subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        env={"PYTHONPATH": str(path), "PATH": "", **measured(), **environment},
        cwd=cwd or path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout
