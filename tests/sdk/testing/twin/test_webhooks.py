"""How the twin delivers webhooks: signed, with patience, retries, a failover, and disturbances."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from telnyx_voice_advanced import AsyncTelnyx, Telnyx, WebhookRouter, unwrap
from telnyx_voice_advanced.testing import Twin
from telnyx_voice_advanced.types import CallDtmfReceivedWebhookEvent, UnwrapWebhookEvent
from telnyx_voice_advanced.webhooks import ASGIWebhookApp, WSGIWebhookApp

from tests.sdk.wsgi_server import serving


class Received:
    """A router's fallback that keeps what it gets."""

    def __init__(self) -> None:
        self.events: list[UnwrapWebhookEvent] = []

    def __call__(self, event: UnwrapWebhookEvent) -> None:
        self.events.append(event)

    @property
    def digits(self) -> str:
        pressed = [e for e in self.events if isinstance(e, CallDtmfReceivedWebhookEvent)]
        return "".join(event.data.payload.digit or "" for event in pressed)


@pytest.fixture
def received() -> Received:
    return Received()


@pytest.fixture
def router(twin: Twin, received: Received) -> WebhookRouter:
    return WebhookRouter(public_key=twin.public_key, fallback=received)


Answers = Iterable[int | Callable[[], int]]


class Scripted:
    """A WSGI application that answers as it is told, then with 200."""

    def __init__(self, *answers: int | Callable[[], int]) -> None:
        self._answers = list(answers)
        self.bodies: list[Any] = []

    def __call__(self, environ: dict[str, Any], start_response: Any) -> list[bytes]:
        self.bodies.append(json.loads(environ["wsgi.input"].read()))
        answer = self._answers.pop(0) if self._answers else 200
        start_response(f"{answer if isinstance(answer, int) else answer()} Said", [])
        return [b""]


def verdicts(twin: Twin) -> list[str]:
    return [attempt.verdict for attempt in twin.deliveries]


def test_what_one_leg_sends_the_other_receives(
    twin: Twin, client: Telnyx, router: WebhookRouter, received: Received
) -> None:
    caller, agent = twin.call(), twin.call()
    twin.bridge(caller, agent)
    twin.deliver_to(router)
    client.calls.actions.send_dtmf(caller.call_control_id, digits="1w2W#")
    twin.advance(0.25 + 0.5 + 0.25)
    assert received.digits == "12"
    twin.advance(1.25)
    assert received.digits == "12#"
    # Each leg was told of the bridge first.
    for event in received.events[2:]:
        assert isinstance(event, CallDtmfReceivedWebhookEvent)
        assert event.data.payload.call_control_id == agent.call_control_id
    assert twin.deliveries.assert_acknowledged("call.dtmf.received", agent).attempt == 1


def test_the_client_state_comes_back(
    twin: Twin, client: Telnyx, router: WebhookRouter, received: Received
) -> None:
    call = twin.call()
    twin.deliver_to(router)
    twin.press(call, "1")
    client.calls.actions.update_client_state(call.call_control_id, client_state="YQ==")
    twin.press(call, "2")
    client.calls.actions.start_siprec(call.call_control_id, client_state="Yg==")
    twin.deliver()
    states = [event.to_dict()["data"]["payload"]["client_state"] for event in received.events]
    assert states == [None, "YQ==", "Yg=="]


def test_every_siprec_session_that_starts_stops(
    twin: Twin, client: Telnyx, router: WebhookRouter, received: Received
) -> None:
    call = twin.call()
    twin.deliver_to(router)
    for _ in range(2):
        client.calls.actions.start_siprec(call.call_control_id)
    client.calls.actions.stop_siprec(call.call_control_id)
    client.calls.actions.start_siprec(call.call_control_id)
    twin.hang_up(call)
    twin.deliver()
    types = [event.data.event_type for event in received.events]
    assert types.count("siprec.started") == types.count("siprec.stopped") == 3
    assert types.index("siprec.stopped") == 2


