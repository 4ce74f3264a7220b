# Generated; edit spec/ or templates/ instead.
"""Whether the installed files are those that were generated."""

from __future__ import annotations

import csv
import hashlib
import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any, Final, cast

from ._spec import VERSION

_PACKAGE: Final = Path(__file__).resolve().parent
_MANIFEST: Final = "MANIFEST.json"
_NOBODY_KNOWS: Final = (
    "Beside this copy is neither a checkout's MANIFEST.json nor an installer's RECORD, "
    "so nobody can say whether the files are whole. Install the wheel to compare."
)


@dataclass(frozen=True)
class Integrity:
    """What is known of this copy of the package."""

    version: str
    spec: Mapping[str, str]
    """The hash of each document that it was generated from."""
    files: int
    """How many files are listed; 0 where there is no list."""
    differences: tuple[str, ...]
    """What is not as it was generated, a sentence each."""


def integrity() -> Integrity:
    """Compare the files with what the installer's RECORD lists, or a checkout's manifest.

    A change of both is not seen: what tells that is the attestation of the wheel.
    """
    expected = _recorded() or _listed(_read(_PACKAGE.parent / _MANIFEST))
    if not expected:
        return Integrity(VERSION, {}, 0, (_NOBODY_KNOWS,))
    differences = _differences(expected, _installed()) + _standins()
    return Integrity(VERSION, _spec(), len(expected), tuple(differences))


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


def _recorded() -> dict[str, str]:
    """The digest of each file of the package by the RECORD of the wheel that it was installed from."""
    rows: list[list[str]] = []
    for found in Distribution.discover(name="telnyx-voice-advanced", path=[str(_PACKAGE.parent)]):
        # Not `found.files`, which leaves out what is missing.
        with suppress(ValueError, csv.Error):
            rows += csv.reader((found.read_text("RECORD") or "").splitlines())
    return {
        row[0]: row[1].removeprefix("sha256=")
        for row in rows
        # What the installer itself wrote has no hash.
        if len(row) == 3 and row[0].startswith(f"{_PACKAGE.name}/") and row[1]
    }


def _listed(manifest: Mapping[str, Any]) -> dict[str, str]:
    """The digest of each file of the package by the manifest of the checkout."""
    return {
        name: _encoded(bytes.fromhex(file["sha256"]))
        for name, file in manifest.get("files", {}).items()
        if name.startswith(f"{_PACKAGE.name}/")
    }


def _spec() -> Mapping[str, str]:
    """The wheel carries it in the package; a checkout has it beside the package."""
    for folder in (_PACKAGE, _PACKAGE.parent):
        if isinstance(spec := _read(folder / _MANIFEST).get("spec"), dict):
            return cast("dict[str, str]", spec)
    return {}


def _read(path: Path) -> Mapping[str, Any]:
    """The object in a file of JSON; an empty one where it is missing or no such thing."""
    try:
        document: object = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return cast("dict[str, Any]", document) if isinstance(document, dict) else {}


def _installed() -> dict[str, str]:
    """The digest of each file, by its path from the folder that holds the package."""
    return {
        path.relative_to(_PACKAGE.parent).as_posix(): _encoded(
            hashlib.sha256(path.read_bytes()).digest()
        )
        for path in _PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _encoded(digest: bytes) -> str:
    """As a RECORD has it."""
    return urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


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
