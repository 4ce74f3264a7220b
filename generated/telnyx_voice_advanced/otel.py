# Generated; edit spec/ or templates/ instead.
"""OpenTelemetry: a span for each API call and each webhook, and their metrics (extra `otel`).

```python
from telnyx_voice_advanced import otel

otel.instrument()
```

Of an API call there is a span, and below it an HTTP client span for each attempt, whose
`traceparent` is sent. Of a webhook there is a consumer span around its handlers. No attribute holds
the path of a request, digits, a state or a call id. Nothing else is imported than `opentelemetry-api`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._observing.observer import process

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

__all__ = ["instrument", "uninstrument"]


def instrument(
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
    link_client_state: bool = False,
) -> None:
    """Trace and measure every client and router of this process, from their next call or delivery on.

    Args:
        tracer_provider: Left out, the one that is set globally.
        meter_provider: The same for metrics.
        link_client_state: True writes the span of a command into a `client_state` that was made by
            `ClientState`, and links the span of an event to it. Any other state is left alone.

    Raises:
        ImportError: The extra `otel` is not installed.
    """
    try:
        from ._observing.otel_observer import OTelObserver
    except ImportError as error:
        if error.name is None or not error.name.startswith("opentelemetry"):
            raise
        missing = True
    else:
        process.observer = OTelObserver(
            tracer_provider, meter_provider, link_client_state=link_client_state
        )
        return
    if missing:
        raise ImportError(
            "OpenTelemetry is not installed: pip install 'telnyx-voice-advanced[otel]'",
            name="opentelemetry",
        )


def uninstrument() -> None:
    """Trace and measure nothing from now on."""
    process.observer = None
