"""Spans and metrics of API calls and deliveries, by the semantic conventions of OpenTelemetry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opentelemetry import metrics, trace

from .._spec import VERSION
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
        self._instruments = Instruments(metrics.get_meter(_NAME, VERSION, meter_provider))
        self._links = link_client_state

    def call(self) -> OTelCall:
        """Observes one API call."""
        return OTelCall(self._tracer, self._instruments, links=self._links)

    def delivery(self) -> OTelDelivery:
        """Observes one delivery."""
        return OTelDelivery(self._tracer, self._instruments, links=self._links)
