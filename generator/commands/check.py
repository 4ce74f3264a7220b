"""`check`: compare the package on disk with the spec, and write nothing."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from .. import generate as make
from ..tree import drift_cause, manifest, ownership, tree
from .folder import stays, untouched
from .telling import DRIFT, warn


def check(options: argparse.Namespace) -> int:
    """Compare, write nothing."""
    actual = tree.read(options.out)
    known = manifest.read(options.out)
    if not options.full and known is not None and untouched(known, options, actual):
        print(f"{options.out} is what {options.spec} says: nothing was touched since it was made.")
        return 0
    made = make(options.spec, warn)
    drifts = tree.compare(made, actual)
    if not drifts:
        print(f"{options.out} is what {options.spec} says.")
        return 0
    if not actual:
        what = "is empty" if options.out.exists() else "does not exist"
        print(f"{options.out} {what}. To write the package, run: {_generate_command(options)}")
        return DRIFT
    for drift in drifts:
        print(f"{drift.kind}: {options.out / drift.path}")
    for drift in drifts:
        print()
        print(drift.diff, end="")
    print()
    now = manifest.origin(options.spec)
    own = _users_own(options.out, made)
    for cause in drift_cause.causes(known, now, actual, drifts, options.spec, options.out):
        print(cause)
    if all(stays(drift.path, own, made) for drift in drifts):
        print(f"{options.out} holds more than {options.spec} says. To fix it, move or delete that.")
        return DRIFT
    command = _generate_command(options)
    print(f"{options.out} is not what {options.spec} says. To fix it, run: {command}")
    return DRIFT


def _generate_command(options: argparse.Namespace) -> str:
    command = "python -m generator generate"
    if (options.spec, options.out) != (Path("spec"), Path("generated")):
        command += f" --spec {options.spec} --out {options.out}"
    return command


def _users_own(out: Path, made: tree.Tree) -> Sequence[PurePosixPath]:
    """What `generate` would keep; where it would refuse the folder, it is `generate` that says so."""
    try:
        return ownership.users_own(out, made)
    except ownership.ForeignFolderError:
        return ()
