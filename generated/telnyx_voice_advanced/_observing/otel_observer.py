# Generated; edit spec/ or templates/ instead.
"""Spans and metrics of API calls and deliveries, by the semantic conventions of OpenTelemetry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opentelemetry import metrics, trace

from .._spec import VERSION
from .observer import process
from .otel_call import OTelCall
from .otel_delivery import OTelDelivery
from .otel_metrics import Instruments

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

_NAME = "telnyx_voice_advanced"


class OTelObserver:
    """Observes all calls and deliveries of the process."""

    def __init__(
        self,
        tracer_provider: TracerProvider | None,
        meter_provider: MeterProvider | None,
        *,
        link_client_state: bool,
    ) -> None:
        self._tracer = trace.get_tracer(_NAME, VERSION, tracer_provider)
        self._meter_provider = meter_provider
        meter = metrics.get_meter(_NAME, VERSION, meter_provider)
        self._instruments = Instruments(meter, is_measuring=self._is_measuring)
        self._links = link_client_state

    def _is_measuring(self) -> bool:
        """Whether the process is observed, by this or by another one with the same meters.

        A provider keeps the first instrument of a name, so an observer that was replaced responds for
        its successor.
        """
        now = process.observer
        return isinstance(now, OTelObserver) and now._meters() is self._meters()

    def _meters(self) -> MeterProvider:
        return self._meter_provider or metrics.get_meter_provider()

    def call(self) -> OTelCall:
        """Observes one API call."""
        return OTelCall(self._tracer, self._instruments, links=self._links)

    def delivery(self) -> OTelDelivery:
        """Observes one delivery."""
        return OTelDelivery(self._tracer, self._instruments, links=self._links)
