# Generated; edit spec/ or templates/ instead.
"""The span of one delivery, around its handlers."""

from __future__ import annotations

from contextvars import Token
from typing import TYPE_CHECKING, Any

from opentelemetry import context, trace
from opentelemetry.context import Context
from opentelemetry.trace import (
    Link,
    Span,
    SpanContext,
    SpanKind,
    Status,
    StatusCode,
    TraceFlags,
    Tracer,
)

from .._state_envelope import traceparent_of

if TYPE_CHECKING:
    from .otel_metrics import Instruments
    from .records import EventRecord, HandledRecord


class OTelDelivery:
    """Told of one delivery."""

    def __init__(self, tracer: Tracer, instruments: Instruments, *, links: bool) -> None:
        self._tracer = tracer
        self._instruments = instruments
        self._links = links
        self._span: Span | None = None
        self._token: Token[Context] | None = None

    def accepted(self, record: EventRecord, event: Any) -> None:
        span = self._span = self._tracer.start_span(
            f"process {record.event_type if record.is_recognized else 'webhook'}",
            kind=SpanKind.CONSUMER,
            attributes={"messaging.system": "telnyx", "messaging.operation.type": "process"},
            links=self._linked(event),
        )
        if span.is_recording():
            for name, value in (
                ("messaging.message.id", record.event_id),
                ("telnyx.event_type", record.event_type),
                ("telnyx.lag", record.lag),
            ):
                if value is not None:
                    span.set_attribute(name, value)
        self._token = context.attach(trace.set_span_in_context(span))

    def handled(self, record: HandledRecord) -> None:
        if self._token is not None:
            context.detach(self._token)
        try:
            if self._span is not None:
                _end(self._span, record)
        finally:
            self._instruments.delivery_ended(record)

    def _linked(self, event: Any) -> list[Link]:
        """The span of the command that gave the call its state, where the state tells."""
        state = getattr(event.data.payload, "client_state", None) if self._links else None
        found = traceparent_of(state)
        return [] if found is None else [Link(_context_of(found))]


def _end(span: Span, record: HandledRecord) -> None:
    span.set_attribute("telnyx.reason", record.reason)
    span.set_attribute("http.response.status_code", record.status)
    if record.status >= 500:
        span.set_attribute("error.type", record.reason)
        span.set_status(Status(StatusCode.ERROR))
    span.end()


def _context_of(traceparent: str) -> SpanContext:
    _, trace_id, span_id, flags = traceparent.split("-")
    return SpanContext(
        int(trace_id, 16), int(span_id, 16), is_remote=True, trace_flags=TraceFlags(int(flags, 16))
    )
