"""MANIFEST.json: what the package was made from, and the only place with hashes."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any, Final

from generator.load import plain_file

from .reading import Found, unix_lines
from .tree import MANIFEST, Link, Tree

SPEC: Final = ("openapi.yaml", "asyncapi.yaml")
TOOLS: Final = ("datamodel-code-generator", "jinja2", "openapi-python-client", "ruff")
"""The tools that decide the bytes of the package."""

_OURS: Final = (".css", ".html", ".jinja", ".js", ".json", ".py", ".svg", ".typed")
_TOP: Final = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Everything that decides the bytes of the package, as hashes and versions."""

    spec: Mapping[str, str]
    """By the name of the file."""
    generator: str
    templates: Mapping[str, str]
    """By the path below the project."""
    tools: Mapping[str, str]


def origin(spec_dir: Path) -> Origin:
    """What a package that is made now would be made from."""
    templates = _top_files(_TOP.parent / "templates")
    return Origin(
        spec={name: sha256(unix_lines(plain_file.read(spec_dir / name))) for name in SPEC},
        generator=_generator(),
        templates=templates,
        tools=_versions(),
    )


def versions() -> tuple[str, ...]:
    """What decides the bytes of the package beside the spec and the templates."""
    tools = _versions()
    return (_generator(), *(f"{name} {tools[name]}" for name in TOOLS))


def manifest(spec_dir: Path, tree: Tree, sources: Mapping[PurePosixPath, str]) -> bytes:
    """The manifest of a tree."""
    now = origin(spec_dir)
    document = {
        "spec": now.spec,
        "generator": now.generator,
        "templates": now.templates,
        "tools": now.tools,
        "files": {
            str(path): {"sha256": sha256(data), "source": sources[path]}
            for path, data in sorted(tree.items(), key=lambda item: item[0].parts)
        },
    }
    return sealed(document)


def sealed(document: Mapping[str, Any]) -> bytes:
    """The file of a manifest, with the hash of all else in it.

    Two branches that generate both change that line, so that git cannot merge their manifests into one
    that lists what neither of them has made.
    """
    import msgspec  # `check` of an untouched tree writes none, and is done sooner than this is imported.

    text = json.dumps({"sha256": _seal(document), **document})
    return msgspec.json.format(text, indent=2).encode("utf-8") + b"\n"


def read(out: Path) -> dict[str, Any] | None:
    """The manifest on disk; none where it is missing, no manifest, or not as it was written."""
    try:
        document = json.loads((out / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return None
    if not isinstance(document, dict) or document.pop("sha256", None) != _seal(document):
        return None
    return document if _is_manifest(document) else None


def _seal(document: Mapping[str, Any]) -> str:
    return sha256(json.dumps(document).encode("utf-8"))


def _is_manifest(document: dict[str, Any]) -> bool:
    files = document.get("files")
    return (
        all(isinstance(document.get(key), dict) for key in ("spec", "templates", "tools", "files"))
        and isinstance(files, dict)
        and all(isinstance(file, dict) and "sha256" in file for file in files.values())
    )


def untouched(known: Mapping[str, Any], now: Origin, actual: Tree) -> bool:
    """Whether neither what the package was made from nor the package itself has changed since."""
    if any(isinstance(data, Link) for data in actual.values()):
        return False
    is_of_this = (
        known["spec"] == now.spec
        and known.get("generator") == now.generator
        and known["templates"] == now.templates
        and known["tools"] == now.tools
    )
    if not is_of_this:
        return False  # Whatever the files are, which would take longer to find out.
    files = {str(path): sha256(data) for path, data in actual.items() if path != MANIFEST}
    return {path: file["sha256"] for path, file in known["files"].items()} == files


def sha256(data: bytes) -> str:
    """The hex digest of some bytes."""
    return data.sha256 if isinstance(data, Found) else hashlib.sha256(data).hexdigest()


def _top_files(folder: Path) -> dict[str, str]:
    """The hash of every file of ours below a folder of the project, by its path below the project.

    Tools leave caches and editors leave copies there, which decide nothing.
    """
    found: dict[str, str] = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        below = Path(place).relative_to(_TOP.parent).as_posix()
        for name in names:
            if name.endswith(_OURS) and not name.startswith("."):
                with open(os.path.join(place, name), "rb") as file:
                    found[f"{below}/{name}"] = sha256(unix_lines(file.read()))
    return dict(sorted(found.items(), key=lambda item: item[0].split("/")))


@cache
def _generator() -> str:
    """The hash of what this process is made from."""
    return _digest(_top_files(_TOP))


@cache
def _versions() -> dict[str, str]:
    """The versions of the tools, by their metadata folders' names: `importlib.metadata` takes longer to import."""
    found: dict[str, str] = {}
    for folder in reversed(sys.path):
        with contextlib.suppress(OSError), os.scandir(folder or ".") as entries:
            for entry in entries:
                name, _, version = entry.name.removesuffix(".dist-info").partition("-")
                if entry.name.endswith(".dist-info"):
                    found[name.lower().replace("_", "-")] = version
    return {name: found.get(name, "unknown") for name in TOOLS}


def _digest(files: Mapping[str, str]) -> str:
    return sha256("".join(f"{name}\0{digest}\n" for name, digest in sorted(files.items())).encode())
