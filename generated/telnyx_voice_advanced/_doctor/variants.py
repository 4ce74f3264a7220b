# Generated; edit spec/ or templates/ instead.
"""What may have happened to a part of a delivery, undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

PartT = TypeVar("PartT", bound=str | bytes)


@dataclass(frozen=True)
class Change(Generic[PartT]):
    """One way in which a part may differ from what was sent."""

    cause: str
    """What happened to it, as a sentence."""
    cure: str
    """What to do, as a sentence."""
    undo: Callable[[PartT], PartT | None]
    """What it was before; None where this cannot have happened."""


@dataclass(frozen=True)
class Variant(Generic[PartT]):
    """A part as it may have been sent."""

    value: PartT
    changes: tuple[Change[PartT], ...] = ()


def variants(
    value: PartT, changes: tuple[Change[PartT], ...], depth: int
) -> Iterator[Variant[PartT]]:
    """The part itself, then what it was before one change, before two, and so on; each value once.

    Args:
        depth: How many changes may have come one after another.
    """
    level: list[Variant[PartT]] = [Variant(value)]
    seen = {value}
    yield level[0]
    for _ in range(depth):
        below: list[Variant[PartT]] = []
        for after in level:
            for before in _before(after, changes):
                if before.value not in seen:
                    seen.add(before.value)
                    below.append(before)
                    yield before
        level = below


def _before(after: Variant[PartT], changes: tuple[Change[PartT], ...]) -> Iterator[Variant[PartT]]:
    for change in changes:
        value = _undone(change, after.value)
        if value is not None:
            yield Variant(value, (*after.changes, change))


def _undone(change: Change[PartT], value: PartT) -> PartT | None:
    try:
        return change.undo(value)
    except (ValueError, TypeError, SyntaxError, OverflowError, RecursionError, MemoryError):
        return None  # The bytes are not of the form that this change would have left.
