"""`on` without parentheses, and event types that nothing knows."""

from __future__ import annotations

import asyncio
import functools
import logging
import sys
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Optional, Union

import pytest
from telnyx_voice_advanced import WebhookEvent, WebhookRouter, types
from telnyx_voice_advanced.types import CallDtmfReceivedWebhookEvent
from telnyx_voice_advanced.types import CallDtmfReceivedWebhookEvent as Pressed
from telnyx_voice_advanced.webhooks import WebhookRoutes

from tests.sdk.webhooks.signing import DTMF, EVENT_TYPES_OF_THE_SPEC, NOW, PUBLIC_KEY, signed

if TYPE_CHECKING:
    from telnyx_voice_advanced.types import CallDtmfReceivedWebhookEvent as ForCheckers


@pytest.fixture
def router() -> WebhookRouter:
    return WebhookRouter(public_key=PUBLIC_KEY, fallback=None, clock=lambda: NOW)


def test_the_annotation_says_which_event(router: WebhookRouter) -> None:
    seen: list[bytes] = []

    @router.on
    def pressed(event: CallDtmfReceivedWebhookEvent) -> None:
        seen.append(event.raw)

    assert router.handle(DTMF, signed(DTMF)).reason == "handled"
    data = types.CallDtmfReceived(payload=types.CallDtmfReceivedPayload(digit="1"))
    direct = types.CallDtmfReceivedWebhookEvent(data=data)
    pressed(direct)
    assert seen == [DTMF, direct.raw]
    assert "call.dtmf.received" not in router.unhandled()


def test_of_an_async_handler_too(router: WebhookRouter) -> None:
    seen: list[bytes] = []

    @router.on
    async def pressed(event: Pressed) -> None:
        seen.append(event.raw)

    assert asyncio.run(router.handle_async(DTMF, signed(DTMF))).reason == "handled"
    assert seen == [DTMF]


class Handlers:
    def method(self, event: types.CallDtmfReceivedWebhookEvent) -> None: ...

    def __call__(self, event: types.CallDtmfReceivedWebhookEvent) -> None: ...


def annotated(annotation: Any) -> Callable[[Any], None]:
    def handler(event: Any) -> None: ...

    handler.__annotations__["event"] = annotation
    return handler


def with_more(event: CallDtmfReceivedWebhookEvent, more: Missing = 1) -> Missing: ...  # type: ignore[name-defined] # noqa: F821


def wrapped(handler: Any) -> Any:
    @functools.wraps(handler)
    def inner(*arguments: Any) -> None: ...

    return inner


@pytest.mark.parametrize(
    "handler",
    [
        Handlers().method,
        Handlers(),
        functools.partial(lambda more, event: None, 1),
        with_more,
        wrapped(with_more),
        annotated(CallDtmfReceivedWebhookEvent),
        annotated(Annotated[CallDtmfReceivedWebhookEvent, "mine"]),
        annotated("types.CallDtmfReceivedWebhookEvent"),
        annotated("'CallDtmfReceivedWebhookEvent'"),
        annotated("nowhere.CallDtmfReceivedWebhookEvent"),
    ],
    ids=repr,
)
def test_handlers_of_every_kind(router: WebhookRouter, handler: Any) -> None:
    if isinstance(handler, functools.partial):
        handler.func.__annotations__["event"] = "CallDtmfReceivedWebhookEvent"
    assert router.on(handler) is handler
    assert "call.dtmf.received" not in router.unhandled()


def test_a_class_that_is_imported_for_type_checkers_alone(router: WebhookRouter) -> None:
    def pressed(event: ForCheckers) -> None: ...

    with pytest.raises(TypeError, match="'ForCheckers', which is not one event class of the spec"):
        router.on(pressed)


