# Generated; edit spec/ or templates/ instead.
"""Stores the events of a router's deliveries, and says what to answer."""

from __future__ import annotations

import logging
from typing import Final

from .._log_fields import log_fields
from ..accepted import Accepted
from ..result import Result
from ._rows import Incoming
from .inbox import Inbox

_log: Final = logging.getLogger(__package__)

_STORED: Final = Result(200, "stored")
_DUPLICATE: Final = Result(200, "duplicate")
_NOT_STORED: Final = Result(503, "store_failed")


class Storing:
    """Answers 200 once an event is on disk, now or before, and 503 where it is not."""

    def __init__(self, inbox: Inbox) -> None:
        """Take the inbox.

        Raises:
            TypeError: it is something else.
        """
        # Checked at run time too: not every caller runs a type checker.
        if not isinstance(inbox, Inbox):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"Expected an Inbox for `inbox` but received {type(inbox).__name__}")
        self._inbox = inbox

    def store(self, accepted: Accepted | Result, seconds: float) -> Result:
        """Store it in this thread, or with what other threads have to store."""
        if isinstance(accepted, Result):
            return accepted
        try:
            is_new = self._inbox._store(Incoming.of(accepted), seconds)
        except Exception as error:
            return _failed(accepted, error)
        return _STORED if is_new else _DUPLICATE

    async def store_async(self, accepted: Accepted | Result, seconds: float) -> Result:
        """Have a thread of the inbox store it."""
        if isinstance(accepted, Result):
            return accepted
        try:
            is_new = await self._inbox._store_async(Incoming.of(accepted), seconds)
        except Exception as error:
            return _failed(accepted, error)
        return _STORED if is_new else _DUPLICATE


def _failed(accepted: Accepted, error: Exception) -> Result:
    _log.error(
        "The inbox could not store a %s webhook: %s",
        accepted.event.data.event_type,
        error,
        extra=log_fields(accepted, _NOT_STORED.reason),
    )
    return _NOT_STORED
