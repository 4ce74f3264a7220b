"""The schemas that have names of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .node import Node


class NotReadError(Exception):
    """What is known from earlier runs asks for something that was not read again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adopted:
    """An inline schema that got a name in an earlier run."""

    name: str
    made_of: bytes
    value: bytes
    """A digest of what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A schema that has a name of its own, and so a class."""

    name: str
    made_of: bytes | None
    """A digest of its name, and of all that it says and leads to; none where it is in no part of the spec."""
    find: Callable[[], Node | None]
    """Finds its node; none where it is known from an earlier run what comes of it, and it was not read again."""
    value: bytes = b""
    """A digest of what it says, where it is inline."""

    @property
    def node(self) -> Node:
        """Where it stands.

        Raises:
            NotReadError: it was not read in this run.
        """
        if (found := self.find()) is None:
            raise NotReadError(self.name)
        return found

    @property
    def class_name(self) -> str:
        """The name that the spec gives it for Python: its own, or `x-python-name`."""
        return self.node.text("x-python-name") or self.name