def test_handlers_may_send_commands_of_their_own(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    router = WebhookRouter(public_key=twin.public_key, fallback=None)

    @router.on
    def pressed(event: CallDtmfReceivedWebhookEvent) -> None:
        client.calls.actions.start_siprec(event.data.payload.call_control_id or "")

    twin.deliver_to(router)
    twin.press(call, "5")
    twin.deliver()
    twin.commands.assert_once("start_siprec", call)
    twin.deliveries.assert_acknowledged("siprec.started", call)


def test_async_handlers_and_clients_share_the_loop(twin: Twin) -> None:
    call = twin.call()

    async def main() -> None:
        async with AsyncTelnyx(**twin.settings()) as client:
            router = WebhookRouter(public_key=twin.public_key, fallback=None)

            @router.on
            async def pressed(event: CallDtmfReceivedWebhookEvent) -> None:
                await client.calls.actions.start_siprec(event.data.payload.call_control_id or "")

            for target in (router, ASGIWebhookApp(router), WSGIWebhookApp(router)):
                twin.deliver_to(target)
                twin.press(call, "5")
                await twin.deliver_async()
            with pytest.raises(RuntimeError, match="await `deliver_async`"):
                twin.deliver()

    asyncio.run(main())
    twin.commands.assert_count("start_siprec", 3, call)


@pytest.mark.parametrize("kind", [ASGIWebhookApp, WSGIWebhookApp])
def test_an_application_takes_webhooks(
    twin: Twin, router: WebhookRouter, received: Received, kind: Any
) -> None:
    twin.deliver_to((kind(router), "/webhooks"))
    twin.press(twin.call(), "5")
    twin.deliver()
    assert received.digits == "5"
    assert twin.deliveries.assert_acknowledged("call.dtmf.received").delivered_to.endswith(
        "/webhooks"
    )


def test_a_url_takes_webhooks(
    twin: Twin, router: WebhookRouter, received: Received, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    with serving(WSGIWebhookApp(router)) as url:
        twin.deliver_to(f"{url}/hook")
        twin.press(twin.call(), "5")
        twin.deliver()
    assert received.digits == "5"
    assert verdicts(twin) == ["acknowledged"]


def test_a_failure_is_retried_and_then_sent_elsewhere(twin: Twin) -> None:
    primary, failover = Scripted(500, 503, 500), Scripted()
    twin.deliver_to(primary, (failover, "/failover"))
    twin.press(twin.call(), "5")
    twin.deliver()
    assert verdicts(twin) == ["500"]
    twin.advance(1)
    assert verdicts(twin) == ["500", "503"]
    twin.advance(2)
    assert verdicts(twin) == ["500", "503", "500", "acknowledged"]
    bodies = [*primary.bodies, *failover.bodies]
    assert [body["meta"]["attempt"] for body in bodies] == [1, 2, 3, 4]
    assert bodies[3]["meta"]["delivered_to"].endswith("/failover")
    assert len({json.dumps(body["data"]) for body in bodies}) == 1


def test_what_was_refused_is_not_retried(twin: Twin) -> None:
    primary, failover = Scripted(400), Scripted(410)
    twin.deliver_to(primary, failover)
    twin.press(twin.call(), "5")
    twin.advance(60)
    assert verdicts(twin) == ["400", "410"]


def test_an_answer_after_two_seconds_is_too_late(twin: Twin, client: Telnyx) -> None:
    call = twin.call()

    def dawdle() -> int:
        twin.advance(2.5)
        return 200

    app = Scripted(dawdle)
    twin.deliver_to(app)
    twin.press(call, "5")
    twin.advance(10)
    assert verdicts(twin) == ["too late", "acknowledged"]


def test_an_application_that_raises_is_retried(twin: Twin) -> None:
    def fail() -> int:
        raise OSError("the disk is full")

    twin.deliver_to(Scripted(fail))
    twin.press(twin.call(), "5")
    twin.advance(10)
    assert verdicts(twin) == ["OSError", "acknowledged"]


def test_a_duplicate_is_handled_once(twin: Twin, router: WebhookRouter, received: Received) -> None:
    twin.deliver_to(router)
    twin.disturb(duplicate=True)
    twin.press(twin.call(), "5")
    twin.deliver()
    assert verdicts(twin) == ["acknowledged"] * 2
    assert received.digits == "5"
    first, second = twin.deliveries
    assert second.is_duplicate
    assert first.body == second.body


def test_twice_at_once_is_handled_once(
    twin: Twin, router: WebhookRouter, received: Received
) -> None:
    twin.deliver_to(router)
    twin.disturb("call.dtmf.received", concurrent=True)
    twin.press(twin.call(), "5")
    twin.deliver()
    assert len(verdicts(twin)) == 2
    assert "acknowledged" in verdicts(twin)
    assert received.digits == "5"


def test_what_is_late_is_overtaken(twin: Twin, router: WebhookRouter, received: Received) -> None:
    call = twin.call()
    twin.deliver_to(router)
    twin.disturb(late=3)
    twin.press(call, "12")
    twin.deliver()
    assert received.digits == "2"
    twin.advance(3)
    assert received.digits == "21"
    moments = [event.to_dict()["data"]["occurred_at"] for event in received.events]
    assert moments[0] == moments[1] == "2026-01-01T00:00:00.000000Z"


def test_a_seed_gives_the_same_disorder(twin: Twin) -> None:
    def order(seed: int) -> str:
        received = Received()
        twin = Twin(seed=seed)
        twin.deliver_to(WebhookRouter(public_key=twin.public_key, fallback=received))
        twin.disturb(rate=1.0, reorder=5.0)
        twin.press(twin.call(), "0123456789")
        twin.advance(5)
        return received.digits

    assert order(3) == order(3) != order(4)
    assert sorted(order(3)) == list("0123456789")


def test_the_old_key_is_refused_unless_it_is_known(twin: Twin, received: Received) -> None:
    twin.deliver_to(WebhookRouter(public_key=twin.public_key, fallback=received))
    twin.disturb(old_key=True)
    twin.press(twin.call(), "5")
    twin.deliver()
    assert verdicts(twin) == ["400"]
    both = [twin.public_key, twin.old_public_key]
    twin.deliver_to(WebhookRouter(public_key=both, fallback=received))
    twin.disturb(old_key=True)
    twin.press(twin.call(), "6")
    twin.deliver()
    assert received.digits == "6"


def test_an_event_of_next_year_is_delivered(
    twin: Twin, router: WebhookRouter, received: Received
) -> None:
    call = twin.call()
    twin.deliver_to(router)
    twin.emit("call.teleported", call, {"to_where": "Mars"}, after=1)
    twin.advance(1)
    [event] = received.events
    payload = event.to_dict()["data"]["payload"]
    assert payload["to_where"] == "Mars"
    assert payload["call_control_id"] == call.call_control_id


def test_the_client_verifies_with_the_key_of_its_settings(twin: Twin, client: Telnyx) -> None:
    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        headers = {
            name.removeprefix("HTTP_").replace("_", "-"): value
            for name, value in environ.items()
            if name.startswith("HTTP_")
        }
        client.webhooks.unwrap(environ["wsgi.input"].read(), headers)
        start_response("200 OK", [])
        return []

    twin.deliver_to(app)
    twin.press(twin.call(), "5")
    twin.deliver()
    assert verdicts(twin) == ["acknowledged"]


def test_a_missing_webhook_is_told_with_what_there_is(twin: Twin) -> None:
    call = twin.call()
    twin.deliver_to(Scripted(500))
    twin.disturb(late=9)
    twin.press(call, "1")
    twin.press(call, "2")
    twin.deliver()
    with pytest.raises(AssertionError) as caught:
        twin.deliveries.assert_acknowledged("call.dtmf.received", call)
    lines = str(caught.value).splitlines()
    assert lines[0] == "No call.dtmf.received was acknowledged."
    assert ": 500" in lines[2]
    assert lines[3] == "Waiting to be delivered:"
    assert len(lines) == 6


def test_webhooks_that_have_nowhere_to_go_are_kept_in_the_journal(twin: Twin) -> None:
    twin.press(twin.call(), "5")
    twin.deliver()
    assert verdicts(twin) == ["nowhere to go"]


def test_what_takes_no_webhooks_is_refused(twin: Twin) -> None:
    with pytest.raises(TypeError, match="received a int"):
        twin.deliver_to(5)


def test_the_bodies_are_those_of_telnyx(twin: Twin) -> None:
    app = Scripted()
    twin.deliver_to(app)
    twin.press(twin.call(), "5")
    twin.deliver()
    [record] = twin.deliveries
    assert json.loads(record.body) == app.bodies[0]
    assert set(app.bodies[0]) == {"data", "meta"}
    assert app.bodies[0]["data"]["record_type"] == "event"


def test_a_delivery_is_genuine(twin: Twin) -> None:
    taken: list[tuple[bytes, dict[str, str]]] = []

    class Router:
        def handle(self, body: bytes, headers: dict[str, str]) -> Any:
            taken.append((body, headers))
            return type("Result", (), {"status": 200})

        async def handle_async(self, body: bytes, headers: dict[str, str]) -> Any:
            return self.handle(body, headers)

    twin.deliver_to(Router())
    twin.press(twin.call(), "5")
    twin.deliver()
    [(body, headers)] = taken
    assert unwrap(body, headers, public_key=twin.public_key).data.event_type == "call.dtmf.received"
