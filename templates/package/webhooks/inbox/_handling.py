"""From a stored event to its handlers, in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._delivery import HANDLED, HANDLER_FAILED
from .._effects import Effects, InvocationFailed
from ..accepted import Accepted
from ..result import Result
from ._current import enter_lease
from ._rows import Leased

if TYPE_CHECKING:
    from ..router import WebhookRouter


class UndeliverableError(Exception):
    """What is stored is not a webhook that the router verifies: nothing will ever handle it."""


class Handling:
    """A stored event, read and verified again, and what its handlers come to."""

    def __init__(self, router: WebhookRouter, leased: Leased) -> None:
        """Read and verify it, and find its handlers.

        Raises:
            UndeliverableError: it cannot be read, or is not genuine.
        """
        try:
            accepted = Accepted.from_json(leased.envelope)
        except ValueError as error:
            raise UndeliverableError(str(error)) from None
        again = router._verified_again(accepted, leased.attempt)
        verified = router._routed(again, leased.attempt)
        if isinstance(verified, Result) and verified.status != 200:
            raise UndeliverableError(f"The router refuses it: {verified.reason}")
        self.body = accepted.body
        self.event_type = accepted.event.event_type
        self._lease = leased.lease
        self._watch = router._watched(again)
        self._handlers: Effects[None] | None = None
        if not isinstance(verified, Result):
            self._handlers = router._dispatcher.handlers_of(verified, leased.lease.fence)
        self.is_finished = False
        """Whether all handlers have returned, whatever was cancelled since."""

    def steps(self) -> Effects[None]:
        """Run the handlers in order, up to the first that fails. An event without any is done."""
        enter_lease(self._lease)
        if self._handlers is not None:
            with self._watch as watch:
                try:
                    yield from self._handlers
                except InvocationFailed:
                    watch.result(HANDLER_FAILED)
                    raise
                watch.result(HANDLED)
        self.is_finished = True
