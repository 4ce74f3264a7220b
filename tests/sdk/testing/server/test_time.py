"""Time that goes by itself, and the stream of what happens in it. Nothing here waits for a clock."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.sdk.testing.server.conftest import Application, Served, ivr, twin_process


@pytest.fixture(scope="module")
def going_server(application_server: Application) -> Iterator[Served]:
    with twin_process("--deliver", application_server.url) as (_, served):
        yield served


@pytest.fixture
def going(going_server: Served, application: Application) -> Served:
    """A twin whose clock goes by itself."""
    going_server.post("reset")
    return going_server


class News:
    """The events of a stream."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines

    def next(self) -> tuple[str, int | None, Any]:
        fields: dict[str, str] = {}
        for line in self._lines:
            if not line and fields:
                number = int(fields["id"]) if "id" in fields else None
                return fields["event"], number, json.loads(fields["data"])
            name, _, value = line.partition(": ")
            if name:
                fields[name] = value
        raise AssertionError("the stream has ended")

    def until(self, kind: str, **wanted: Any) -> Any:
        while True:
            name, _, document = self.next()
            if name == kind and wanted.items() <= document.items():
                return document


@contextmanager
def news(twin: Served, path: str = "stream", **headers: str) -> Iterator[News]:
    with twin.control.stream("GET", path, headers=headers) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        yield News(stream.iter_lines())


def test_a_call_goes_on_by_itself(going: Served, application: Application) -> None:
    with going.client() as client, news(going) as stream:
        application.app = ivr(client, going.public_key)
        call = going.call()
        stream.until("delivery", event_type="call.answered", verdict="acknowledged")
        going.post(f"calls/{call}/press", digits="12345")
        for digit in "12345":
            found = stream.until("delivery", event_type="call.dtmf.received", attempt=1)
            assert json.loads(found["body"])["data"]["payload"]["digit"] == digit
        client.calls.actions.speak(call, payload="Hello", voice="female")
        going.post("clock", speed=1000)
        stream.until("delivery", event_type="call.speak.ended")
    digits = [each["arguments"]["digits"] for each in going.executions("send_dtmf")]
    assert sorted(digits) == [*"12345"]


def test_retries_come_by_themselves(going: Served) -> None:
    with news(going) as stream:
        going.post("clock", speed=100)
        going.call()
        stream.until("delivery", attempt=3, verdict="503")


def test_time_stands_still_and_goes_on(going: Served) -> None:
    with news(going) as stream:
        assert going.post("clock", running=False)["running"] is False
        going.call()
        stream.until("state", running=False)
        now = going.get("clock")["now"]
        assert going.get("clock")["now"] == now
        assert going.get("deliveries") == []
        assert going.post("clock", advance=0.5)["now"] == pytest.approx(now + 0.5)
        assert len(going.get("deliveries")) == 1
        going.post("clock", running=True, speed=1000)
        stream.until("delivery", attempt=3)
    assert going.get("clock")["now"] > now + 1


def test_no_time_of_an_application_counts_while_the_clock_stands_still(twin: Served) -> None:
    twin.call()
    twin.deliver()
    (delivery,) = twin.get("deliveries")
    assert (delivery["status"], delivery["took_ms"]) == (503, 0)


def test_a_jump_delivers_what_is_due_in_it_before_it_returns(going: Served) -> None:
    going.call()
    going.post("clock", advance=10)
    assert [each["attempt"] for each in going.get("deliveries")] == [1, 2, 3]


def test_a_slow_application_holds_up_its_own_call_alone(
    going: Served, application: Application
) -> None:
    release = threading.Event()

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        body = json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
        if body["data"]["payload"]["from"] == "+1":
            release.wait(30)
        start_response("200 OK", [])
        return []

    application.app = app
    try:
        with news(going) as stream:
            going.call(**{"from": "+1"})
            other = going.call(**{"from": "+2"})
            found = stream.until("delivery", verdict="acknowledged")
            assert found["call"] == other
            stream.until("delivery", verdict="too late", status=None)
    finally:
        release.set()


def test_a_stream_begins_with_the_state_and_goes_on_after_a_number(twin: Served) -> None:
    twin.call()
    twin.call()
    twin.deliver()
    for path, headers, numbers in (
        ("stream", {}, [1, 2]),
        ("stream?after=1", {}, [2]),
        ("stream?after=1", {"last-event-id": "0"}, [1, 2]),
        ("stream", {"last-event-id": "1"}, [2]),
        ("stream?after=99", {}, [1, 2]),
        ("stream?after=x", {}, [1, 2]),
    ):
        with news(twin, path, **headers) as stream:
            assert stream.next()[0] == "state"
            found = [stream.next() for _ in numbers]
            assert [number for _, number, _ in found] == numbers
            assert [entry["number"] for _, _, entry in found] == numbers


def test_a_stream_tells_of_a_reset_and_counts_anew(twin: Served) -> None:
    twin.call()
    twin.deliver()
    with news(twin) as stream:
        epoch = stream.next()[2]["epoch"]
        assert stream.next()[1] == 1
        twin.post("reset")
        state = stream.until("state")
        assert (state["epoch"] != epoch, state["calls"]) == (True, [])
        twin.call()
        twin.deliver()
        stream.until("delivery", number=1)


def test_a_stream_tells_of_faults_and_of_the_clock(twin: Served) -> None:
    with news(twin) as stream:
        stream.next()
        twin.post("faults", fault="slow")
        assert stream.until("state")["faults"][0]["fault"] == "slow"
        twin.post("clock", speed=2)
        assert stream.until("state")["speed"] == 2
