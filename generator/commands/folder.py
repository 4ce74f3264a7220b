"""What `generate` and `check` ask of the folder that the package is in."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from ..tree import keep, manifest, tree


def stays(path: PurePosixPath, own: Sequence[PurePosixPath], made: tree.Tree) -> bool:
    """Whether what is at a path is the user's, and nothing of the tree goes there."""
    return any(place in own and not keep.in_the_way(place, made) for place in (path, *path.parents))


def untouched(known: Mapping[str, Any], options: argparse.Namespace, actual: tree.Tree) -> bool:
    """Whether neither the spec, the generator nor a file was touched since the package was made."""
    try:
        now = manifest.origin(options.spec)
    except OSError:
        return False  # a spec that cannot be read is lint's to explain
    return manifest.untouched(known, now, actual)
