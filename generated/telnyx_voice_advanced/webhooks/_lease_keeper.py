# Generated; edit spec/ or templates/ instead.
"""Renews the claims of handlers that run, and notes what a store could not be told at once.

One of a router's for its store. `ThreadKeeper` works in a thread of its own; `LoopKeeper` in the
event loop to which an async store belongs. Both rest while there is nothing to keep.
"""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from threading import Event, RLock, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from .. import _fork
from ._log_fields import log_fields
from ._results import STORE_FAILED

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Task

    from .accepted import Accepted
    from .store import AsyncOrderedStore, Entry, OrderedStore

_log: Final = logging.getLogger(__package__)

_RENEWALS: Final = 9
"""How often a claim is renewed during a lease: it outlives a process by a whole lease at most."""
_SECONDS_BETWEEN: Final = 0.25
"""Between two tries to tell the store what came of a delivery."""
_SECONDS_TRIED: Final = 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsettled:
    """What the store has still to be told."""

    tell: Callable[[], Any]
    fields: Mapping[str, object]
    """What a log record says of the event; its body may be large."""
    token: str
    until: float


class LeaseKeeper(ABC):
    """What is held, and what is unsettled, by the token and the key of its delivery."""

    def __init__(self, lease: float | None) -> None:
        """`lease` is that of the store in seconds; None for a store that renews nothing."""
        self._seconds = _SECONDS_BETWEEN if lease is None else min(lease / _RENEWALS, 1.0)
        # Reentrant: a delivery that is garbage is settled wherever it is collected.
        self._lock = RLock()
        self._held: dict[str, tuple[Entry, float, Accepted]] = {}
        self._unsettled: dict[str, Unsettled] = {}
        self._handled: set[str] = set()
        self._is_out_of_reach = False

    def hold(self, entry: Entry, accepted: Accepted) -> None:
        """Renew its claim from now on."""
        self._held[entry.token] = (entry, monotonic(), accepted)
        self._begin()

    def drop(self, token: str) -> None:
        """Renew its claim no more."""
        self._held.pop(token, None)

    def settle_later(
        self, key: str, tell: Callable[[], Any], accepted: Accepted, token: str = ""
    ) -> None:
        """Call `tell` until it raises nothing; the claim of `token` is renewed until then."""
        until = monotonic() + _SECONDS_TRIED
        fields = log_fields(accepted, STORE_FAILED.reason)
        unsettled = Unsettled(tell=tell, fields=fields, token=token, until=until)
        with self._lock:
            self._unsettled[key] = unsettled
        self._begin()

    def note_handled(self, key: str) -> None:
        """The event was handled, and the store has not been told yet."""
        self._handled.add(key)

    def is_noted(self, key: str) -> None:
        """The store has been told."""
        self._handled.discard(key)

    def has_handled(self, key: str) -> bool:
        """Was the event handled, and the store has not been told yet?"""
        return key in self._handled

    def forget(self) -> None:
        """In a forked child: what is held is the parent's."""
        self._lock = RLock()
        self._held, self._unsettled, self._handled = {}, {}, set()

    @abstractmethod
    def _begin(self) -> None:
        """Start what renews the claims: a thread, or a task; each form of this class has its own."""

    @property
    def _is_idle(self) -> bool:
        return not self._held and not self._unsettled

    def _due(self) -> list[Entry]:
        since = monotonic() - self._seconds
        return [entry for entry, begun, _ in list(self._held.values()) if begun <= since]

    def _renewed(self, lost: Collection[str]) -> None:
        self._is_out_of_reach = False
        for token in lost:
            held = self._held.pop(token, None)
            if held is not None:
                entry, _, accepted = held
                _log.error(
                    "A handler still runs whose webhook the store has given to another delivery, or"
                    " has forgotten (fencing token %d)",
                    entry.fencing_token,
                    extra=log_fields(accepted, "lease_lost"),
                )

    def _not_renewed(self, error: Exception) -> None:
        if not self._is_out_of_reach:
            _log.error("The store could not renew claims: %s", error)
        self._is_out_of_reach = True

    def _settled(self, key: str, unsettled: Unsettled) -> None:
        self._is_out_of_reach = False
        self._give_up(key, unsettled)

    def _give_up(self, key: str, unsettled: Unsettled) -> None:
        with self._lock:
            if self._unsettled.get(key) is unsettled:
                del self._unsettled[key]
        self.drop(unsettled.token)
        self.is_noted(key)

    def _not_settled(self, key: str, unsettled: Unsettled, error: Exception) -> None:
        if monotonic() >= unsettled.until:
            self._give_up(key, unsettled)
            _log.error(
                "The store could not be told for %d seconds what came of a webhook: %s",
                _SECONDS_TRIED,
                error,
                extra=unsettled.fields,
            )


