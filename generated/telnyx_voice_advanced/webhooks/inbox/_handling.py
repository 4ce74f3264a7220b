# Generated; edit spec/ or templates/ instead.
"""From a stored event to its handlers, in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._effects import Effects
from .._results import HANDLED, HANDLER_FAILED
from ..accepted import Accepted
from ..result import Result
from ._current import enter_lease
from ._rows import Leased

if TYPE_CHECKING:
    from .._dispatcher import Verified
    from ..router import WebhookRouter


class UndeliverableError(Exception):
    """What is stored is not a webhook that the router verifies: nothing will ever handle it."""


class Handling:
    """A stored event, read and verified again, and what its handlers come to."""

    def __init__(self, router: WebhookRouter, leased: Leased) -> None:
        self._router = router
        self.leased = leased
        self.body = b""
        """Once it is read."""
        self.is_finished = False
        """Whether all handlers have returned, whatever happened since."""

    def steps(self) -> Effects[None]:
        """Run the handlers in order, up to the first that fails. An event without any is done.

        Raises:
            UndeliverableError: the event cannot be read, or is not genuine.
        """
        lease = self.leased.lease
        enter_lease(lease)
        accepted = self._read()
        verified = self._verified(accepted)
        if verified is not None:
            with self._router._watched(accepted) as watch:
                try:
                    yield from self._router._dispatcher.handlers_of(verified, lease.fence)
                except Exception:
                    watch.result(HANDLER_FAILED)
                    raise
                self.is_finished = True
                watch.result(HANDLED)
        self.is_finished = True

    def _read(self) -> Accepted:
        try:
            stored = Accepted.from_json(self.leased.envelope)
        except ValueError as error:
            raise UndeliverableError(str(error)) from None
        self.body = stored.body
        again = self._router._verified_again(stored, self.leased.attempt)
        if isinstance(again, Result):
            raise UndeliverableError(f"The router refuses it: {again.reason}")
        return again

    def _verified(self, accepted: Accepted) -> Verified | None:
        """The event with its handlers; None where the router has none and waives it."""
        verified = self._router._routed(accepted, self.leased.attempt)
        return None if isinstance(verified, Result) else verified
