"""Who made the package on disk differ from what belongs there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from .manifest import Origin, sha256
from .tree import MANIFEST, Drift, Link, Tree


def causes(
    known: Mapping[str, Any] | None,
    now: Origin,
    actual: Tree,
    drifts: Iterable[Drift],
    spec_dir: Path,
    out: Path,
) -> list[str]:
    """What happened since the package was made, one sentence each; nothing that had no effect on a file.

    Args:
        known: the manifest on disk.
        actual: the files on disk.
    """
    if known is None:
        return [f"{out / MANIFEST} is missing or damaged, so who changed what cannot be told."]
    by_hand = [drift.path for drift in drifts if _by_hand(drift, known, actual)]
    # All that is missing below a link has one cause.
    found = list(dict.fromkeys(_what_happened(path, known, actual, out) for path in by_hand))
    others = {drift.path for drift in drifts} - {*by_hand, MANIFEST}
    if others or not found:
        found += list(_edited(known, now, spec_dir))
    return found


def _what_happened(path: PurePosixPath, known: Mapping[str, Any], actual: Tree, out: Path) -> str:
    for place in (path, *path.parents):
        if isinstance(actual.get(place), Link):
            return f"{out / place} is a link, not a file or folder of its own."
    if path not in actual:
        return f"{out / path} was deleted by hand."
    if str(path) in known["files"]:
        return f"{out / path} was edited by hand."
    return f"{out / path} was put there by hand; to regenerate keeps it, so move or delete it."


def _by_hand(drift: Drift, known: Mapping[str, Any], actual: Tree) -> bool:
    """Whether a file on disk is not the one that the generator last put there."""
    if isinstance(actual.get(drift.path), Link):
        return True
    if drift.path == MANIFEST:
        return False
    recorded = known["files"].get(str(drift.path))
    if drift.path not in actual:
        return recorded is not None
    return recorded is None or recorded["sha256"] != sha256(actual[drift.path])


def _edited(known: Mapping[str, Any], now: Origin, spec_dir: Path) -> Iterator[str]:
    for name, digest in now.spec.items():
        if known["spec"].get(name) != digest:
            yield f"{spec_dir / name} was edited."
    before = known["templates"]
    for name, digest in now.templates.items():
        if name not in before:
            yield f"{name} was added."
        elif before[name] != digest:
            yield f"{name} was edited."
    for name in sorted(before.keys() - now.templates.keys()):
        yield f"{name} was removed."
    if known.get("generator") != now.generator:
        yield "generator/ was changed."
    for name, version in now.tools.items():
        if known["tools"].get(name) != version:
            yield f"{name} is {version}, and the package was made with {known['tools'].get(name)}."
