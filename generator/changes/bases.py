"""What a class has of those that it derives from, and what another base means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .change import Change, Verdict
from .surface import Class, Field


def all_fields(made: Class, classes: Mapping[str, Class]) -> Mapping[str, Field]:
    """The fields of a class, those of its bases included."""
    base = classes.get(made.base)
    return {**(all_fields(base, classes) if base else {}), **made.fields}


def base_changes(
    name: str,
    old: Class,
    new: Class,
    all_old: Mapping[str, Class],
    all_new: Mapping[str, Class],
) -> Iterator[Change]:
    """What becomes of a received class that derives from something else than before.

    Those that are sent are TypedDicts: whatever has the same keys will do. A base that came or went altogether is told
    of by its own name.
    """
    both = all_old.keys() & all_new.keys()
    before, after = set(_chain(old, all_old)) & both, set(_chain(new, all_new)) & both
    if lost := ", ".join(sorted(before - after)):
        yield Change(
            where=name,
            what=f"no longer derives from {lost}",
            verdict=Verdict.BREAKING,
            why="functions and isinstance that take the base no longer take it",
            kind="changed",
        )
    if gained := ", ".join(sorted(after - before)):
        yield Change(
            where=name,
            what=f"derives from {gained} now",
            verdict=Verdict.FEATURE,
            why="whatever takes the base takes it too",
            kind="changed",
        )


def _chain(made: Class, classes: Mapping[str, Class]) -> Iterator[str]:
    """The classes that a class derives from."""
    while made.base in classes:
        yield made.base
        made = classes[made.base]
