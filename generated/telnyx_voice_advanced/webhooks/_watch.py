# Generated; edit spec/ or templates/ instead.
"""A delivery that somebody watches: hooks and OpenTelemetry are told of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

from .._models.unrecognized import UnrecognizedWebhookEvent
from .._observing.records import EventRecord, HandledRecord
from .._observing.tell import tell
from .._redaction import shortened
from .accepted import Accepted
from .result import Result

if TYPE_CHECKING:
    from .._observing.observer import DeliveryObserver


class Watch:
    """What observers are told of a delivery, in the context of whoever handles it."""

    def __init__(
        self,
        observers: Sequence[DeliveryObserver],
        accepted: Accepted | Result,
        now: Callable[[], float],
    ) -> None:
        self._observers = observers
        self._accepted = accepted if isinstance(accepted, Accepted) else None
        self._record: EventRecord | None = None
        if self._accepted is not None:
            self._record = _record_of(self._accepted, tell(now, otherwise=None))
        # That of a delivery that ends in an exception, such as the time limit of a worker.
        self._result = accepted if isinstance(accepted, Result) else Result(503, "interrupted")
        self._began = monotonic()

    def __enter__(self) -> Self:
        if self._accepted is not None and self._record is not None:
            for observer in self._observers:
                tell(observer.accepted, self._record, self._accepted.event, otherwise=None)
        return self

    def result(self, result: Result) -> Result:
        """Keep the result for the observers."""
        self._result = result
        return result

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        record = HandledRecord(
            event=self._record,
            status=self._result.status,
            reason=self._result.reason,
            seconds=monotonic() - self._began,
        )
        for observer in reversed(self._observers):
            tell(observer.handled, record, otherwise=None)


def _record_of(accepted: Accepted, now: float | None) -> EventRecord:
    event = accepted.event
    occurred = event.occurred_at
    lag = None
    if occurred is not None and now is not None:
        lag = now - (occurred if occurred.tzinfo else occurred.replace(tzinfo=UTC)).timestamp()
    return EventRecord(
        event_id=event.id,
        event_type=event.data.event_type,
        call_leg_id=None if event.call_leg_id is None else shortened(event.call_leg_id),
        lag=lag,
        is_recognized=not isinstance(event, UnrecognizedWebhookEvent),
    )
