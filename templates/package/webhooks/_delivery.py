"""One delivery, effect by effect: wait for the leg, claim, handle, commit or release."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any, Final
from uuid import uuid4

from .._models import WebhookEvent
from ._effects import Effects, InvocationFailed, Invoke, Sleep, Wait
from ._leg_queue import KeyedQueue
from ._registrar import Handler
from .memory_store import MemoryStore
from .result import Result
from .store import AsyncStore, Claim, Store

_log: Final = logging.getLogger(__package__)

_ATTEMPTS: Final = 100
_SECONDS_BETWEEN: Final = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A verified event and what is to be done with it."""

    event: WebhookEvent
    event_type: str | None
    key: str
    """What the event is deduplicated by."""
    leg: str | None
    """The call leg whose events are handled one after another."""
    handlers: tuple[Handler, ...]
    store: Store | AsyncStore
    legs: KeyedQueue

    def effects(self) -> Effects[Result]:
        """The effects; whoever runs them gets the result.

        Closed before their end, they give back what this process holds.
        """
        if self.leg is None:
            return (yield from self._handle_once())
        ticket = self.legs.acquire(self.leg)
        try:
            yield Wait(ticket)
            if isinstance(self.store, MemoryStore):
                return (yield from self._handle_once())
            return (yield from self._handle_exclusively(f"leg:{self.leg}"))
        finally:
            self.legs.release(self.leg, ticket)

    def _handle_exclusively(self, leg: str) -> Effects[Result]:
        # The ticket is this process's; the claim keeps the other processes out.
        token = uuid4().hex
        try:
            claim = yield from self._claim_with_retry(leg, token)
            if claim is None:
                return Result(503, "store_failed")
            if claim is Claim.BUSY:
                return Result(503, "in_progress")
            result = yield from self._handle_once()
        except GeneratorExit:
            raise  # No effect can be taken any more.
        except BaseException:
            yield from self._best_effort(self.store.release, leg, token)
            raise
        yield from self._best_effort(self.store.release, leg, token)
        return result

    def _claim_with_retry(self, key: str, token: str) -> Effects[Claim | None]:
        for _ in range(_ATTEMPTS):
            claim = yield from self._claim(key, token)
            if claim is not Claim.BUSY:
                return claim
            yield Sleep(_SECONDS_BETWEEN)
        return Claim.BUSY

    def _handle_once(self) -> Effects[Result]:
        token = uuid4().hex
        try:
            # A claim that is interrupted may have been taken: it is given back as well.
            claim = yield from self._claim(self.key, token)
            if claim is None:
                return Result(503, "store_failed")
            if claim is Claim.DONE:
                return Result(200, "duplicate")
            if claim is Claim.BUSY:
                return Result(503, "in_progress")
            for handler in self.handlers:
                yield Invoke(handler, (self.event,))
        except GeneratorExit:
            # No effect can be taken any more. Stores of several processes have leases for that.
            if isinstance(self.store, MemoryStore):
                self.store.release(self.key, token)
            raise
        except BaseException as error:
            yield from self._best_effort(self.store.release, self.key, token)
            if not isinstance(error, InvocationFailed):
                raise
            _log.error("A handler of %s webhooks failed", self.event_type, exc_info=error.error)
            return Result(500, "handler_failed")
        yield from self._best_effort(self.store.commit, self.key)
        return Result(200, "handled")

    def _claim(self, key: str, token: str) -> Effects[Claim | None]:
        try:
            claim: Claim = yield self._ask(self.store.claim, key, token)
        except InvocationFailed as failed:
            _log.error(
                "The store could not claim a %s webhook", self.event_type, exc_info=failed.error
            )
            return None
        return claim

    def _best_effort(self, method: Any, *arguments: str) -> Effects[None]:
        # What the handlers did stands, whether or not the store could write it down.
        try:
            yield self._ask(method, *arguments, must_complete=True)
        except InvocationFailed as failed:
            _log.error(
                "The store failed after a %s webhook was handled",
                self.event_type,
                exc_info=failed.error,
            )

    def _ask(self, method: Any, *arguments: str, must_complete: bool = False) -> Invoke:
        may_block = not isinstance(self.store, MemoryStore)
        return Invoke(method, arguments, may_block=may_block, must_complete=must_complete)
