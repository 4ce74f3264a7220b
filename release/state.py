"""What is written down: the version, its tag, the changelog, the address of the project, the git tree."""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path

import yaml

from . import changelog


def version(root: Path) -> str:
    """`info.version` of the spec, which is the version of everything."""
    document = yaml.safe_load((root / "spec" / "openapi.yaml").read_text("utf-8"))
    return str(document["info"]["version"])


def problems(root: Path, tag: str | None) -> list[str]:
    """What keeps the checkout from being released; with a tag, whether it is the tag of this version."""
    wanted = version(root)
    return [
        *_tag(root, tag, wanted),
        *changelog.problems((root / "CHANGELOG.md").read_text("utf-8"), wanted),
        *_address(root),
        *_tree(root),
    ]


def _tag(root: Path, tag: str | None, wanted: str) -> list[str]:
    if tag is not None:
        if tag == f"v{wanted}":
            return []
        return [f"The tag is {tag}, and info.version of spec/openapi.yaml is {wanted}."]
    if not _git(root, "tag", "--list", f"v{wanted}"):
        return []
    return [
        f"v{wanted} is tagged already: raise info.version in spec/openapi.yaml; "
        "`nox -s version` says to what."
    ]


def _address(root: Path) -> list[str]:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    if project["tool"]["hatch"]["metadata"]["hooks"]["custom"]["repository"]:
        return []
    return [
        "pyproject.toml: `repository` is empty, so the page on the package index would have no link "
        "that leads here: write the address of the project."
    ]


def _tree(root: Path) -> list[str]:
    changed = _git(root, "status", "--porcelain").splitlines()
    if not changed:
        return []
    names = ", ".join(line[3:] for line in changed[:5]) + (", …" if len(changed) > 5 else "")
    return [f"What is built is not what is committed: {names}."]


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
