"""The package's tests run with one dependency group alone, as the sessions for other Pythons run them."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, packages_distributions, requires
from pathlib import Path

from .spec_copy import ROOT

_OURS = {"benchmarks", "examples", "generator", "telnyx_voice_advanced", "tests"}


def test_what_the_package_s_tests_import_is_in_their_group() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    installed = closure(
        [*project["dependency-groups"]["test"], *project["project"]["dependencies"]]
    )
    known = packages_distributions()
    missing = {
        name: sorted(map(str, files))
        for name, files in third_party(ROOT / "tests/sdk").items()
        if installed.isdisjoint(map(normal, known.get(name, ())))
    }
    assert missing == {}


def third_party(folder: Path) -> dict[str, set[Path]]:
    """The libraries that the modules of a folder import when they load, and the tests that those import."""
    found: dict[str, set[Path]] = {}
    waiting = [file for file in folder.rglob("*.py") if "receivers" not in file.parts]
    seen: set[Path] = set()
    while waiting:
        file = waiting.pop()
        if file in seen or not file.exists():
            continue
        seen.add(file)
        for name in imported(file):
            head = name.partition(".")[0]
            if head in _OURS:
                module = ROOT.joinpath(*name.split("."))
                waiting += [module.with_suffix(".py"), module / "__init__.py"]
            elif head not in sys.stdlib_module_names:
                found.setdefault(head, set()).add(file.relative_to(ROOT))
    return found


def imported(file: Path) -> Iterator[str]:
    """What a module imports when it loads, by full names."""
    package = file.relative_to(ROOT).parent.parts
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def closure(requirements: Iterable[str]) -> set[str]:
    """The distributions that requirements bring, those of extras aside."""
    waiting = list(requirements)
    found: set[str] = set()
    while waiting:
        requirement = waiting.pop()
        name = normal(re.split(r"[^\w.-]", requirement, maxsplit=1)[0])
        if name not in found and "extra ==" not in requirement:
            found.add(name)
            try:
                waiting += requires(name) or ()
            except PackageNotFoundError:  # For another system.
                continue
    return found


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
