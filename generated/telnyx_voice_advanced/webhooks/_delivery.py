# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""One delivery, step by step: wait for the leg's turn, claim, handle, commit or release."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any, Final
from uuid import uuid4

from .._models import WebhookEvent
from ._registrar import Handler
from ._steps import Call, FailedCall, Pause, Steps, Wait
from ._turns import Turns
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
    turns: Turns

    def steps(self) -> Steps[Result]:
        """The steps; whoever runs them gets the result.

        Closed before their end, they give back what this process holds.
        """
        if self.leg is None:
            return (yield from self._once())
        turn = self.turns.enter(self.leg)
        try:
            yield Wait(turn)
            if isinstance(self.store, MemoryStore):
                return (yield from self._once())
            return (yield from self._alone(f"leg:{self.leg}"))
        finally:
            self.turns.leave(self.leg, turn)

    def _alone(self, leg: str) -> Steps[Result]:
        # The turn is this process's; the claim keeps the other processes out.
        token = uuid4().hex
        try:
            claim = yield from self._patient_claim(leg, token)
            if claim is None:
                return Result(503, "store_failed")
            if claim is Claim.BUSY:
                return Result(503, "in_progress")
            result = yield from self._once()
        except GeneratorExit:
            raise  # No step can be taken any more.
        except BaseException:
            yield from self._tried(self.store.release, leg, token)
            raise
        yield from self._tried(self.store.release, leg, token)
        return result

    def _patient_claim(self, key: str, token: str) -> Steps[Claim | None]:
        for _ in range(_ATTEMPTS):
            claim = yield from self._claim(key, token)
            if claim is not Claim.BUSY:
                return claim
            yield Pause(_SECONDS_BETWEEN)
        return Claim.BUSY

    def _once(self) -> Steps[Result]:
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
                yield Call(handler, (self.event,))
        except GeneratorExit:
            # No step can be taken any more. Stores of several processes have leases for that.
            if isinstance(self.store, MemoryStore):
                self.store.release(self.key, token)
            raise
        except BaseException as error:
            yield from self._tried(self.store.release, self.key, token)
            if not isinstance(error, FailedCall):
                raise
            _log.error("A handler of %s webhooks failed", self.event_type, exc_info=error.error)
            return Result(500, "handler_failed")
        yield from self._tried(self.store.commit, self.key)
        return Result(200, "handled")

    def _claim(self, key: str, token: str) -> Steps[Claim | None]:
        try:
            claim: Claim = yield self._ask(self.store.claim, key, token)
        except FailedCall as failed:
            _log.error(
                "The store could not claim a %s webhook", self.event_type, exc_info=failed.error
            )
            return None
        return claim

    def _tried(self, method: Any, *arguments: str) -> Steps[None]:
        # What the handlers did stands, whether or not the store could write it down.
        try:
            yield self._ask(method, *arguments, settles=True)
        except FailedCall as failed:
            _log.error(
                "The store failed after a %s webhook was handled",
                self.event_type,
                exc_info=failed.error,
            )

    def _ask(self, method: Any, *arguments: str, settles: bool = False) -> Call:
        may_block = not isinstance(self.store, MemoryStore)
        return Call(method, arguments, may_block=may_block, settles=settles)
