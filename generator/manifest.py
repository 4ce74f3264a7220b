"""MANIFEST.json: what the package was made from, and the only place with hashes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import Final

from .load import Spec
from .tree import Tree

TOOLS: Final = ("datamodel-code-generator", "jinja2", "libcst", "openapi-python-client", "ruff")
"""The tools that decide the bytes of the package."""


def manifest(spec: Spec, tree: Tree, sources: Mapping[PurePosixPath, str]) -> bytes:
    """The manifest of a tree."""
    document = {
        "spec": {Path(d.file).name: sha256(d.text.encode("utf-8")) for d in spec.documents},
        "generator": sha256_of_folders(),
        "tools": {name: version(name) for name in TOOLS},
        "files": {
            str(path): {"sha256": sha256(data), "source": sources[path]}
            for path, data in sorted(tree.items())
        },
    }
    return (json.dumps(document, indent=2) + "\n").encode("utf-8")


def sha256(data: bytes) -> str:
    """The hex digest of some bytes."""
    return hashlib.sha256(data).hexdigest()


def sha256_of_folders() -> str:
    """One digest over the generator's own code and the templates."""
    top = Path(__file__).resolve().parent
    digest = hashlib.sha256()
    for folder in (top, top.parent / "templates"):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                name = path.relative_to(top.parent).as_posix()
                digest.update(f"{name}\0{sha256(path.read_bytes())}\n".encode())
    return digest.hexdigest()
