# Generated; edit spec/ or templates/ instead.
"""Which deliveries a router takes: those that are genuine, recent, and no larger than allowed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from math import inf
from typing import Final

from .._spec import SIGNATURE_HEADER, TIMESTAMP_HEADER
from .._unwrap.errors import VerificationFailure, WebhookVerificationError
from .._unwrap.headers import WebhookHeaders, came_in_chunks, signature_headers
from .._unwrap.signature import Payload, body_bytes, check_headers
from .._unwrap.unwrap import unwrap
from ._clock_watch import ClockWatch
from .accepted import Accepted, kept
from .result import Result

_log: Final = logging.getLogger(__package__)

_MISMATCH: Final = VerificationFailure.SIGNATURE_MISMATCH


class Verifier:
    """Makes an `Accepted` of a request, or says why it is refused: in the result and, once, in the log."""

    def __init__(
        self,
        *,
        keys: tuple[str, ...],
        tolerance: float,
        max_body_bytes: int,
        clock: Callable[[], float] | None,
    ) -> None:
        self.max_body_bytes: Final = max_body_bytes
        self._keys = keys
        self._tolerance = tolerance
        self._clock = clock
        self._clock_watch = ClockWatch()

    def now(self) -> float:
        """Unix time in seconds, by the router's clock."""
        return time.time() if self._clock is None else self._clock()

    def accept(self, body: Payload, headers: WebhookHeaders) -> Accepted | Result:
        """Verify what came from the network."""
        raw = b""
        now = self.now()
        try:
            raw = body_bytes(body)
            if len(raw) > self.max_body_bytes:
                return self.too_large()
            timestamp, signature = signature_headers(headers)
            found = {TIMESTAMP_HEADER: timestamp, SIGNATURE_HEADER: signature}
            event = unwrap(raw, found, public_key=self._keys, tolerance=self._tolerance, now=now)
        except WebhookVerificationError as error:
            if self._clock_watch.is_to_blame(error, headers):
                return Result(503, "clock")
            refusal = _refused(error)
            if error.reason is _MISMATCH and not raw and came_in_chunks(headers):
                return Result(503, "body")  # The server lost it; the retry may come in one piece.
            return refusal
        self._clock_watch.reset()
        return kept(
            Accepted(body=raw, signature=signature, timestamp=timestamp, accepted_at=now), event
        )

    def accept_again(self, accepted: Accepted) -> Accepted | Result:
        """Verify what came from a queue, however long it was there."""
        if len(accepted.body) > self.max_body_bytes:
            return self.too_large()
        try:
            event = unwrap(
                accepted.body, accepted.headers, public_key=self._keys, tolerance=inf, now=0.0
            )
        except WebhookVerificationError as error:
            return _refused(error)
        return kept(accepted, event)

    def refuse_headers(self, headers: WebhookHeaders) -> Result | None:
        """The refusal of a request whose body need not be read: its headers cannot be genuine."""
        try:
            check_headers(headers)
        except WebhookVerificationError as error:
            return _refused(error)
        return None

    def too_large(self) -> Result:
        """The refusal of a body, as large as it is or says that it is."""
        _log.warning(
            "A webhook was refused: its body has more than %d bytes",
            self.max_body_bytes,
            extra={"outcome": "too_large"},
        )
        return Result(413, "too_large")


def _refused(error: WebhookVerificationError) -> Result:
    _log.warning("A webhook was refused: %s", error, extra={"outcome": error.reason.value})
    return Result(400, error.reason.value)
