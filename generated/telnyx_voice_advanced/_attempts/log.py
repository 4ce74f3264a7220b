# Generated; edit spec/ or templates/ instead.
"""What the client logs: method, path with the call id shortened, status, attempt, duration.

Records carry fields (`extra=`): `command_id`, `attempt`, and `outcome`, that of the attempt, and in
the last record of an API call that raised that of the whole call, with its `request_id`.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Final

from .. import _fork
from .._outcome import OUTCOMES, AttemptResult, classify_status

if TYPE_CHECKING:
    from .._errors import TelnyxError
    from .._outcome import Outcome
    from .._requests.build import Request

_fork.wait_for_imports_first()

logger: Final = logging.getLogger("telnyx_voice_advanced")

_LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO}


def follow_environment() -> None:
    """Log to stderr at the level that `TELNYX_LOG` names (`debug` or `info`), if it names one."""
    level = _LEVELS.get(os.environ.get("TELNYX_LOG", "").strip().lower())
    if level is None:
        return
    logger.setLevel(level)
    if not logger.handlers and not logging.getLogger().handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("[%(asctime)s %(name)s %(levelname)s] %(message)s"))
        # Once the program sets up logging of its own, that has every line.
        handler.addFilter(lambda record: not logging.getLogger().handlers)
        logger.addHandler(handler)


def response(request: Request, status: int, attempt: int, seconds: float) -> None:
    """A response's status line arrived."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(
            "%s %s -> %d, attempt %d, %.0f ms",
            request.method,
            request.shown_path,
            status,
            attempt,
            seconds * 1000,
            extra=_fields(request, OUTCOMES[classify_status(status)], attempt),
        )


def no_response(request: Request, result: AttemptResult, attempt: int, seconds: float) -> None:
    """An attempt ended without a status line."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(
            "%s %s -> no response (%s), attempt %d, %.0f ms",
            request.method,
            request.shown_path,
            result.value,
            attempt,
            seconds * 1000,
            extra=_fields(request, OUTCOMES[result], attempt),
        )


def retrying(request: Request, attempt: int, pause: float) -> None:
    """The next attempt is about to wait for its turn."""
    logger.info(
        "%s %s: attempt %d in %.2f s",
        request.method,
        request.shown_path,
        attempt,
        pause,
        extra={"command_id": request.command_id, "attempt": attempt},
    )


def failed(request: Request, error: TelnyxError) -> None:
    """The API call raises."""
    logger.info(
        "%s %s: failed, outcome %s",
        request.method,
        request.shown_path,
        error.outcome,
        extra={
            "outcome": error.outcome,
            "command_id": request.command_id,
            "request_id": getattr(error, "request_id", None),
        },
    )


def _fields(request: Request, outcome: Outcome, attempt: int) -> dict[str, object]:
    return {"outcome": outcome, "command_id": request.command_id, "attempt": attempt}
