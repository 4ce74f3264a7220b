# Generated; edit spec/ or templates/ instead.
"""Is it the sender's timestamps that are wrong, or this machine's clock?"""

from __future__ import annotations

import logging
from typing import Final

from .._unwrap.errors import VerificationFailure, WebhookVerificationError
from .._unwrap.headers import WebhookHeaders, signature_headers

_log: Final = logging.getLogger(__package__)

_IN_A_ROW: Final = 3
_DIRECTIONS: Final = {
    VerificationFailure.TIMESTAMP_TOO_OLD: "ahead",
    VerificationFailure.TIMESTAMP_TOO_NEW: "behind",
}


class ClockWatch:
    """Counts the deliveries in a row that are genuine but for their time.

    One is a replay. Several different ones, off in the same direction and with no good one in
    between, are what a wrong clock looks like.
    """

    def __init__(self) -> None:
        self._direction: str | None = None
        self._signatures: set[str] = set()

    def reset(self) -> None:
        """A delivery was in time."""
        if self._signatures:
            self._direction, self._signatures = None, set()

    def is_to_blame(self, error: WebhookVerificationError, headers: WebhookHeaders) -> bool:
        """Whether this refusal should be retried, because the clock seems to be wrong."""
        direction = _DIRECTIONS.get(error.reason)
        if direction is None:
            return False
        if direction != self._direction:
            self._direction, self._signatures = direction, set()
        if len(self._signatures) < _IN_A_ROW:
            self._signatures.add(signature_headers(headers)[1])
        if len(self._signatures) < _IN_A_ROW:
            return False
        _log.error(
            "This machine's clock seems to be %s: %d genuine webhooks in a row were refused for their"
            " time alone. %s",
            direction,
            _IN_A_ROW,
            error,
            extra={"outcome": "clock"},
        )
        return True
