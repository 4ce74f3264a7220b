# Generated; edit spec/ or templates/ instead.
"""What is to become of an event whose handlers have ended, one way or another."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from .._effects import InvocationFailed
from .._results import HANDLER_FAILED
from . import _statements as statements
from ._backoff import pause
from ._handling import Handling, UndeliverableError
from ._rows import Leased
from ._scrubbed import scrubbed_traceback
from ._statements import Settlement

_log: Final = logging.getLogger(__package__)


def verdict_of_error(
    handling: Handling, error: BaseException, *, attempts: int, backoff: float
) -> Settlement:
    """What an exception means for the event.

    Only where the worker's task is cancelled does the attempt count for nothing. Whatever else goes
    wrong may do so every time, so it is a failure like that of a handler.
    """
    leased = handling.leased
    if handling.is_finished:
        return Settlement(statements.DONE, leased.lease)
    if isinstance(error, UndeliverableError):
        _log.error(
            "A stored event cannot be handled: %s", error, extra=leased.log_fields("undeliverable")
        )
        return Settlement(statements.DEAD, leased.lease, error=str(error))
    if isinstance(error, asyncio.CancelledError) and _is_cancelled():
        return Settlement(statements.RELEASED, leased.lease)
    cause = error.error if isinstance(error, InvocationFailed) else error
    text = scrubbed_traceback(cause, handling.body)
    fields = leased.log_fields(HANDLER_FAILED.reason)
    if leased.attempt >= attempts:
        _log.error(
            "A handler of %s webhooks failed %d times: a dead letter\n%s",
            leased.event_type,
            leased.attempt,
            text,
            extra=fields,
        )
        return Settlement(statements.DEAD, leased.lease, error=text)
    seconds = pause(backoff, leased.attempt)
    _log.warning(
        "A handler of %s webhooks failed at attempt %d; the next is in %.1f s\n%s",
        leased.event_type,
        leased.attempt,
        seconds,
        text,
        extra=fields,
    )
    return Settlement(statements.FAILED, leased.lease, seconds=seconds, error=text)


def verdict_of_death(leased: Leased) -> Settlement:
    """What the end of a worker means for an event that it was handling at the last attempt."""
    error = f"The worker ended while a handler ran, at attempt {leased.attempt - 1}."
    _log.error("A stored event is a dead letter: %s", error, extra=leased.log_fields("interrupted"))
    return Settlement(statements.DEAD, leased.lease, error=error)


def _is_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