class ThreadKeeper(LeaseKeeper):
    """For a store that blocks."""

    def __init__(self, store: OrderedStore | None) -> None:
        super().__init__(None if store is None else store.lease)
        self._store = store
        self._thread: Thread | None = None
        _fork.restart_in_child(self)

    def restart(self) -> object:
        """In a forked child: the thread is the parent's."""
        inherited = (self._lock, self._held, self._unsettled, self._thread)
        self.forget()
        self._thread = None
        return inherited

    def _begin(self) -> None:
        if self._thread is not None:
            return
        with self._lock:
            if self._thread is None:
                thread = Thread(target=self._run, name="telnyx-leases", daemon=True)
                try:
                    thread.start()
                except RuntimeError as error:
                    _log.error("No thread could be started to renew claims: %s", error)
                    return
                self._thread = thread

    def _run(self) -> None:
        pause = Event()
        while True:
            pause.wait(_SECONDS_BETWEEN if self._unsettled else self._seconds)
            self._settle_all()
            self._renew_all()
            with self._lock:
                # Before it looks: whoever holds something after that look has to find no thread.
                thread, self._thread = self._thread, None
                if self._is_idle:
                    return
                self._thread = thread

    def _renew_all(self) -> None:
        due = self._due()
        if not due or self._store is None:
            return
        try:
            self._renewed(self._store.renew(due))
        except Exception as error:
            self._not_renewed(error)

    def _settle_all(self) -> None:
        for key, unsettled in list(self._unsettled.items()):
            try:
                unsettled.tell()
            except Exception as error:
                self._not_settled(key, unsettled, error)
            else:
                self._settled(key, unsettled)


class LoopKeeper(LeaseKeeper):
    """For a store of an event loop."""

    def __init__(self, store: AsyncOrderedStore | None) -> None:
        super().__init__(None if store is None else store.lease)
        self._store = store
        self._task: Task[None] | None = None
        self._loop: AbstractEventLoop | None = None

    def _begin(self) -> None:
        from asyncio import get_running_loop

        if self._task is not None and self._loop is not None and not self._loop.is_closed():
            return
        try:
            self._loop = get_running_loop()
        except RuntimeError:
            return  # A loop that was closed settles nothing; the lease does.
        self._task = self._loop.create_task(self._run())

    async def _run(self) -> None:
        from asyncio import sleep

        try:
            while not self._is_idle:
                await sleep(_SECONDS_BETWEEN if self._unsettled else self._seconds)
                await self._settle_all()
                await self._renew_all()
        finally:
            self._task = None

    async def _renew_all(self) -> None:
        due = self._due()
        if not due or self._store is None:
            return
        try:
            self._renewed(await self._store.renew(due))
        except Exception as error:
            self._not_renewed(error)

    async def _settle_all(self) -> None:
        for key, unsettled in list(self._unsettled.items()):
            try:
                await unsettled.tell()
            except Exception as error:
                self._not_settled(key, unsettled, error)
            else:
                self._settled(key, unsettled)
