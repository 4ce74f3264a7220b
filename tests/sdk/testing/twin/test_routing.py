"""Webhooks of one call that go where the command says which made or answered it."""

from __future__ import annotations

from typing import Any

import pytest
from telnyx_voice_advanced import Telnyx
from telnyx_voice_advanced.testing import Twin, TwinCall

MINE = "https://hooks.example.com/mine"
OTHER = "https://hooks.example.com/other"


class App:
    """A WSGI application that keeps which paths were asked for, and answers each with a status."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.statuses: dict[str, str] = {}

    def __call__(self, environ: dict[str, Any], start_response: Any) -> list[bytes]:
        path = environ["PATH_INFO"]
        self.paths.append(f"{path}?{environ['QUERY_STRING']}" if environ["QUERY_STRING"] else path)
        start_response(self.statuses.get(path, "200 OK"), [])
        return [b""]


@pytest.fixture
def app(twin: Twin) -> App:
    app = App()
    twin.deliver_to((app, "/all"))
    return app


def dialled(twin: Twin, client: Telnyx, **options: Any) -> TwinCall:
    made = client.calls.dial(connection_id="1", from_="+13125550187", to="+12065550119", **options)
    return twin.calls[made.data.call_control_id or ""]


def places(twin: Twin) -> list[tuple[str, str]]:
    return [(each.event_type, each.delivered_to) for each in twin.deliveries]


def test_the_url_of_a_call_is_for_its_events_alone(twin: Twin, client: Telnyx, app: App) -> None:
    call = dialled(twin, client, webhook_url=f"{MINE}?shop=1")
    twin.pick_up(call)
    twin.press(twin.call(), "2")
    twin.deliver()
    assert app.paths == ["/mine?shop=1", "/mine?shop=1", "/all"]


def test_the_url_of_an_answer_is_for_what_follows(twin: Twin, client: Telnyx, app: App) -> None:
    call = twin.call(state="ringing")
    twin.deliver()
    client.calls.actions.answer(call.call_control_id, webhook_url=MINE)
    twin.deliver()
    assert app.paths == ["/all", "/mine"]


def test_the_url_of_a_transfer_is_for_the_new_leg(twin: Twin, client: Telnyx, app: App) -> None:
    call = twin.call()
    client.calls.actions.transfer(call.call_control_id, to="+12065550120", webhook_url=MINE)
    twin.hang_up(call)
    twin.deliver()
    assert app.paths == ["/mine", "/all"]


def test_a_url_for_a_type_of_event_comes_first(twin: Twin, client: Telnyx, app: App) -> None:
    call = dialled(twin, client, webhook_url=MINE, webhook_urls={"call.answered": OTHER})
    twin.pick_up(call)
    twin.deliver()
    assert places(twin) == [("call.initiated", MINE), ("call.answered", OTHER)]


def test_a_list_of_urls_is_tried_in_its_order(twin: Twin, client: Telnyx, app: App) -> None:
    app.statuses["/mine"] = "400 Bad Request"
    dialled(twin, client, webhook_urls={"call.initiated": [MINE, OTHER]})
    twin.deliver()
    assert app.paths == ["/mine", "/other"]


def test_the_failover_stays(twin: Twin, client: Telnyx, app: App) -> None:
    app.statuses["/mine"] = "400 Bad Request"
    twin.deliver_to((app, "/all"), failover=(app, "/failover"))
    dialled(twin, client, webhook_url=MINE)
    twin.deliver()
    assert app.paths == ["/mine", "/failover"]


def test_a_policy_says_when_a_type_of_event_is_tried_again(
    twin: Twin, client: Telnyx, app: App
) -> None:
    app.statuses["/all"] = "503 Service Unavailable"
    policies = {"call.initiated": {"retries_ms": [500, 500, 4000]}}
    dialled(twin, client, webhook_retries_policies=policies)
    twin.advance(20)
    assert [each.at for each in twin.deliveries] == [0.0, 0.5, 1.0, 5.0]


def test_the_secrets_of_a_url_are_not_shown(twin: Twin, client: Telnyx, app: App) -> None:
    call = dialled(twin, client, webhook_url="https://user:pa55@hooks.example.com/mine?key=s3cr3t")
    twin.deliver()
    shown = [repr(call), *map(repr, twin.journal), *map(str, twin.journal)]
    assert not [text for text in shown if "pa55" in text or "s3cr3t" in text]
    assert "to https://hooks.example.com/mine: acknowledged" in shown[-1]
