# Generated; edit spec/ or templates/ instead.
"""What a store of handled events has to do.

Two kinds. A `Store` claims one key at a time: an event is handled once as long as no handler
outlives a claim, and the events of a call leg one at a time. An `OrderedStore` also keeps the
order of a call leg over any number of processes, and renews its claims while handlers run.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from .._arguments import described


class Claim(Enum):
    """What a store says to a claim."""

    ACQUIRED = auto()
    """The event is the caller's to handle."""
    BUSY = auto()
    """Somebody is handling it."""
    DONE = auto()
    """It has been handled."""
    WAITING = auto()
    """Other events of its call leg come first. Only an `OrderedStore` says so."""
    TAKEN = ACQUIRED
    """The former name of `ACQUIRED`."""


class Store(Protocol):
    """Remembers which events are being handled and which have been. Each step is atomic.

    A call leg that is being handled is claimed and released in the same way, under a key of its
    own.
    """

    def claim(self, key: str, token: str) -> Claim:
        """Claim the event `key` for the one delivery that `token` stands for."""
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
        """Claim the event `key` for the one delivery that `token` stands for."""
        ...

    async def commit(self, key: str) -> None:
        """The event has been handled."""
        ...

    async def release(self, key: str, token: str) -> None:
        """Give the event back, unless another delivery than `token`'s has claimed it since."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A delivery in an `OrderedStore`."""

    key: str
    """What the event is deduplicated by."""
    leg: str | None
    """The call leg in whose queue it is."""
    token: str
    """Stands for this delivery of the event, and no other."""
    claim: Claim
    fencing_token: int = 0
    """Greater than that of every delivery that held the event or the leg before."""
    ahead: int = 0
    """How many deliveries of the call leg come before."""


class OrderedStore(Protocol):
    """A store with a queue for each call leg, and claims that end unless they are renewed.

    Each step is atomic, and may be repeated when its result got lost.
    """

    @property
    def lease(self) -> float:
        """Seconds after which a claim that nobody renews ends."""
        ...

    def enter(self, key: str, leg: str | None, token: str) -> Entry:
        """Join the queue of `leg` and, at its head, claim the event `key`.

        Asked again with the same token, it says how things stand now and keeps the place.
        """
        ...

    def renew(self, entries: Sequence[Entry]) -> Collection[str]:
        """Hold claims for another `lease`; gives the tokens of those that are held no more."""
        ...

    def leave(self, entry: Entry, handled: bool) -> bool:
        """Leave the queue, and note that the event has been handled, or give it back.

        False where another delivery has claimed the event since: nothing is noted then.
        """
        ...


class AsyncOrderedStore(Protocol):
    """The same, for an event loop."""

    @property
    def lease(self) -> float:
        """Seconds after which a claim that nobody renews ends."""
        ...

    async def enter(self, key: str, leg: str | None, token: str) -> Entry:
        """Join the queue of `leg` and, at its head, claim the event `key`."""
        ...

    async def renew(self, entries: Sequence[Entry]) -> Collection[str]:
        """Hold claims for another `lease`; gives the tokens of those that are held no more."""
        ...

    async def leave(self, entry: Entry, handled: bool) -> bool:
        """Leave the queue, and note that the event has been handled, or give it back."""
        ...


def validate_store(store: object) -> None:
    """Refuse what is no store, such as the class of one.

    Raises:
        TypeError: it lacks a method of a store.
    """
    if store is None:
        return
    ordered = hasattr(store, "enter")
    methods = ("enter", "renew", "leave") if ordered else ("claim", "commit", "release")
    if isinstance(store, type) or not all(callable(getattr(store, name, None)) for name in methods):
        raise TypeError(
            f"Expected an object with the methods of a Store or an OrderedStore for `store` but"
            f" received {described(store)}"
        )
