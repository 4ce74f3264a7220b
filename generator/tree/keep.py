"""Take what is the user's along when a new folder takes the place of the old one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from .ownership import folders
from .tree import Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a run kept of the user's, by path below the output folder."""

    in_place: tuple[PurePosixPath, ...]
    moved: tuple[tuple[PurePosixPath, Path], ...]
    """What a generated file took the place of, and where it is now."""


def overwritten(out: Path) -> Path:
    """The folder beside `out` for edits by hand that a generated file took the place of; nothing removes them."""
    return out.with_name(f".{out.name}.overwritten")


def in_the_way(path: PurePosixPath, tree: Tree) -> bool:
    """Whether something of the tree goes where a path of the user's is."""
    return path in tree or path in folders(tree)


def keep(own: Iterable[PurePosixPath], out: Path, workplace: Path, tree: Tree) -> Kept:
    """Give the new folder in a workplace what is the user's in `out`, which stays as it is.

    Files get a second name, or a copy where the file system has no links, so that until the swap and after it each is
    where its user looks for it.
    """
    in_place: list[PurePosixPath] = []
    displaced: list[PurePosixPath] = []
    for path in own:
        if not in_the_way(path, tree):
            try:
                _take(out / path, workplace / "new" / path)
            except (FileExistsError, NotADirectoryError):
                pass  # Names that differ in case alone are one on some file systems.
            else:
                in_place.append(path)
                continue
        displaced.append(path)
    return Kept(in_place=tuple(in_place), moved=tuple(_moved(displaced, out, workplace)))


def _moved(
    displaced: Iterable[PurePosixPath], out: Path, workplace: Path
) -> Iterator[tuple[PurePosixPath, Path]]:
    """Put what is displaced where nothing is ever removed, all at once.

    A run that is killed before the swap leaves the edit in `out` too, and the next one keeps it once more.
    """
    paths = tuple(displaced)
    if not paths:
        return
    for path in paths:
        _take(out / path, workplace / "displaced" / path)
    place = _next_place(out)
    os.rename(workplace / "displaced", place)
    for path in paths:
        yield path, place / path


def _next_place(out: Path) -> Path:
    """A folder for what this run overwrites; git passes over it and those of earlier runs."""
    folder = overwritten(out)
    folder.mkdir(exist_ok=True)
    if not (folder / ".gitignore").exists():
        (folder / ".gitignore").write_bytes(b"*\n")
    numbers = [int(name) for name in os.listdir(folder) if name.isascii() and name.isdigit()]
    return folder / str(max(numbers, default=0) + 1)


def _take(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir() and not source.is_symlink():
        shutil.copytree(source, target, symlinks=True, copy_function=_link)
    else:
        _link(source, target)


def _link(source: str | Path, target: str | Path) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        shutil.copy2(source, target, follow_symlinks=False)
