"""A class or alias, ready to be put into a module."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """The source of one class or alias."""

    name: str
    text: str
    names: frozenset[str]
    """The names that it uses."""
    needs: frozenset[str]
    """Those that have to be there when it is run: its bases, and what an alias stands for."""
