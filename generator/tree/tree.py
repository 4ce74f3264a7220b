"""A generated tree in memory and on disk: read it, compare it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final, Literal, TypeAlias

from .reading import Reading

Tree: TypeAlias = dict[PurePosixPath, bytes]
"""Files by path below the output folder."""

MANIFEST: Final = PurePosixPath("MANIFEST.json")
API: Final = PurePosixPath("API.json")
"""What importers see, for `generate` to tell in words what changed."""
CACHES: Final = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache", ".DS_Store"})
"""What tools leave beside generated files and make again."""
HIDDEN: Final = frozenset({".git"})
"""What is the user's and belongs there."""
_IGNORED: Final = CACHES | HIDDEN


class Link(bytes):
    """What a tree on disk has for a link, to a file or to a folder: where it leads. It is never what belongs there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One file that is not what the spec says."""

    path: PurePosixPath
    kind: Literal["changed", "missing", "orphaned"]
    have: bytes | None
    """The file on disk."""
    want: bytes | None
    """The one that belongs there."""

    @property
    def diff(self) -> str:
        """Unified diff from the file on disk to the one that belongs there."""
        return _diff(self.path, self.have, self.want)


def read(out: Path, reading: Reading | None = None) -> Tree:
    """What is on disk, whatever its line ends; empty where there is no folder.

    Modes do not count: some file systems have every file executable, nothing runs these, and git shows the rest.

    Args:
        reading: keeps what was read.
    """
    return dict(_files(os.fspath(out), PurePosixPath(), reading or Reading()))


def _files(
    folder: str, inner: PurePosixPath, reading: Reading
) -> Iterator[tuple[PurePosixPath, bytes]]:
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in found:
        if entry.name in _IGNORED:
            continue
        if entry.is_symlink():
            yield inner / entry.name, Link(os.fsencode(os.readlink(entry.path)))
        elif entry.is_dir():
            yield from _files(entry.path, inner / entry.name, reading)
        else:
            yield inner / entry.name, reading.read(entry.path)


def compare(expected: Tree, actual: Tree) -> list[Drift]:
    """Every difference, both ways, by path."""
    drifts: list[Drift] = []
    alike = {
        path
        for path, have in actual.items()
        if have == expected.get(path) and not isinstance(have, Link)
    }
    for path in sorted((expected.keys() | actual.keys()) - alike):
        want, have = expected.get(path), actual.get(path)
        kind: Literal["changed", "missing", "orphaned"] = (
            "missing" if have is None else "orphaned" if want is None else "changed"
        )
        drifts.append(Drift(path=path, kind=kind, have=have, want=want))
    return drifts


def _diff(path: PurePosixPath, have: bytes | None, want: bytes | None) -> str:
    def lines(data: bytes | None) -> list[str]:
        return (data or b"").decode("utf-8", "backslashreplace").splitlines(keepends=True)

    import difflib

    old = "/dev/null" if have is None else f"a/{path}"
    new = "/dev/null" if want is None else f"b/{path}"
    ended = (
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in difflib.unified_diff(lines(have), lines(want), old, new)
    )
    return "".join(ended)
