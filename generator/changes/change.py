"""One change, and what it means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Verdict(IntEnum):
    """What a change asks of importers, the gravest last."""

    FIX = 1
    """Nothing: their programs go on as before."""
    FEATURE = 2
    """Nothing, and they may do more than before."""
    BREAKING = 3
    """A program that was right before may fail its type check, at run time, or at the API."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change."""

    where: str
    """A method, an event or a class, and what of it: `calls.actions.send_dtmf(digits)`."""
    what: str
    """In words, without the place: `is required now`."""
    verdict: Verdict
    why: str
    """What it means to importers."""
    kind: str
    """`added`, `removed` or `changed`, for headings."""

    def __str__(self) -> str:
        return f"{self.where} {self.what}"
