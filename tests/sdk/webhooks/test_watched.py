"""Hooks of a router, spans of deliveries, and fields of log records."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode, get_current_span
from telnyx_voice_advanced import ClientState, Telnyx, WebhookRouter, otel
from telnyx_voice_advanced.hooks import EventRecord, HandledRecord
from telnyx_voice_advanced.testing import Twin, WebhookKey, events, sign
from telnyx_voice_advanced.types import CallAnsweredWebhookEvent, CallDtmfReceivedWebhookEvent
from telnyx_voice_advanced.webhooks import Result
from telnyx_voice_advanced.webhooks.inbox import SQLiteInbox

from tests.sdk import raising

KEY = WebhookKey.generate()
Handle = Callable[[WebhookRouter, bytes, dict[str, str]], Result]


def name_of(span: object) -> str:
    return getattr(span, "name", "none")


def handle(router: WebhookRouter, body: bytes, headers: dict[str, str]) -> Result:
    return router.handle(body, headers)


def handle_async(router: WebhookRouter, body: bytes, headers: dict[str, str]) -> Result:
    return asyncio.run(router.handle_async(body, headers))


def dispatch(router: WebhookRouter, body: bytes, headers: dict[str, str]) -> Result:
    accepted = router.accept(body, headers)
    return accepted if isinstance(accepted, Result) else router.dispatch(accepted)


every = pytest.mark.parametrize("deliver", [handle, handle_async, dispatch])


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    otel.instrument(tracer_provider=provider, link_client_state=True)
    yield exporter
    otel.uninstrument()
    provider.shutdown()


@every
def test_hooks_are_told_of_a_delivery_and_of_its_repeat(deliver: Handle) -> None:
    router = WebhookRouter(public_key=KEY.public_key, fallback=lambda event: None)
    seen: list[EventRecord | HandledRecord] = []
    router.on_event(seen.append)
    router.on_handled(seen.append)
    event = events.call_dtmf_received(digit="5")
    for _ in range(2):
        assert deliver(router, event.raw, sign(event.raw, KEY)).status == 200

    first, handled, again, repeated = seen
    assert isinstance(first, EventRecord)
    assert (first.event_id, first.event_type) == (event.id, "call.dtmf.received")
    assert first.is_recognized
    assert first.lag is not None
    assert isinstance(handled, HandledRecord)
    assert (handled.event, handled.status, handled.reason) == (first, 200, "handled")
    assert isinstance(again, EventRecord)
    assert isinstance(repeated, HandledRecord)
    assert repeated.reason == "duplicate"
    assert str(event.call_leg_id) not in repr(seen)
    assert str(event.call_control_id) not in repr(seen)


@pytest.mark.parametrize("deliver", [handle, handle_async])
def test_hooks_are_told_of_what_is_refused(deliver: Handle) -> None:
    router = WebhookRouter(public_key=KEY.public_key, fallback=None)
    seen: list[HandledRecord] = []
    router.on_handled(seen.append)
    event = events.call_dtmf_received(digit="5")
    assert deliver(router, event.raw + b" ", sign(event.raw, KEY)).status == 400
    (record,) = seen
    assert (record.event, record.status, record.reason) == (None, 400, "signature_mismatch")


@every
def test_what_a_hook_raises_changes_nothing(
    deliver: Handle, caplog: pytest.LogCaptureFixture
) -> None:
    router = WebhookRouter(public_key=KEY.public_key, fallback=lambda event: None)

    @router.on_event
    @router.on_handled
    def broken(record: object) -> None:
        raise ValueError("my mistake")

    event = events.call_hold()
    assert deliver(router, event.raw, sign(event.raw, KEY)) == Result(200, "handled")
    assert [record.exc_info is not None for record in caplog.records] == [True, True]


@every
@pytest.mark.parametrize(
    "options",
    [
        {"tracer_provider": raising.provider(raising.OnStart())},
        {"tracer_provider": raising.provider(raising.OnEnd())},
        {"meter_provider": raising.Meters()},
    ],
    ids=["on_start", "on_end", "meter"],
)
def test_monitoring_that_fails_changes_nothing(
    deliver: Handle, options: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[object] = []
    router = WebhookRouter(public_key=KEY.public_key, fallback=seen.append)
    told: list[HandledRecord] = []
    router.on_handled(told.append)
    event = events.call_hold()
    otel.instrument(**options)
    try:
        assert deliver(router, event.raw, sign(event.raw, KEY)) == Result(200, "handled")
        assert deliver(router, event.raw, sign(event.raw, KEY)) == Result(200, "duplicate")
    finally:
        otel.uninstrument()
    assert len(seen) == 1
    assert [record.reason for record in told] == ["handled", "duplicate"]
    assert "MonitoringError" in caplog.text


def test_a_hook_has_to_be_a_plain_function() -> None:
    router = WebhookRouter(public_key=KEY.public_key, fallback=None)

    async def waits(record: object) -> None: ...

    with pytest.raises(TypeError, match="an async one"):
        router.on_event(waits)
    given: Any = None
    with pytest.raises(TypeError, match="Expected a function for `on_handled`"):
        router.on_handled(given)


@every
def test_the_span_of_a_delivery_is_around_its_handlers(
    deliver: Handle, spans: InMemorySpanExporter
) -> None:
    current: list[str] = []
    router = WebhookRouter(
        public_key=KEY.public_key,
        fallback=lambda event: current.append(name_of(get_current_span())),
    )
    event = events.call_dtmf_received(digit="5")
    deliver(router, event.raw, sign(event.raw, KEY))
    (span,) = spans.get_finished_spans()
    assert current == [span.name] == ["process call.dtmf.received"]
    assert span.kind is SpanKind.CONSUMER
    attributes = dict(span.attributes or {})
    assert attributes["messaging.message.id"] == event.id
    assert attributes["telnyx.reason"] == "handled"
    for secret in (event.call_control_id, event.call_leg_id):
        assert str(secret) not in span.to_json()


def test_a_handler_that_fails_is_an_error_of_the_span(spans: InMemorySpanExporter) -> None:
    def fail(event: object) -> None:
        raise ValueError

    router = WebhookRouter(public_key=KEY.public_key, fallback=fail)
    event = events.call_hold()
    assert router.handle(event.raw, sign(event.raw, KEY)).status == 500
    (span,) = spans.get_finished_spans()
    assert span.status.status_code is StatusCode.ERROR
    assert dict(span.attributes or {})["error.type"] == "handler_failed"


def test_an_event_is_linked_to_the_command_that_gave_the_call_its_state(
    spans: InMemorySpanExporter,
) -> None:
    states: list[str] = []
    with Twin(seed=7) as twin, Telnyx(**twin.settings()) as client:
        router = WebhookRouter(public_key=twin.public_key, fallback=None)

        @router.on
        def pressed(event: CallDtmfReceivedWebhookEvent) -> None:
            states.append(ClientState.decode(event.data.payload.client_state, str).value)
            client.calls.actions.hangup(event.call_control_id or "")

        leg = twin.call(state="ringing")
        twin.deliver_to(router)
        state = ClientState(value="menu").encode()
        client.calls.actions.answer(leg.call_control_id, client_state=state)
        twin.press(leg, "5")
        twin.deliver()

    assert states == ["menu"]
    found = {span.name: span for span in spans.get_finished_spans()}
    event, command = found["process call.dtmf.received"], found["telnyx answer"]
    (link,) = event.links
    assert link.context.span_id == command.get_span_context().span_id
    assert link.context.trace_id == command.get_span_context().trace_id
    hangup = found["telnyx hangup"]
    assert hangup.parent is not None
    assert hangup.parent.span_id == event.get_span_context().span_id


def test_a_state_of_the_callers_own_is_left_alone(spans: InMemorySpanExporter) -> None:
    with Twin(seed=7) as twin, Telnyx(**twin.settings()) as client:
        leg = twin.call()
        client.calls.actions.update_client_state(leg.call_control_id, client_state="bWVudQ==")
        assert leg.client_state == "bWVudQ=="


def test_log_records_carry_fields(caplog: pytest.LogCaptureFixture) -> None:
    def fail(event: object) -> None:
        raise ValueError

    router = WebhookRouter(public_key=KEY.public_key, fallback=fail)
    event = events.call_hold()
    router.handle(event.raw, sign(event.raw, KEY))
    router.handle(event.raw, {})
    failed, refused = (vars(record) for record in caplog.records)
    assert (failed["event_id"], failed["event_type"]) == (event.id, "call.hold")
    assert failed["outcome"] == "handler_failed"
    assert str(event.call_leg_id).startswith(failed["call_leg_id"].rstrip("…"))
    assert refused["outcome"] == "timestamp_missing"


@pytest.mark.parametrize("text", ["", "bWVudQ==", "eyJhIjogMX0=", None])
def test_a_state_that_something_else_made_is_no_client_state(text: str | None) -> None:
    with pytest.raises(ValueError, match="was not made by ClientState"):
        ClientState.decode(text, dict)


def test_a_state_of_another_type_is_refused_without_a_word_of_it() -> None:
    text = ClientState(value="4242").encode()
    with pytest.raises(ValueError, match="not of the type") as refused:
        ClientState.decode(text, int)
    assert "4242" not in str(refused.value)


def test_an_answered_event_keeps_its_state_typed() -> None:
    state = ClientState(value={"step": 2}).encode()
    event = events.call_answered(client_state=state)
    assert isinstance(event, CallAnsweredWebhookEvent)
    assert ClientState.decode(event.data.payload.client_state, dict[str, int]).value == {"step": 2}


@pytest.mark.parametrize("deliver", [handle, handle_async])
def test_a_delivery_that_is_forwarded_is_watched_like_any_other(
    deliver: Callable[..., Result], spans: InMemorySpanExporter
) -> None:
    router = WebhookRouter(public_key=KEY.public_key, fallback=None)
    seen: list[EventRecord | HandledRecord] = []
    router.on_event(seen.append)
    router.on_handled(seen.append)
    current: list[str] = []
    receiver = router.forward(lambda accepted: current.append(name_of(get_current_span())))
    event = events.call_hold()
    assert deliver(receiver, event.raw, sign(event.raw, KEY)).status == 200
    assert deliver(receiver, event.raw + b" ", sign(event.raw, KEY)).status == 400

    verified, forwarded, refused = seen
    assert isinstance(verified, EventRecord)
    assert isinstance(forwarded, HandledRecord)
    assert isinstance(refused, HandledRecord)
    assert (forwarded.event, forwarded.reason) == (verified, "forwarded")
    assert (refused.event, refused.reason) == (None, "signature_mismatch")
    span = spans.get_finished_spans()[0]
    assert current == [span.name] == ["process call.hold"]
    assert dict(span.attributes or {})["telnyx.reason"] == "forwarded"


@pytest.mark.parametrize("deliver", [handle, handle_async])
def test_a_delivery_that_could_not_be_forwarded_is_an_error_of_the_span(
    deliver: Callable[..., Result], spans: InMemorySpanExporter
) -> None:
    def publish(accepted: object) -> None:
        raise ConnectionError

    receiver = WebhookRouter(public_key=KEY.public_key, fallback=None).forward(publish)
    event = events.call_hold()
    assert deliver(receiver, event.raw, sign(event.raw, KEY)).status == 503
    (span,) = spans.get_finished_spans()
    assert span.status.status_code is StatusCode.ERROR
    assert dict(span.attributes or {})["error.type"] == "publish_failed"


def test_an_event_that_waited_in_an_inbox_is_watched_when_it_is_handled(
    tmp_path: Path, spans: InMemorySpanExporter
) -> None:
    inbox = SQLiteInbox(tmp_path / "inbox.db")
    router = WebhookRouter(
        public_key=KEY.public_key,
        fallback=lambda event: None,
        inbox=inbox,
        acknowledge="stored",
    )
    seen: list[HandledRecord] = []
    router.on_handled(seen.append)
    event = events.call_hold()
    assert router.handle(event.raw, sign(event.raw, KEY)).status == 200

    async def work() -> None:
        done = asyncio.Event()
        router.on_handled(lambda record: done.set())
        working = asyncio.ensure_future(inbox.work(router))
        await done.wait()
        working.cancel()
        await asyncio.wait([working])

    asyncio.run(work())
    assert [record.reason for record in seen] == ["stored", "handled"]
    assert len(spans.get_finished_spans()) == 2
