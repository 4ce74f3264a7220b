"""Put a generated tree in place, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from . import swap
from .keep import Kept, keep
from .ownership import users_own
from .tree import Tree


def write(tree: Tree, out: Path) -> Kept:
    """Put a tree in place of the folder `out`: written beside it first, then swapped in.

    What the manifest in `out` lists, and nobody changed since, is replaced or removed. All else is kept: where it is,
    or in the folder of `keep.overwritten` where a generated file takes its place.

    Raises:
        ForeignFolderError: `out` is not a folder that the generator made, or its temporary folder is not.
    """
    out = out.resolve()
    out.parent.mkdir(parents=True, exist_ok=True)
    with swap.alone(out.parent), swap.workplace(out) as folder:
        own = users_own(out, tree)
        _fill(folder / "new", tree)
        kept = keep(own, out, folder, tree)
        swap.swap(folder / "new", out)
    return kept


def _fill(folder: Path, tree: Tree) -> None:
    folder.mkdir()
    for path, data in tree.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
