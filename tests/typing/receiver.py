"""A webhook receiver as a user writes it: each handler is typed by the event that it gets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, assert_type

from telnyx_voice_advanced import (
    Model,
    Telnyx,
    UnrecognizedWebhookEvent,
    WebhookEvent,
    WebhookRouter,
    unsafe_unwrap,
    unwrap,
)
from telnyx_voice_advanced.types import (
    CallDtmfReceivedWebhookEvent,
    CallSiprecFailedWebhookEvent,
    UnwrapWebhookEvent,
)
from telnyx_voice_advanced.webhooks import (
    Accepted,
    ASGIWebhookApp,
    AsyncCallNext,
    CallNext,
    LambdaWebhookHandler,
    MemoryStore,
    Result,
    SQSBatchHandler,
    WebhookRoutes,
    WSGIWebhookApp,
    current_delivery,
)


def rest(event: UnwrapWebhookEvent) -> None:
    assert_type(event.data.event_type, str | None)
    assert_type(event.raw, bytes)
    if event.meta is not None:
        assert_type(event.meta.attempt, int | None)


router = WebhookRouter(public_key=["one", "two"], fallback=rest, store=MemoryStore(ttl=60))
routes = WebhookRoutes()
router.include(routes)


@router.on(CallDtmfReceivedWebhookEvent)
def pressed(event: CallDtmfReceivedWebhookEvent) -> None:
    assert_type(event.data.payload.digit, str | None)


@router.on("call.dtmf.received")
async def pressed_or_broken(
    event: CallDtmfReceivedWebhookEvent | UnrecognizedWebhookEvent,
) -> None: ...


@routes.on("call.cost")
async def hung_up(event: UnrecognizedWebhookEvent) -> None:
    assert_type(event.event_type, None)
    assert_type(event.data.event_type, str | None)


@routes.on("siprec.failed")
def anything(event: UnwrapWebhookEvent) -> None: ...


@router.on("siprec.failed")  # type: ignore[arg-type]
def another_class(  # pyright: ignore[reportArgumentType]
    event: CallDtmfReceivedWebhookEvent,
) -> None: ...


@router.on(CallSiprecFailedWebhookEvent)  # type: ignore[arg-type]
def another_class_too(  # pyright: ignore[reportArgumentType]
    event: CallDtmfReceivedWebhookEvent,
) -> None: ...


@router.on
def by_annotation(event: CallDtmfReceivedWebhookEvent) -> int:
    return 1


@routes.on
async def by_annotation_too(event: CallSiprecFailedWebhookEvent) -> None: ...


assert_type(by_annotation, Callable[[CallDtmfReceivedWebhookEvent], int])


@router.on  # type: ignore[type-var]
def no_event(event: int) -> None: ...  # pyright: ignore[reportArgumentType]


apps = ASGIWebhookApp(router), WSGIWebhookApp(router), LambdaWebhookHandler(router)
assert_type(router.handle(b"", {}), Result)
unwrap("", [("a", "b")], public_key="key")
unwrap(memoryview(b""), [(b"a", b"b")], public_key=("key",))


class CallCostPayload(Model, frozen=True, kw_only=True):
    total_cost: float | None = None


class CallCost(Model, frozen=True, kw_only=True):
    event_type: Literal["call.cost"]
    payload: CallCostPayload


class CallCostEvent(WebhookEvent, frozen=True, kw_only=True):
    data: CallCost


@router.on("call.cost", CallCostEvent)
async def cost(event: CallCostEvent) -> None:
    assert_type(event.data.payload.total_cost, float | None)


@router.on("call.cost", CallCostEvent)  # type: ignore[arg-type]
def another_class_than_mine(  # pyright: ignore[reportArgumentType]
    event: CallDtmfReceivedWebhookEvent,
) -> None: ...


@router.on("call.cost", int)  # type: ignore[type-var]
def no_event_class(event: int) -> None: ...  # pyright: ignore[reportArgumentType]


own = unwrap(b"", {}, events={"call.cost": CallCostEvent})
assert_type(own, UnwrapWebhookEvent | CallCostEvent)
assert_type(unwrap(b"", {}), UnwrapWebhookEvent)
assert_type(
    unsafe_unwrap(b"", events={"call.cost": CallCostEvent}), UnwrapWebhookEvent | CallCostEvent
)
webhooks = Telnyx().webhooks
assert_type(
    webhooks.unwrap(b"", {}, events={"call.cost": CallCostEvent}),
    UnwrapWebhookEvent | CallCostEvent,
)


@router.middleware
def timed(event: UnwrapWebhookEvent, call_next: CallNext) -> None:
    assert_type(call_next(), None)


@router.middleware
async def in_a_transaction(event: WebhookEvent, call_next: AsyncCallNext) -> None:
    await call_next()


@router.on_error
async def told(event: UnwrapWebhookEvent, error: Exception) -> None:
    delivery = current_delivery()
    assert_type(delivery.accepted, Accepted)
    assert_type((delivery.attempt, delivery.lag), tuple[int, float])
    assert_type(delivery.time_left, float | None)


assert_type(timed(unsafe_unwrap(b""), lambda: None), None)


async def publish(accepted: Accepted) -> None:
    assert_type(accepted.event, UnwrapWebhookEvent)
    assert_type((accepted.partition_key, accepted.message_id), tuple[str, str])


wsgi = WSGIWebhookApp(router.forward(publish))
batches = SQSBatchHandler(router)


def work(text: str) -> Result:
    return router.dispatch(Accepted.from_json(text), attempt=2, deadline=10)


def received(body: bytes, headers: dict[str, str]) -> int:
    accepted = router.accept(body, headers)
    return accepted.status if isinstance(accepted, Result) else len(accepted.to_json())
