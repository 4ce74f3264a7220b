"""Monitoring that fails: span processors, meters and propagators of the real API that raise."""

from __future__ import annotations

from typing import Any

from opentelemetry.context import Context
from opentelemetry.metrics import Histogram, Meter, NoOpHistogram, NoOpMeter, NoOpMeterProvider
from opentelemetry.propagators.textmap import TextMapPropagator
from opentelemetry.sdk.trace import ReadableSpan, Span, SpanProcessor, TracerProvider


class MonitoringError(Exception):
    """What nobody but the log is to see."""


class OnStart(SpanProcessor):
    """Fails when a span begins."""

    def on_start(self, span: Span, parent_context: Context | None = None) -> None:
        raise MonitoringError


class OnEnd(SpanProcessor):
    """Fails when a span ends."""

    def on_end(self, span: ReadableSpan) -> None:
        raise MonitoringError


class _Histogram(NoOpHistogram):
    def record(self, *arguments: Any, **options: Any) -> None:
        raise MonitoringError


class _Meter(NoOpMeter):
    def create_histogram(self, name: str, *arguments: Any, **options: Any) -> Histogram:
        return _Histogram(name)


class Meters(NoOpMeterProvider):
    """Their histograms fail at every value."""

    def get_meter(self, name: str, *arguments: Any, **options: Any) -> Meter:
        return _Meter(name)


class Propagator(TextMapPropagator):
    """Fails at every request, or gives a header that none can have."""

    def __init__(self, value: str | None = None) -> None:
        self._value = value

    def extract(self, carrier: Any, context: Context | None = None, getter: Any = None) -> Context:
        return context or Context()

    def inject(self, carrier: Any, context: Context | None = None, setter: Any = None) -> None:
        if self._value is None:
            raise MonitoringError
        carrier["x-trace"] = self._value

    @property
    def fields(self) -> set[str]:
        return {"x-trace"}


def provider(processor: SpanProcessor) -> TracerProvider:
    """A tracer provider with this processor."""
    made = TracerProvider(shutdown_on_exit=False)
    made.add_span_processor(processor)
    return made
