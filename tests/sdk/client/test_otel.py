"""OpenTelemetry: the spans of a call as a monitoring tool gets them, through the real SDK's exporters."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence

import httpx
import pytest
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from telnyx_voice_advanced import APIError, AsyncTelnyx, Telnyx, otel
from telnyx_voice_advanced.testing import Fault, Twin


class Seen:
    """What was exported."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.meters = MeterProvider([self.reader])

    @property
    def spans(self) -> Sequence[ReadableSpan]:
        return sorted(self.exporter.get_finished_spans(), key=lambda span: span.start_time or 0)

    def metrics(self) -> set[str]:
        """Those of calls; an inbox that another test has left is measured too."""
        data = self.reader.get_metrics_data()
        return {
            metric.name
            for resource in (data.resource_metrics if data else ())
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if metric.name.startswith("telnyx.call.")
        }


@pytest.fixture
def seen() -> Iterator[Seen]:
    made = Seen()
    otel.instrument(tracer_provider=made.provider, meter_provider=made.meters)
    yield made
    otel.uninstrument()
    made.provider.shutdown()
    made.meters.shutdown()


@pytest.fixture
def twin() -> Iterator[Twin]:
    with Twin(seed=7) as made:
        yield made


def test_a_call_has_a_span_and_one_below_it_for_each_attempt(seen: Seen, twin: Twin) -> None:
    call = twin.call()
    twin.inject(Fault.response_lost(), command="send_dtmf")
    with Telnyx(**twin.settings()) as client:
        client.calls.actions.send_dtmf(call.call_control_id, digits="42")

    command, first, second = seen.spans
    assert command.name == "telnyx send_dtmf"
    assert dict(command.attributes or {}) | {
        "telnyx.attempts": 2,
        "telnyx.outcome": "executed",
    } == (dict(command.attributes or {}))
    for attempt in (first, second):
        assert attempt.kind is SpanKind.CLIENT
        assert attempt.parent == command.get_span_context()
        assert attempt.name == "POST /calls/{call_control_id}/actions/send_dtmf"
    assert first.status.status_code is StatusCode.ERROR
    assert "http.response.status_code" not in (first.attributes or {})
    assert (second.attributes or {})["http.response.status_code"] == 200
    assert (second.attributes or {})["http.request.resend_count"] == 1
    assert seen.metrics() == {"telnyx.call.duration", "telnyx.call.retries"}


def test_the_attempt_is_the_parent_of_what_the_server_does(seen: Seen, twin: Twin) -> None:
    call = twin.call()
    with Telnyx(**twin.settings()) as client:
        client.calls.actions.send_dtmf(call.call_control_id, digits="42")
    attempt = seen.spans[-1].get_span_context()
    (request,) = twin.commands.requests("send_dtmf")
    sent = request.headers["traceparent"]
    assert sent.startswith(f"00-{attempt.trace_id:032x}-{attempt.span_id:016x}-")


def test_a_refusal_is_an_error_of_both(seen: Seen, twin: Twin) -> None:
    call = twin.call()
    twin.hang_up(call)
    with Telnyx(**twin.settings()) as client, pytest.raises(APIError):
        client.calls.actions.send_dtmf(call.call_control_id, digits="42")
    command, attempt = seen.spans
    assert (command.attributes or {})["error.type"] == "UnprocessableEntityError"
    assert (command.attributes or {})["telnyx.outcome"] == "refused"
    assert (attempt.attributes or {})["error.type"] == "422"


def test_nothing_in_a_span_is_a_secret(seen: Seen, twin: Twin) -> None:
    call = twin.call()
    with Telnyx(**twin.settings()) as client:
        client.calls.actions.send_dtmf(
            call.call_control_id, digits="4242#", client_state="c2VjcmV0"
        )
    text = "".join(span.to_json() for span in seen.spans)
    for secret in ("4242#", "c2VjcmV0", call.call_control_id, twin.api_key):
        assert secret not in text


class NeverAnswers(httpx.AsyncBaseTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError


def test_it_is_below_the_span_that_is_current_and_leaves_that_current(
    seen: Seen, twin: Twin
) -> None:
    tracer = seen.provider.get_tracer("application")

    async def main() -> None:
        async with (
            AsyncTelnyx(**twin.settings()) as client,
            httpx.AsyncClient(transport=NeverAnswers()) as http_client,
        ):
            with tracer.start_as_current_span("mine") as mine:
                await client.calls.actions.send_dtmf(twin.call().call_control_id, digits="1")
                assert trace.get_current_span() is mine
                hanging = client.with_options(http_client=http_client)
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0):
                        await hanging.calls.actions.send_dtmf("v3:abc", digits="1")
                assert trace.get_current_span() is mine

    asyncio.run(main())
    mine = next(span for span in seen.spans if span.name == "mine")
    calls = [span for span in seen.spans if span.name == "telnyx send_dtmf"]
    assert [span.parent for span in calls] == [mine.get_span_context()] * 2


def test_an_http_client_that_is_instrumented_too_doubles_nothing(seen: Seen) -> None:
    response = httpx.Response(200, json={"data": {"result": "ok"}})
    with httpx.Client(transport=httpx.MockTransport(lambda request: response)) as http_client:
        HTTPXClientInstrumentor().instrument_client(http_client, tracer_provider=seen.provider)
        client = Telnyx(api_key="KEY0123456789", http_client=http_client)
        client.calls.actions.send_dtmf("v3:abc", digits="1")
        http_client.get("https://example.com/")
    kinds = [span.name for span in seen.spans]
    assert kinds == [
        "telnyx send_dtmf",
        "POST /calls/{call_control_id}/actions/send_dtmf",
        "GET",
    ]


def test_without_it_nothing_is_traced(seen: Seen, twin: Twin) -> None:
    otel.uninstrument()
    with Telnyx(**twin.settings()) as client:
        client.calls.actions.send_dtmf(twin.call().call_control_id, digits="1")
    assert seen.spans == []
