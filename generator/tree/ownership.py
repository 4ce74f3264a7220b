"""Which files of an output folder are the generator's to remove; every other one is the user's."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from .manifest import sha256
from .tree import CACHES, MANIFEST, Tree, unix_lines

Listed = Mapping[PurePosixPath, frozenset[str]]
"""The hashes that a manifest has for each file."""

_ENTRY: Final = re.compile(
    r'"(?P<path>[^"\\\n]+)":\s*\{\s*"sha256":\s*"(?P<digest>[0-9a-f]{64})",\s*"source":'
)
_MARKS: Final = ('"openapi.yaml"', '"asyncapi.yaml"', '"datamodel-code-generator"')
"""What a manifest of this generator holds, and one of another program does not."""


class ForeignFolderError(Exception):
    """The output folder is not one that the generator made."""


def listed(out: Path) -> Listed:
    """What the manifest on disk lists; nothing where there is no manifest of this generator.

    A merge that stopped at conflicts leaves a manifest that is no JSON and may have two hashes for a file. It is read
    as far as it goes, so that to regenerate resolves the conflict.
    """
    try:
        text = (out / MANIFEST).read_bytes().decode("utf-8", "replace")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return {}
    if not all(mark in text for mark in _MARKS):
        return {}
    found: dict[PurePosixPath, frozenset[str]] = {}
    for entry in _ENTRY.finditer(text):
        path = PurePosixPath(entry["path"])
        found[path] = found.get(path, frozenset()) | {entry["digest"]}
    return found


def users_own(out: Path, tree: Tree) -> tuple[PurePosixPath, ...]:
    """The files, links and folders in `out` that are the user's: not listed, or edited since.

    A folder with nothing of the generator's in it is named alone. What already is as the tree has it is left out:
    nothing of it can be lost. Paths come from the disk, never from the manifest, so a manifest that lists
    `../../elsewhere` reaches nothing there.

    Raises:
        ForeignFolderError: `out` is no folder, or one that the generator did not make.
    """
    if not out.exists():
        return ()
    if not out.is_dir():
        raise ForeignFolderError(f"{out} is a file, not a folder; choose another place")
    known = listed(out)
    own = tuple(_own(out, PurePosixPath(), tree, known, folders((*tree, *known))))
    if own and not known:
        raise ForeignFolderError(
            f"{out} holds {own[0]} but no {MANIFEST} of this generator, so it was not generated, or what belongs to"
            " whom cannot be told; choose another folder, empty it, or restore its manifest from version control"
        )
    return own


def _own(
    out: Path, folder: PurePosixPath, tree: Tree, known: Listed, entered: frozenset[PurePosixPath]
) -> Iterator[PurePosixPath]:
    with os.scandir(out / folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        path = folder / entry.name
        if entry.is_dir(follow_symlinks=False) and path in entered:
            yield from _own(out, path, tree, known, entered)
        elif entry.name not in CACHES and not _is_generated(entry, path, tree, known):
            yield path


def _is_generated(entry: os.DirEntry[str], path: PurePosixPath, tree: Tree, known: Listed) -> bool:
    if path == MANIFEST and known:
        return True
    if not entry.is_file(follow_symlinks=False) or not (path in known or path in tree):
        return False
    with open(entry.path, "rb") as file:
        data = unix_lines(file.read())
    return tree.get(path) == data or sha256(data) in known.get(path, ())


def folders(paths: Iterable[PurePosixPath]) -> frozenset[PurePosixPath]:
    """Every folder on the way to one of the paths."""
    found: set[PurePosixPath] = set()
    for path in paths:
        folder = path.parent
        while folder not in found:
            found.add(folder)
            folder = folder.parent
    return frozenset(found)
