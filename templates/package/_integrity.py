"""Whether the installed files are those that were generated."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from ._spec import VERSION

_PACKAGE = Path(__file__).resolve().parent
_MANIFEST = "MANIFEST.json"


@dataclass(frozen=True)
class Integrity:
    """What is known of this copy of the package."""

    version: str
    spec: Mapping[str, str]
    """The hash of each document that it was generated from."""
    files: int
    """How many files the manifest lists; 0 where there is no manifest."""
    differences: tuple[str, ...]
    """What is not as it was generated, a sentence each."""


def integrity() -> Integrity:
    """Compare the files with the manifest beside them.

    A change of both is not seen: what tells that is the attestation of the wheel.
    """
    manifest = _manifest()
    if manifest is None:
        nobody = f"There is no {_MANIFEST} here, so nobody can say whether the files are whole."
        return Integrity(VERSION, {}, 0, (nobody,))
    expected = {
        name: file["sha256"]
        for name, file in manifest["files"].items()
        if name.startswith(f"{_PACKAGE.name}/")
    }
    differences = _differences(expected, _installed()) + _standins()
    return Integrity(VERSION, manifest["spec"], len(expected), tuple(differences))


def main() -> int:
    """Print what is known of this copy; 0 if every file is as it was generated, else 1."""
    found = integrity()
    print(f"telnyx-voice-advanced {found.version}")
    for name, digest in found.spec.items():
        print(f"{name} sha256:{digest}")
    for difference in found.differences:
        print(difference)
    if not found.differences:
        print(f"{found.files} files, each as it was generated.")
    return 1 if found.differences else 0


def _manifest() -> dict[str, Any] | None:
    """The wheel carries it in the package; a checkout has it beside the package."""
    for folder in (_PACKAGE, _PACKAGE.parent):
        try:
            document: object = json.loads((folder / _MANIFEST).read_bytes())
        except (OSError, ValueError):
            continue
        if isinstance(document, dict) and {"spec", "files"} <= document.keys():
            return cast("dict[str, Any]", document)
    return None


def _installed() -> dict[str, str]:
    """The hash of each file, by its path from the folder that holds the package."""
    return {
        path.relative_to(_PACKAGE.parent).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in _PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path != _PACKAGE / _MANIFEST
    }


def _standins() -> list[str]:
    """What Python would run in the place of the files, whatever those say."""
    found = [
        f"link: {path.relative_to(_PACKAGE.parent).as_posix()}"
        for path in sorted(_PACKAGE.rglob("*"))
        if path.is_symlink()
    ]
    found += [
        f"compiled, and never compared with its source: {path.relative_to(_PACKAGE.parent).as_posix()}"
        for path in sorted(_PACKAGE.rglob("__pycache__/*.pyc"))
        if _is_unchecked(path)
    ]
    return found + [
        f"runs when Python starts, and names this package: {path.name}"
        for path in sorted(_PACKAGE.parent.glob("*.pth"))
        if _runs_code_about_this(path)
    ]


def _is_unchecked(compiled: Path) -> bool:
    """PEP 552: a file with bit 0 and not bit 1 holds a hash of the source that nobody looks at."""
    flags = int.from_bytes(compiled.read_bytes()[4:8], "little")
    return flags & 0b11 == 0b01


def _runs_code_about_this(path: Path) -> bool:
    lines = path.read_text("utf-8", "replace").splitlines()
    return any(line.startswith(("import ", "import\t")) and _PACKAGE.name in line for line in lines)


def _differences(expected: dict[str, str], actual: dict[str, str]) -> list[str]:
    words = {True: "changed", False: "missing"}
    lost = [
        f"{words[name in actual]}: {name}"
        for name, digest in sorted(expected.items())
        if actual.get(name) != digest
    ]
    return lost + [f"added: {name}" for name in sorted(actual.keys() - expected.keys())]
