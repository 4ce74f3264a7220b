# Generated; edit spec/ or templates/ instead.
"""The metrics of API calls and deliveries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from opentelemetry.metrics import CallbackOptions, Observation

from .inbox_depth import depths

if TYPE_CHECKING:
    from opentelemetry.metrics import Meter

    from .records import HandledRecord, ResponseRecord


class Instruments:
    """Every instrument, made once."""

    def __init__(self, meter: Meter, *, is_measuring: Callable[[], bool]) -> None:
        """Make them. No instrument can be unmade, so those that are asked ask whether to respond."""
        self._calls = meter.create_histogram(
            "telnyx.call.duration", "s", "Duration of API calls, attempts and pauses together"
        )
        self._retries = meter.create_counter(
            "telnyx.call.retries", "{attempt}", "Attempts of API calls after their first"
        )
        self._deliveries = meter.create_histogram(
            "telnyx.webhook.duration", "s", "Time until a delivery got its response"
        )
        self._lag = meter.create_histogram(
            "telnyx.webhook.lag", "s", "Time from an event until its delivery was accepted"
        )

        def inbox_events(options: CallbackOptions) -> Iterator[Observation]:
            return _inbox_events() if is_measuring() else iter(())

        # No counter, which adds up: every process that has the same inbox counts the same events.
        meter.create_observable_gauge(
            "telnyx.inbox.events", [inbox_events], "{event}", "Events that an inbox holds"
        )

    def call_ended(self, record: ResponseRecord) -> None:
        """An API call has returned or raised."""
        attributes = {"telnyx.command": record.command, "telnyx.outcome": record.outcome.value}
        if record.error is not None:
            attributes["error.type"] = record.error
        self._calls.record(record.seconds, attributes)
        if record.attempts > 1:
            self._retries.add(record.attempts - 1, {"telnyx.command": record.command})

    def delivery_ended(self, record: HandledRecord) -> None:
        """A delivery has its response: `telnyx.reason` tells refused and duplicate ones."""
        event = record.event
        attributes: dict[str, str | int] = {
            "telnyx.reason": record.reason,
            "http.response.status_code": record.status,
        }
        # A type that nobody knows comes from outside, and would make any number of series.
        if event is not None and event.is_recognized:
            attributes["telnyx.event_type"] = event.event_type or ""
        self._deliveries.record(record.seconds, attributes)
        if event is not None and event.lag is not None:
            self._lag.record(max(event.lag, 0.0), attributes)


def _inbox_events() -> Iterator[Observation]:
    for depth in depths():
        for state, events in depth.events.items():
            attributes = {
                "telnyx.inbox.state": state,
                "db.system.name": depth.system,
                "db.namespace": depth.namespace,
            }
            yield Observation(events, attributes)
