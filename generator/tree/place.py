"""Put a generated tree in place, whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path, PurePosixPath

from . import swap
from .keep import Kept, keep
from .ownership import folders, users_own
from .reading import Reading
from .tree import Tree


def write(tree: Tree, out: Path, reading: Reading | None = None) -> Kept:
    """Put a tree in place of the folder `out`: written beside it first, then swapped in.

    What the manifest in `out` lists, and nobody changed since, is replaced or removed. All else is kept: where it is,
    or in the folder of `keep.overwritten` where a generated file takes its place.

    Args:
        reading: what the run has read of `out`. No file of it is taken for what it was that is not the same any more.

    Raises:
        ForeignFolderError: `out` is not a folder that the generator made, or its temporary folder is not.
    """
    out, reading = out.resolve(), reading or Reading()
    out.parent.mkdir(parents=True, exist_ok=True)
    with swap.alone(out.parent), swap.workplace(out) as folder:
        own = users_own(out, tree, reading)
        _fill(folder / "new", tree, out, reading)
        kept = keep(own, out, folder, tree)
        swap.swap(folder / "new", out)
    return kept


def _fill(new: Path, tree: Tree, out: Path, reading: Reading) -> None:
    """Write a tree; a file that `out` has already gets a second name instead."""
    new.mkdir()
    real = {PurePosixPath(): out.is_dir()}
    for folder in sorted(folders(tree) - real.keys()):
        (new / folder).mkdir()
        old = out / folder
        real[folder] = real[folder.parent] and old.is_dir() and not old.is_symlink()
    for path, data in tree.items():
        if not (real[path.parent] and _linked(f"{out}/{path}", f"{new}/{path}", data, reading)):
            (new / path).write_bytes(data)


def _linked(old: str, new: str, data: bytes, reading: Reading) -> bool:
    """Give a file another name, where it says this and has no other one by which somebody else could edit it."""
    try:
        found = os.lstat(old)
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1 or found.st_size != len(data):
            return False
        if reading.file(old) != data:
            return False
        os.link(old, new)
    except OSError:  # It is not there, somebody else's, or on a file system without links.
        return False
    return True
