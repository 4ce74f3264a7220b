# Generated; edit spec/ or templates/ instead.
"""The spans of one API call: its own, and below it one for each attempt."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import Token
from typing import TYPE_CHECKING, Any

import msgspec
from opentelemetry import context, propagate, trace
from opentelemetry.context import Context
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer

from .._json.shapes import json_object
from .._state_envelope import with_traceparent

if TYPE_CHECKING:
    from .._requests.base_url import BaseURL
    from .._requests.build import Request
    from .otel_metrics import Instruments
    from .records import AttemptRecord, ResponseRecord, RetryRecord


class OTelCall:
    """Told of one API call."""

    def __init__(self, tracer: Tracer, instruments: Instruments, *, links: bool) -> None:
        self._tracer = tracer
        self._instruments = instruments
        self._links = links
        self._span: Span = trace.INVALID_SPAN
        self._attempt: Span = trace.INVALID_SPAN
        self._token: Token[Context] | None = None

    def begin(self, request: Request) -> Request:
        self._span = self._tracer.start_span(
            f"telnyx {request.operation.name}",
            attributes={"telnyx.command": request.operation.name},
        )
        if request.command_id is not None:
            self._span.set_attribute("telnyx.command_id", request.command_id)
        if self._links and self._span.get_span_context().is_valid:
            request = _linked(request, _traceparent(self._span))
        return request

    def attempt(self, number: int, request: Request, base_url: BaseURL) -> Mapping[str, str]:
        operation = request.operation
        attributes: dict[str, str | int] = {
            "http.request.method": operation.method,
            "url.template": operation.path_template,
            "server.address": base_url.host,
            "server.port": base_url.port or (443 if base_url.scheme == "https" else 80),
        }
        if number > 1:
            attributes["http.request.resend_count"] = number - 1
        above = trace.set_span_in_context(self._span)
        # Where the next cannot begin, the one before has ended all the same.
        self._attempt = trace.INVALID_SPAN
        self._attempt = self._tracer.start_span(
            f"{operation.method} {operation.path_template}",
            above,
            SpanKind.CLIENT,
            attributes,
        )
        within = trace.set_span_in_context(self._attempt, above)
        headers: dict[str, str] = {}
        propagate.inject(headers, within)
        # An http_client that is instrumented itself would trace the attempt a second time.
        self._token = context.attach(_without_http_spans(within))
        return headers

    def attempted(self, record: AttemptRecord) -> None:
        if self._token is not None:
            context.detach(self._token)
            self._token = None
        span = self._attempt
        if record.status is not None:
            span.set_attribute("http.response.status_code", record.status)
        if record.error is not None or (record.status or 0) >= 400:
            span.set_attribute("error.type", record.error or str(record.status))
            span.set_status(Status(StatusCode.ERROR))
        span.end()

    def retry(self, record: RetryRecord) -> None:
        self._span.add_event(
            "retry", {"telnyx.attempt": record.number, "telnyx.pause": record.pause}
        )

    def ended(self, record: ResponseRecord) -> None:
        try:
            self._end_span(record)
        finally:
            self._instruments.call_ended(record)

    def _end_span(self, record: ResponseRecord) -> None:
        span = self._span
        span.set_attribute("telnyx.attempts", record.attempts)
        span.set_attribute("telnyx.outcome", record.outcome.value)
        if record.request_id is not None:
            span.set_attribute("telnyx.request_id", record.request_id)
        if record.error is not None:
            span.set_attribute("error.type", record.error)
            span.set_status(Status(StatusCode.ERROR))
        span.end()


def _traceparent(span: Span) -> str:
    """The span in the form of W3C Trace Context."""
    own = span.get_span_context()
    return f"00-{own.trace_id:032x}-{own.span_id:016x}-{int(own.trace_flags):02x}"


def _linked(request: Request, traceparent: str) -> Request:
    """The request, whose `client_state` tells of a span where `ClientState` made it."""
    body = json_object(msgspec.json.decode(request.content or b"null"))
    state = with_traceparent((body or {}).get("client_state"), traceparent)
    if body is None or state is None:
        return request
    return request.with_content(msgspec.json.encode({**body, "client_state": state}))


def _without_http_spans(within: Context) -> Context:
    # The API has the key, and no public name for it.
    key: Any = getattr(context, "_SUPPRESS_HTTP_INSTRUMENTATION_KEY", None)
    return within if key is None else context.set_value(key, True, within)
