# Generated; edit spec/ or templates/ instead.
"""What an inbox needs of a database: one connection, one transaction at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Protocol, TypeAlias

from ..._observing.inbox_depth import Depth
from ._rows import Incoming, Lease, Leased
from ._statements import Settlement

Wake: TypeAlias = Callable[[], object]


class Database(Protocol):
    """A database that is opened by `begin` where it is not open, and left by `discard`."""

    is_remote: ClassVar[bool]
    """Whether nothing bounds how long it may keep a caller waiting."""

    def begin(self) -> None:
        """Begin a transaction."""
        ...

    def commit(self) -> None:
        """Have all of it on disk."""
        ...

    def discard(self) -> None:
        """Close the connection, and with it whatever was not committed. Raises nothing."""
        ...

    def forget(self) -> object:
        """In a forked child: the connection is the parent's. Gives what is never to be closed here."""
        ...

    def accept(self, incoming: Sequence[Incoming]) -> Sequence[bool]:
        """Store events, in this order; says of each whether it is new."""
        ...

    def settle(self, settlements: Sequence[Settlement]) -> Sequence[bool]:
        """Settle leased events; says of each whether its lease was the last."""
        ...

    def lease(self, limit: int, seconds: float) -> Sequence[Leased]:
        """Take up to so many events whose turn it is, in the order of acceptance."""
        ...

    def renew(self, leases: Sequence[Lease], seconds: float) -> Sequence[bool]:
        """Hold leases for longer; says of each whether it still was the last."""
        ...

    def change(self, statement: str, parameters: dict[str, Any]) -> int:
        """Run one of the statements; gives how many events it changed."""
        ...

    def rows(self, statement: str, parameters: dict[str, Any]) -> Sequence[Sequence[Any]]:
        """What one of the statements finds."""
        ...

    def depth(self) -> Depth:
        """How many events are in which state, through a connection of its own: it keeps nobody waiting."""
        ...

    def watch(self, wake: Wake, is_over: Callable[[float], bool]) -> None:
        """Call `wake` when another process stored something, in a thread of the caller's.

        `is_over` waits for so many seconds, and says whether to end. By then its connection is closed.
        """
        ...
