"""`generate`: write what changed, and say what it is."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from .. import generate as make
from ..cache.store import Store
from ..problem import SpecError
from ..tree import keep, manifest, ownership, place, tree
from ..tree.reading import Reading
from .folder import stays, untouched
from .telling import EXPECTED, stopped, tell, warn


def generate(options: argparse.Namespace) -> int:
    """Write what changed, and say what it is; again and again where asked to watch."""
    store = Store(options.command, options.spec, manifest.versions())
    if not options.watch:
        return _generate(options, store)
    from ..source import dcg_process
    from ..watch import runs

    # What the first save may need is loaded before it.
    dcg_process.start()
    for _ in runs(options.spec):
        try:
            _generate(options, store)
        except SpecError as error:
            tell(error.problems, sys.stderr, writes=True)
        except EXPECTED as error:
            stopped(error, sys.stderr, writes=True)
        print(f"\nwatching {options.spec}; Ctrl-C ends it.\n", flush=True)
        from .. import document_model as document_model
    return 0


def _generate(options: argparse.Namespace, store: Store) -> int:
    reading = Reading()
    actual = tree.read(options.out, reading)
    known = manifest.read(options.out)
    if known is not None and untouched(known, options, actual):
        print(f"{options.out} is up to date.")
        return 0
    cache = store.open()
    made = make(options.spec, warn, cache)
    drifts = tree.compare(made, actual)
    own: Sequence[PurePosixPath] = ()
    # Where something of the tree goes, nothing stays, whosever it is.
    if not drifts or any(drift.kind == "orphaned" for drift in drifts):
        own = ownership.users_own(options.out, made, reading)
        drifts = [drift for drift in drifts if not stays(drift.path, own, made)]
    if not drifts:
        store.keep(cache)
        _say_kept(options.out, [path for path in own if not keep.in_the_way(path, made)])
        print(f"{options.out} is up to date.")
        return 0
    kept = place.write(made, options.out, reading)
    _say_changes(actual.get(tree.API), made[tree.API])
    words = {"changed": "changed", "missing": "added", "orphaned": "removed"}
    for drift in drifts:
        print(f"{words[drift.kind]:>8}  {options.out / drift.path}")
    for path, now in kept.moved:
        print(f"   saved  {options.out / path} as it was by hand is {_shown(now)} now")
    _say_kept(options.out, kept.in_place)
    sys.stdout.flush()
    store.keep(cache)
    return 0


def _shown(path: Path) -> Path:
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _say_kept(out: Path, paths: Sequence[PurePosixPath]) -> None:
    for path in paths:
        if path.parts[0] not in tree.HIDDEN:
            print(f"    kept  {out / path}, which is not the generator's")


def _say_changes(before: bytes | None, after: bytes) -> None:
    """What changed for importers, where there was something before."""
    from ..changes.compare import compare
    from ..changes.format import format_changes
    from ..changes.surface import decode

    old, new = decode(before) if before is not None else None, decode(after)
    if old is None or new is None:
        return
    if changes := compare(old, new):
        print(f"{format_changes(changes)}\n")
