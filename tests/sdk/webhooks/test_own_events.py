"""Events that the spec does not have, in classes that the caller wrote."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any, Literal

import pytest
from telnyx_voice_advanced import (
    Model,
    OpenEnum,
    Telnyx,
    UnrecognizedWebhookEvent,
    WebhookEvent,
    WebhookRouter,
    WebhookSchemaError,
    WebhookVerificationError,
    types,
    unsafe_unwrap,
    unwrap,
)
from telnyx_voice_advanced.webhooks import WebhookRoutes

from tests.sdk.webhooks.signing import DTMF, NOW, PUBLIC_KEY, TIMESTAMP, signed

SECRET = "aGF2ZSBhIG5pY2UgZGF5ID1d"


class Billed(OpenEnum):
    ON_NET = "on_net"


class CallCostPayload(types.CallWebhookPayload, frozen=True, kw_only=True):
    total_cost: float | None = None
    billed_duration_secs: int | None = None
    kind: Billed | None = None
    digit: str | None = None
    parts: dict[str, Any] | None = None


class CallCost(types.CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.cost"]
    payload: CallCostPayload


class CallCostEvent(WebhookEvent, frozen=True, kw_only=True):
    data: CallCost


class AnyData(Model, frozen=True, kw_only=True):
    payload: dict[str, Any]


class OtherCostEvent(WebhookEvent, frozen=True, kw_only=True):
    data: AnyData


def never(event: object) -> None:
    raise AssertionError


def body(**payload: Any) -> bytes:
    fields = {"client_state": SECRET, "call_control_id": "v3:abcdefghijkl", **payload}
    data = {"event_type": "call.cost", "id": "e-1", "payload": fields, "colour": "red"}
    return json.dumps({"data": data, "raw": "forged"}).encode()


COST = body(total_cost=0.5, billed_duration_secs=60.0, kind="moon", digit="7", parts={"a": SECRET})
BROKEN = body(total_cost="a lot")


@pytest.fixture
def rest() -> list[types.UnwrapWebhookEvent]:
    return []


@pytest.fixture
def router(rest: list[types.UnwrapWebhookEvent]) -> WebhookRouter:
    return WebhookRouter(public_key=PUBLIC_KEY, fallback=rest.append, clock=lambda: NOW)


def test_a_handler_gets_the_event_in_the_callers_class(router: WebhookRouter) -> None:
    seen: list[CallCostEvent] = []

    @router.on("call.cost", CallCostEvent)
    def cost(event: CallCostEvent) -> None:
        seen.append(event)

    assert router.handle(COST, signed(COST)).reason == "handled"
    (event,) = seen
    assert event.data.payload.total_cost == 0.5
    assert event.data.payload.billed_duration_secs == 60  # 60.0 is an integer of JSON
    assert event.data.payload.kind == "moon"
    assert event.raw == COST
    assert event.event_type == "call.cost"
    assert event.to_dict()["data"]["colour"] == "red"
    assert router.handle(COST, signed(COST)).reason == "duplicate"


def test_an_async_handler_too(router: WebhookRouter) -> None:
    seen: list[float | None] = []

    @router.on("call.cost", CallCostEvent)
    async def cost(event: CallCostEvent) -> None:
        seen.append(event.data.payload.total_cost)

    assert asyncio.run(router.handle_async(COST, signed(COST))).reason == "handled"
    assert seen == [0.5]


def test_nothing_is_parsed_that_is_not_verified(router: WebhookRouter) -> None:
    router.on("call.cost", CallCostEvent)(never)
    assert router.handle(COST, signed(DTMF)).status == 400
    with pytest.raises(WebhookVerificationError):
        unwrap(COST, signed(DTMF), public_key=PUBLIC_KEY, events={"call.cost": CallCostEvent})


def test_secrets_are_hidden_that_the_spec_hides_elsewhere() -> None:
    event = unsafe_unwrap(COST, events={"call.cost": CallCostEvent})
    shown = repr(event)
    assert SECRET not in shown
    assert "abcdefghijkl" not in shown
    assert "digit='7'" not in shown
    assert "total_cost=0.5" in shown
    assert SECRET not in repr(unsafe_unwrap(COST, events={"call.cost": OtherCostEvent}))


def test_an_event_that_the_class_does_not_fit_goes_to_the_fallback(
    router: WebhookRouter, rest: list[types.UnwrapWebhookEvent], caplog: pytest.LogCaptureFixture
) -> None:
    router.on("call.cost", CallCostEvent)(never)
    with caplog.at_level(logging.WARNING):
        assert router.handle(BROKEN, signed(BROKEN)).reason == "handled"
    (event,) = rest
    assert isinstance(event, UnrecognizedWebhookEvent)
    assert event.raw == BROKEN
    assert [error.path for error in event.schema_errors] == ["$.data.payload.total_cost"]
    assert "a lot" not in caplog.text
    assert SECRET not in caplog.text


def test_each_handler_gets_what_it_asked_for(router: WebhookRouter) -> None:
    seen: list[type[object]] = []
    routes = WebhookRoutes()
    router.include(routes)
    registrars: tuple[Any, ...] = (
        router.on("call.cost", CallCostEvent),
        router.on("call.cost", OtherCostEvent),
        router.on("call.cost"),
        routes.on("call.cost", CallCostEvent),
    )
    for registrar in registrars:
        registrar(lambda event: seen.append(type(event)))
    router.handle(COST, signed(COST))
    assert seen == [CallCostEvent, OtherCostEvent, UnrecognizedWebhookEvent, CallCostEvent]


def test_a_type_that_the_spec_comes_to_have_keeps_the_callers_class(router: WebhookRouter) -> None:
    seen: list[type[object]] = []
    router.on("call.dtmf.received", OtherCostEvent)(lambda event: seen.append(type(event)))
    router.on(types.CallDtmfReceivedWebhookEvent)(lambda event: seen.append(type(event)))
    router.handle(DTMF, signed(DTMF))
    assert seen == [OtherCostEvent, types.CallDtmfReceivedWebhookEvent]


def test_unwrap_takes_classes_beside_its_own() -> None:
    client = Telnyx(api_key="KEY", public_key=PUBLIC_KEY)
    mine = {"call.cost": CallCostEvent}
    headers = signed(COST)
    for event in (
        unwrap(COST, headers, public_key=PUBLIC_KEY, now=NOW, events=mine),
        client.webhooks.unwrap(COST, headers, now=NOW, events=mine),
        client.webhooks.unsafe_unwrap(COST, events=mine),
    ):
        assert isinstance(event, CallCostEvent)
        assert event.raw == COST
    known = unwrap(DTMF, signed(DTMF), public_key=PUBLIC_KEY, now=float(TIMESTAMP), events=mine)
    assert isinstance(known, types.CallDtmfReceivedWebhookEvent)


def test_strict_says_where_the_class_does_not_fit() -> None:
    with pytest.raises(WebhookSchemaError, match=r"\$\.data\.payload\.total_cost"):
        unsafe_unwrap(BROKEN, strict=True, events={"call.cost": CallCostEvent})


class Empty(WebhookEvent, frozen=True, kw_only=True):
    pass


@pytest.mark.parametrize("given", [dict, Model, UnrecognizedWebhookEvent, Empty, "CallCost", 5])
def test_a_class_of_something_else_is_refused(router: WebhookRouter, given: Any) -> None:
    with pytest.raises(TypeError, match="is not a class of webhook events"):
        router.on("call.cost", given)
    with pytest.raises(TypeError, match="is not a class of webhook events"):
        unsafe_unwrap(COST, events={"call.cost": given})


def test_a_class_goes_with_an_event_type(router: WebhookRouter) -> None:
    with pytest.raises(TypeError, match="goes with an event type"):
        router.on(CallCostEvent, CallCostEvent)  # type: ignore[call-overload]
