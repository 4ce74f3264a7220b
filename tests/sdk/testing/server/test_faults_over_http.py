"""Faults that are switched on over HTTP, as the real client meets them on a real socket."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
)

from tests.sdk.testing.server.conftest import Application, Served, ivr


@pytest.mark.parametrize(
    "fault",
    [
        *("response_lost", "reset", "reset_at_once", "server_error", "throttled"),
        *("trickle", "slow"),
    ],
)
def test_a_keyed_command_is_executed_once_through_every_fault(twin: Served, fault: str) -> None:
    call = twin.call(state="answered")
    seconds = {"seconds": 0.001}
    options: dict[str, Any] = {
        "slow": seconds,
        "trickle": seconds,
        "throttled": {"retry_after": 0},
    }
    twin.post("faults", fault=fault, times=1, options=options.get(fault, {}))
    with twin.client() as client:
        assert client.calls.actions.send_dtmf(call, digits="1").data is not None
    (execution,) = twin.executions("send_dtmf")
    repeats = fault not in ("trickle", "slow")
    heard = 1 if fault == "reset_at_once" else 1 + repeats
    assert len(twin.get("requests")) == heard
    assert len(execution["requests"]) == 1 + (fault == "response_lost")
    assert twin.get("faults")["on"] == []


def test_a_response_that_never_comes_ends_with_the_client(twin: Served) -> None:
    call = twin.call(state="answered")
    twin.post("faults", fault="no_response", options={"executed": True})
    timeout = httpx.Timeout(30.0, read=0.2)
    with twin.client(timeout=timeout, max_retries=0) as client, pytest.raises(APITimeoutError):
        client.calls.actions.send_dtmf(call, digits="1")
    assert len(twin.executions("send_dtmf")) == 1
    assert twin.get("faults")["on"][0]["fault"] == "no_response"
    assert twin.control.delete("faults/no_response").json()["on"] == []
    with twin.client() as client:
        client.calls.actions.send_dtmf(call, digits="1")


@pytest.mark.parametrize("fault", ["reset_after_status_line", "malformed_body"])
def test_a_response_that_breaks_off_after_its_status_says_that_the_command_ran(
    twin: Served, fault: str
) -> None:
    call = twin.call(state="answered")
    twin.post("faults", fault=fault)
    with twin.client() as client, pytest.raises(APIResponseValidationError) as caught:
        client.calls.actions.send_dtmf(call, digits="1")
    assert caught.value.outcome == "executed"
    assert len(twin.executions("send_dtmf")) == 1


def test_an_unkeyed_command_whose_response_is_lost_is_of_unknown_outcome(twin: Served) -> None:
    call = twin.call(state="answered")
    twin.post("faults", fault="response_lost", command="start_siprec")
    with twin.client() as client:
        client.calls.actions.send_dtmf(call, digits="1")
        with pytest.raises(APIConnectionError) as caught:
            client.calls.actions.start_siprec(call, connector_name="recorder")
    assert caught.value.outcome == "unknown"


def test_a_proxys_error_is_no_json(twin: Served) -> None:
    call = twin.call(state="answered")
    twin.post("faults", fault="server_error", options={"status": 502})
    with twin.client(max_retries=0) as client, pytest.raises(APIStatusError) as caught:
        client.calls.actions.send_dtmf(call, digits="1")
    assert caught.value.status_code == 502


def test_a_connection_that_was_spoiled_is_not_used_again(twin: Served) -> None:
    call = twin.call()
    twin.post("faults", fault="server_error", times=1)
    key = {"authorization": "Bearer x"}
    with httpx.Client(trust_env=False) as client:
        first = client.get(f"{twin.base_url}/calls/{call}", headers=key)
        second = client.get(f"{twin.base_url}/calls/{call}", headers=key)
    assert first.headers["connection"] == "close"
    assert (first.status_code, second.status_code) == (503, 200)


def test_deliveries_come_twice_late_and_with_the_old_key(
    twin: Served, application: Application
) -> None:
    with twin.client() as client:
        application.app = ivr(client, twin.public_key)
        twin.post("faults", fault="duplicate", event_type="call.initiated", times=1)
        call = twin.call()
        twin.deliver()
        twin.post("faults", fault="late", options={"seconds": 3}, times=1)
        twin.post(f"calls/{call}/press", digits="1")
        twin.deliver()
        twin.post("faults", fault="old_key", times=1)
        twin.post(f"calls/{call}/press", digits="2")
        twin.deliver(3)
    shown = [(e["event_type"], e["at"], e["verdict"]) for e in twin.get("deliveries")]
    assert shown == [
        ("call.initiated", 0, "acknowledged"),
        ("call.answered", 0, "acknowledged"),
        ("call.initiated", 0, "acknowledged"),
        ("call.dtmf.received", 0, "400"),
        ("call.dtmf.received", 3, "acknowledged"),
    ]
    assert len(twin.executions("answer")) == 1


def test_the_catalogue_says_what_each_fault_takes(twin: Served) -> None:
    catalogue = {each["fault"]: each for each in twin.get("faults")["catalogue"]}
    assert catalogue["slow"]["options"] == {"seconds": 3.0}
    assert catalogue["duplicate"]["applies_to"] == "delivery"
    for name, kind in catalogue.items():
        on = twin.post("faults", fault=name, options=kind["options"], times=2)["on"]
        assert (on[-1]["fault"], on[-1]["times"]) == (name, 2)
    assert twin.get("state")["faults"] == twin.get("faults")["on"]
    assert twin.control.delete("faults").json()["on"] == []


@pytest.mark.parametrize(
    ("document", "status"),
    [
        ({"fault": "none"}, 404),
        ({"fault": "refused"}, 404),
        ({"fault": "slow", "options": {"second": 1}}, 422),
        ({"fault": "slow", "options": {"seconds": "1"}}, 422),
        ({"fault": "slow", "options": {"seconds": -1}}, 422),
        ({"fault": "reset", "options": {"executed": 1}}, 422),
        ({"fault": "server_error", "options": {"status": 200}}, 422),
        ({"fault": "slow", "times": 0}, 422),
        ({"fault": "slow", "rate": 2}, 422),
        ({"fault": "slow", "event_type": "call.answered"}, 422),
        ({"fault": "slow", "command": "send_dtfm"}, 422),
        ({"fault": "late", "command": "answer"}, 422),
        ({"fault": "reset_at_once", "command": "answer"}, 422),
    ],
)
def test_a_fault_that_cannot_be_is_refused(
    twin: Served, document: dict[str, Any], status: int
) -> None:
    response = twin.control.post("faults", json=document)
    assert response.status_code == status
    assert response.json()["error"]["detail"]
    assert twin.get("faults")["on"] == []
