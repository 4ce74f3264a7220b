"""Which files of an output folder are the generator's to remove; every other one is the user's."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Final, TypeAlias

from .reading import Reading
from .tree import CACHES, MANIFEST, Tree

Listed: TypeAlias = Mapping[str, Collection[str]]
"""The hashes that a manifest has for each file, by paths as `generate` writes them."""

_ENTRY: Final = re.compile(
    r'"(?P<path>[^"\\\n]+)":\s*\{\s*"sha256":\s*"(?P<digest>[0-9a-f]{64})",\s*"source":'
)
_MARKS: Final = ('"openapi.yaml"', '"asyncapi.yaml"', '"datamodel-code-generator"')
"""What a manifest of this generator holds, and one of another program does not."""


class ForeignFolderError(Exception):
    """The output folder is not one that the generator made."""


def listed(out: Path, reading: Reading) -> Listed:
    """What the manifest on disk lists; nothing where there is no manifest of this generator.

    A merge that stopped at conflicts leaves a manifest that is no JSON and may have two hashes for a file. It is read
    as far as it goes, so that to regenerate resolves the conflict.
    """
    try:
        return _entries(reading.file(os.fspath(out / MANIFEST)))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return {}


@lru_cache(maxsize=1)
def _entries(manifest: bytes) -> Listed:
    text = manifest.decode("utf-8", "replace")
    if not all(mark in text for mark in _MARKS):
        return {}
    found: dict[str, set[str]] = {}
    for path, digest in _ENTRY.findall(text):
        found.setdefault(path, set()).add(digest)
    return found


def users_own(out: Path, tree: Tree, reading: Reading | None = None) -> tuple[PurePosixPath, ...]:
    """The files, links and folders in `out` that are the user's: not listed, or edited since.

    A folder with nothing of the generator's in it is named alone. What already is as the tree has it is left out:
    nothing of it can be lost. Paths come from the disk, never from the manifest, so a manifest that lists
    `../../elsewhere` reaches nothing there.

    Args:
        reading: keeps what was read.

    Raises:
        ForeignFolderError: `out` is no folder, or one that the generator did not make.
    """
    if not out.exists():
        return ()
    if not out.is_dir():
        raise ForeignFolderError(f"{out} is a file, not a folder; choose another place")
    reading = reading or Reading()
    known = listed(out, reading)
    own = tuple(PurePosixPath(path) for path in _Owned(out, tree, known, reading).own())
    if own and not known:
        raise ForeignFolderError(
            f"{out} holds {own[0]} but no {MANIFEST} of this generator, so it was not generated, or what belongs to"
            " whom cannot be told; choose another folder, empty it, or restore its manifest from version control"
        )
    return own


class _Owned:
    """Tells what is generated from what is the user's, by paths as texts: there are many."""

    def __init__(self, out: Path, tree: Tree, known: Listed, reading: Reading) -> None:
        self._out = os.fspath(out)
        self._tree = {str(path): data for path, data in tree.items()}
        self._known = known
        self._reading = reading
        self._entered = _folders((*self._tree, *known))

    def own(self, folder: str = "") -> Iterator[str]:
        """What in a folder is the user's."""
        with os.scandir(f"{self._out}/{folder}") as entries:
            found = sorted(entries, key=lambda entry: entry.name)
        for entry in found:
            path = f"{folder}{entry.name}"
            if path in self._entered and entry.is_dir(follow_symlinks=False):
                yield from self.own(f"{path}/")
            elif entry.name not in CACHES and not self._is_generated(entry, path):
                yield path

    def _is_generated(self, entry: os.DirEntry[str], path: str) -> bool:
        if path == str(MANIFEST) and self._known:
            return True
        if not entry.is_file(follow_symlinks=False):
            return False
        if not (path in self._known or path in self._tree):
            return False
        data = self._reading.file(entry.path)
        return self._tree.get(path) == data or data.sha256 in self._known.get(path, ())


def folders(paths: Iterable[PurePosixPath]) -> frozenset[PurePosixPath]:
    """Every folder on the way to one of the paths."""
    return frozenset(map(PurePosixPath, _folders(map(str, paths))))


def _folders(paths: Iterable[str]) -> set[str]:
    """The same of paths as texts; that of the top is empty."""
    found: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return found
