"""A file of the package before it is laid out, filled in only where what comes of it is not known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Unformatted:
    """A file of the package, not yet formatted."""

    source: str
    """What it comes from, below the project: a template, or the schemas of the spec."""
    fill: Callable[[], str]
    key: bytes | None = None
    """A digest of all that its text is made of; none where what it is made of is kept piece by piece."""

    @property
    def text(self) -> str:
        """What is in it.

        Raises:
            RuntimeError: there is a mistake in its template.
        """
        return self.fill()
