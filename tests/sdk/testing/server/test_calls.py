"""Calls, deliveries and time of a twin that is a server, with the real client and a real router."""

from __future__ import annotations

import json
from typing import Any

from tests.sdk.testing.server.conftest import Application, Served, ivr, refusing


def test_a_call_is_answered_and_its_keys_are_heard(twin: Served, application: Application) -> None:
    with twin.client() as client:
        application.app = ivr(client, twin.public_key)
        call = twin.call(**{"from": "+13125550187"})
        twin.deliver()
        assert twin.get(f"calls/{call}")["state"] == "active"
        twin.post(f"calls/{call}/press", digits="5")
        twin.deliver()
    (execution,) = twin.executions("send_dtmf")
    assert execution["arguments"]["digits"] == "5"
    shown = twin.get(f"calls/{call}")
    assert (shown["from"], shown["keys"]) == ("+13125550187", "5")
    assert [(each["kind"], each["text"]) for each in shown["said"]] == [("dtmf", "5")]
    twin.post(f"calls/{call}/hang_up")
    assert twin.get(f"calls/{call}")["cause"] == "normal_clearing"
    twin.deliver()
    delivered = [(each["event_type"], each["verdict"]) for each in twin.get("deliveries")]
    assert delivered == [
        ("call.initiated", "acknowledged"),
        ("call.answered", "acknowledged"),
        ("call.dtmf.received", "acknowledged"),
        ("call.hangup", "acknowledged"),
    ]


def test_an_outgoing_call_is_picked_up(twin: Served) -> None:
    with twin.client() as client:
        made = client.calls.dial(connection_id="1", to="+12065550119", from_="+13125550187").data
        assert made is not None
        call = made.call_control_id or ""
        twin.post(f"calls/{call}/pick_up", by="machine")
        client.calls.actions.speak(call, payload="Hello", voice="female")
    shown = twin.get(f"calls/{call}")
    assert (shown["state"], shown["direction"]) == ("active", "outgoing")
    assert [each["text"] for each in shown["said"]] == ["Hello"]


def test_a_delivery_is_retried_as_telnyx_does(twin: Served) -> None:
    twin.call()
    twin.deliver(1)
    attempts = twin.get("deliveries")
    assert [each["verdict"] for each in attempts] == ["503", "503"]
    assert [each["at"] for each in attempts] == [0, 1]
    assert attempts[0]["response"] == "busy"
    twin.deliver(60)
    assert [each["attempt"] for each in twin.get("deliveries")] == [1, 2, 3]


def test_a_delivery_is_repeated_byte_for_byte(twin: Served, application: Application) -> None:
    bodies: list[bytes] = []

    def keep(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        bodies.append(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
        start_response("200 OK", [])
        return []

    application.app = keep
    twin.call()
    twin.deliver()
    repeated = twin.post("deliveries/1/repeat")
    assert (repeated["number"], repeated["repeat_of"]) == (2, 1)
    assert repeated["is_duplicate"]
    assert bodies[0] == bodies[1]
    assert bodies[0].decode() == repeated["body"]


def test_the_webhook_url_of_a_command_is_looked_for_at_home(
    twin: Served, application: Application
) -> None:
    with twin.client() as client:
        for url in (
            f"http://{application.host}/own",
            "https://hooks.example.com/far?line=2",
            "http://169.254.169.254/latest/meta-data",
        ):
            client.calls.dial(connection_id="1", to="+1", from_="+2", webhook_url=url)
    twin.deliver()
    assert application.paths == ["/own", "/far", "/latest/meta-data"]
    far = twin.get("deliveries")[1]
    assert far["url"] == "https://hooks.example.com/far?line=2"
    assert far["sent_to"] == f"http://{application.host}/far?line=2"
    assert json.loads(far["body"])["meta"]["delivered_to"] == far["url"]


def test_an_event_that_the_twin_does_not_cause_occurs(twin: Served) -> None:
    call = twin.call(state="answered")
    twin.post("events", event_type="call.cost", call=call, payload={"cost": "0.01"}, after=2)
    twin.deliver(2)
    (delivery,) = twin.get(f"deliveries?call={call}")
    assert (delivery["event_type"], delivery["at"]) == ("call.cost", 2)
    assert json.loads(delivery["body"])["data"]["payload"]["cost"] == "0.01"


def test_lists_begin_after_a_number_and_are_of_a_call(twin: Served) -> None:
    one, other = twin.call(), twin.call()
    twin.deliver()
    assert [each["call"] for each in twin.get("journal")] == [one, other]
    assert [each["number"] for each in twin.get("journal?after=1")] == [2]
    assert [each["number"] for each in twin.get(f"deliveries?call={other}")] == [2]


def test_the_command_id_window_goes_by_the_twins_clock(twin: Served) -> None:
    call = twin.call(state="answered")
    path = f"{twin.base_url}/calls/{call}/actions/send_dtmf"
    body, key = {"digits": "1", "command_id": "one"}, {"authorization": "Bearer x"}
    for seconds in (0, 59, 1):
        twin.deliver(seconds)
        assert twin.control.post(path, json=body, headers=key).status_code == 200
    requests = twin.get("requests")
    assert [each["outcome"] for each in requests] == ["executed", "repeat", "executed"]
    first, second = twin.executions("send_dtmf")
    assert [each["execution"] for each in requests] == [
        first["number"],
        first["number"],
        second["number"],
    ]
    assert first["requests"] == [requests[0]["number"], requests[1]["number"]]


def test_a_reset_begins_anew_with_the_same_or_another_seed(
    twin: Served, application: Application
) -> None:
    first = twin.call()
    before = twin.get("state")
    twin.post("faults", fault="slow")
    twin.post("clock", running=True, speed=3)
    after = twin.post("reset")
    assert after["epoch"] != before["epoch"]
    assert (after["calls"], after["faults"], after["now"]) == ([], [], 0)
    assert (after["running"], after["speed"]) == (False, 1)
    assert after["public_key"] == twin.public_key
    assert twin.get("journal") == []
    assert twin.call() == first
    # An application that goes on knows this key, and none of the identifiers.
    assert twin.post("reset", seed=8)["public_key"] == twin.public_key
    assert twin.call() != first
    assert application.app is refusing
