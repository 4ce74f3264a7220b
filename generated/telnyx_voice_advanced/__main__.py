# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""`python -m telnyx_voice_advanced`: which version this is, from which spec, and whether it is whole."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any, cast

from ._spec import VERSION

_PACKAGE = Path(__file__).resolve().parent
_MANIFEST = "MANIFEST.json"


def main() -> int:
    """Print what is known of this copy; 0 if every file is as it was generated, else 1."""
    print(f"telnyx-voice-advanced {VERSION}")
    manifest = _manifest()
    if manifest is None:
        print(f"There is no {_MANIFEST} here, so nobody can say whether the files are whole.")
        return 1
    for name, digest in manifest["spec"].items():
        print(f"{name} sha256:{digest}")
    expected = {
        name: file["sha256"]
        for name, file in manifest["files"].items()
        if name.startswith(f"{_PACKAGE.name}/")
    }
    differences = _differences(expected, _installed())
    for difference in differences:
        print(difference)
    if not differences:
        print(f"{len(expected)} files, each as it was generated.")
    return 1 if differences else 0


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


def _differences(expected: dict[str, str], actual: dict[str, str]) -> list[str]:
    words = {True: "changed", False: "missing"}
    lost = [
        f"{words[name in actual]}: {name}"
        for name, digest in sorted(expected.items())
        if actual.get(name) != digest
    ]
    return lost + [f"added: {name}" for name in sorted(actual.keys() - expected.keys())]


if __name__ == "__main__":
    sys.exit(main())
