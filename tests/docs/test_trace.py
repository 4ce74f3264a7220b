"""The trace that the README and the page on monitoring show is what OpenTelemetry is told of such a run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from telnyx_voice_advanced import Telnyx, WebhookRouter, otel
from telnyx_voice_advanced.testing import Fault, Twin
from telnyx_voice_advanced.types import CallDtmfReceivedWebhookEvent

from .markdown import ROOT, programs

SHOWN = ("telnyx.reason", "telnyx.outcome", "http.response.status_code", "error.type")
COUNTED = {"telnyx.attempts": "{} attempts", "http.request.resend_count": "resend_count {}"}
WIDTH = 54


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    otel.instrument(tracer_provider=provider)
    yield exporter
    otel.uninstrument()
    provider.shutdown()


def said(attributes: Mapping[str, object]) -> str:
    """What became of it: the reason, outcome, status or error, and what was counted."""
    # A webhook has a status too, which its reason implies.
    ended = next(str(attributes[name]) for name in SHOWN if name in attributes)
    counts = [text.format(attributes[name]) for name, text in COUNTED.items() if name in attributes]
    return ", ".join([ended, *counts])


def drawn(spans: Sequence[ReadableSpan], parent: int | None = None, margin: str = "") -> str:
    """The spans below one, a line each, in the order in which they began."""
    below = [span for span in spans if (span.parent and span.parent.span_id) == parent]
    below.sort(key=lambda span: span.start_time or 0)
    text = ""
    for span in below:
        last = span is below[-1]
        branch = "" if parent is None else "└─ " if last else "├─ "
        text += f"{margin + branch + span.name:{WIDTH}}{said(span.attributes or {})}\n"
        further = "" if parent is None else "   " if last else "│  "
        text += drawn(spans, span.context.span_id, margin + further)
    return text


@pytest.mark.parametrize("page", ["README.md", "docs/production/monitoring.md"])
def test_the_trace_of_a_key_press_whose_command_loses_its_response(
    spans: InMemorySpanExporter, page: str
) -> None:
    with Twin(seed=7) as twin, Telnyx(**twin.settings()) as client:
        router = WebhookRouter(public_key=twin.public_key, fallback=None)

        @router.on
        def pressed(event: CallDtmfReceivedWebhookEvent) -> None:
            client.calls.actions.send_dtmf(event.data.payload.call_control_id or "", digits="1")

        leg = twin.call()
        twin.deliver_to(router)
        twin.inject(Fault.response_lost(), command="send_dtmf")
        twin.press(leg, "5")
        twin.deliver()
    assert programs(ROOT / page, "text")[0] == drawn(spans.get_finished_spans())
