"""Compare the limits of what is sent: a tighter one breaks, a looser one takes more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from generator.plan.limits import CLOSED, EITHER, HOLDERS, LOWER, UPPER

from .change import Change, Verdict

Limits: TypeAlias = Mapping[str, Any]
"""Limits by keyword; below a keyword that holds other values theirs, and below `EITHER` those of each variant."""


def limit_changes(where: str, old: Limits, new: Limits, place: str = "") -> Iterator[Change]:
    """Every limit that is another.

    Args:
        place: what stands before the keyword below the top, such as `items.`.
    """
    before, after = old.get(EITHER), new.get(EITHER)
    if before is not None and after is not None:
        # What came or went with a variant is told of the type.
        for label in sorted(before.keys() & after.keys()):
            yield from limit_changes(where, before[label], after[label], f"{place}{label}.")
    elif before is not None or after is not None:
        old, new = _flat(old), _flat(new)
        shared = old.keys() & new.keys()
        old, new = ({key: side[key] for key in shared} for side in (old, new))
    for key in sorted((old.keys() | new.keys()) - {EITHER}):
        if key in HOLDERS:
            yield from limit_changes(where, old.get(key, {}), new.get(key, {}), f"{place}{key}.")
        elif old.get(key) != new.get(key):
            yield _changed(where, place, key, old.get(key), new.get(key))


def _flat(limits: Limits) -> Limits:
    """The limits of all variants together: each keyword speaks of one type of JSON anyway."""
    variants = limits.get(EITHER, {})
    return {key: limit for part in (limits, *variants.values()) for key, limit in part.items()}


def _changed(where: str, place: str, key: str, before: Any, after: Any) -> Change:
    verdict, why = Verdict.FEATURE, "takes more"
    if key == CLOSED:
        what = (
            f"takes {'no' if after else 'any'} other keys{f' in {place[:-1]}' if place else ''} now"
        )
        if after:
            verdict, why = Verdict.BREAKING, "keys that were passed on are refused"
    elif after is None:
        what = f"has no {place}{key} any more"
    else:
        what = f"has {place}{key} {after}{f' instead of {before}' if before is not None else ''}"
        if before is None or not _looser(key, before, after):
            verdict, why = Verdict.BREAKING, "values that were good are refused"
    return Change(where=where, what=what, verdict=verdict, why=why, kind="changed")


def _looser(key: str, before: Any, after: Any) -> bool:
    if key == "uniqueItems":
        return not after
    if isinstance(before, str) or isinstance(after, str):
        return False
    if key == "multipleOf":
        return bool(before % after == 0)
    return bool(after < before) if key in LOWER else bool(key in UPPER and after > before)
