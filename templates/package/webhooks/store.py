"""What a store of handled events has to do."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol


class Claim(Enum):
    """What a store says to a claim."""

    TAKEN = auto()
    """The event is the caller's to handle."""
    BUSY = auto()
    """Somebody is handling it."""
    DONE = auto()
    """It has been handled."""


class Store(Protocol):
    """Remembers which events are being handled and which have been. Each effect is atomic.

    A call leg that is being handled is claimed and released in the same way, under a key of its
    own.
    """

    def claim(self, key: str, token: str) -> Claim:
        """Take the event `key` for the one delivery that `token` stands for."""
        ...

    def commit(self, key: str) -> None:
        """The event has been handled."""
        ...

    def release(self, key: str, token: str) -> None:
        """Give the event back, unless another delivery than `token`'s has claimed it since."""
        ...


class AsyncStore(Protocol):
    """The same, for an event loop."""

    async def claim(self, key: str, token: str) -> Claim:
        """Take the event `key` for the one delivery that `token` stands for."""
        ...

    async def commit(self, key: str) -> None:
        """The event has been handled."""
        ...

    async def release(self, key: str, token: str) -> None:
        """Give the event back, unless another delivery than `token`'s has claimed it since."""
        ...