@pytest.mark.parametrize(
    ("annotation", "said"),
    [
        (
            Union[types.CallDtmfReceivedWebhookEvent, types.CallReferStartedWebhookEvent],  # noqa: UP007
            "CallReferStartedWebhookEvent",
        ),
        (types.CallDtmfReceivedWebhookEvent | types.CallReferStartedWebhookEvent, " | "),
        ("Pressed | types.CallReferStartedWebhookEvent", "Pressed | types.CallRefer"),
        (Optional[types.CallDtmfReceivedWebhookEvent], "CallDtmfReceivedWebhookEvent"),  # noqa: UP045
        (WebhookEvent, "WebhookEvent"),
        (types.UnwrapWebhookEvent, "UnrecognizedWebhookEvent"),
        (types.UnrecognizedWebhookEvent, "UnrecognizedWebhookEvent"),
        (type("Mine", (types.CallDtmfReceivedWebhookEvent,), {}), "Mine"),
        ("call.dtmf.received", "call.dtmf.received"),
        (Any, "Any"),
        (dict, "dict"),
        (5, "5"),
        (None, "None"),
    ],
    ids=repr,
)
def test_an_annotation_that_is_not_one_event(
    router: WebhookRouter, annotation: Any, said: str
) -> None:
    with pytest.raises(TypeError, match="is not one event class of the spec") as caught:
        router.on(annotated(annotation))
    assert said in str(caught.value)
    assert "handler is annotated with" in str(caught.value)
    assert set(router.unhandled()) == EVENT_TYPES_OF_THE_SPEC


@pytest.mark.parametrize(
    ("handler", "said"),
    [
        (lambda event: None, "no annotation on 'event'. Write @router.on(CallDtmf"),
        (lambda: None, "has none. Write @router.on("),
        (print, "no annotation on '"),
        (functools.partial(print), "no annotation on '"),
        (dict.fromkeys, "Write @router.on("),
    ],
    ids=["lambda", "no parameter", "print", "partial", "builtin"],
)
def test_a_handler_that_does_not_say(router: WebhookRouter, handler: Any, said: str) -> None:
    with pytest.raises(TypeError, match="`on` without an event takes it from the") as caught:
        router.on(handler)
    assert said in str(caught.value)


def test_generators_are_refused_here_too(router: WebhookRouter) -> None:
    def pressed(event: CallDtmfReceivedWebhookEvent) -> Any:
        yield

    with pytest.raises(TypeError, match="is a generator function"):
        router.on(pressed)


def said_of(event_type: str, caplog: pytest.LogCaptureFixture) -> logging.LogRecord | None:
    caplog.clear()
    with caplog.at_level(logging.WARNING), warnings.catch_warnings():
        warnings.simplefilter("error")

        @WebhookRoutes().on(event_type)
        def mine(event: Any) -> None: ...

    return caplog.records[0] if caplog.records else None


@pytest.mark.parametrize(
    ("event_type", "near"),
    [
        ("call.dtmf.recieved", "call.dtmf.received"),
        ("call_dtmf_received", "call.dtmf.received"),
        ("Call.Refer.Started", "call.refer.started"),
        ("siprec.fail", "siprec.failed"),
    ],
)
def test_a_misspelt_event_type_is_told_with_the_nearest(
    caplog: pytest.LogCaptureFixture, event_type: str, near: str
) -> None:
    record = said_of(event_type, caplog)
    assert record is not None
    assert f"mine handles {event_type!r}, an event type that" in record.getMessage()
    assert f"did you mean {near!r}?" in record.getMessage()
    # Where the user wrote it.
    assert record.filename == "test_on.py"


def test_an_event_type_that_resembles_none(caplog: pytest.LogCaptureFixture) -> None:
    record = said_of("fax.delivered", caplog)
    assert record is not None
    assert "did you mean" not in record.getMessage()
    assert said_of("call.dtmf.received", caplog) is None


def test_it_is_seen_where_no_logging_is_set_up() -> None:
    import subprocess

    program = (
        "from telnyx_voice_advanced.webhooks import WebhookRoutes\n"
        "WebhookRoutes().on('call.dtmf.recieved')(lambda event: None)"
    )
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "did you mean 'call.dtmf.received'?" in done.stderr
