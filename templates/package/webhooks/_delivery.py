"""One delivery, step by step: wait for the leg's turn, claim, handle, commit or release."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any, Final
from uuid import uuid4

from .._models import WebhookEvent
from ._registrar import Handler
from ._steps import Call, Steps, Wait
from ._turns import Turns
from .memory_store import MemoryStore
from .result import Result
from .store import AsyncStore, Claim, Store

_log: Final = logging.getLogger(__package__)


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
        """The steps; whoever runs them gets the result."""
        if self.leg is None:
            return (yield from self._claimed())
        turn = self.turns.enter(self.leg)
        try:
            yield Wait(turn)
            return (yield from self._claimed())
        finally:
            self.turns.leave(self.leg, turn)

    def _claimed(self) -> Steps[Result]:
        token = uuid4().hex
        try:
            claim = yield self._ask(self.store.claim, self.key, token)
        except Exception:
            _log.exception("The store could not claim a %s webhook", self.event_type)
            return Result(503, "store_failed")
        if claim is Claim.DONE:
            return Result(200, "duplicate")
        if claim is Claim.BUSY:
            return Result(503, "in_progress")
        try:
            for handler in self.handlers:
                yield Call(handler, (self.event,))
        except BaseException as error:
            yield from self._tried(self.store.release, self.key, token)
            if not isinstance(error, Exception):
                raise
            _log.exception("A handler of %s webhooks failed", self.event_type)
            return Result(500, "handler_failed")
        yield from self._tried(self.store.commit, self.key)
        return Result(200, "handled")

    def _tried(self, method: Any, *arguments: str) -> Steps[None]:
        # What the handlers did stands, whether or not the store could write it down.
        try:
            yield self._ask(method, *arguments)
        except Exception:
            _log.exception("The store failed after a %s webhook was handled", self.event_type)

    def _ask(self, method: Any, *arguments: str) -> Call:
        return Call(method, arguments, may_block=not isinstance(self.store, MemoryStore))
