"""`trigger`, `replay` and `listen`: deliveries from the shell, over real sockets."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
from telnyx_voice_advanced.testing import Recorder, Tape, events, sign
from telnyx_voice_advanced.types import CallDtmfReceivedWebhookEvent

from tests.sdk.cli.conftest import KEY, Receiver, Run


def test_an_event_is_posted_with_its_fields(run: Run, receiver: Receiver) -> None:
    result = run(
        *("trigger", "call.dtmf.received", "--to", receiver.url),
        *("--set", "data.payload.digit=5", "--set", "data.payload.level=3"),
    )
    assert result.exit_code == 0, result.output
    assert "200 taken" in result.output
    (event,) = receiver.events
    assert isinstance(event, CallDtmfReceivedWebhookEvent)
    assert event.data.payload.digit == "5"
    assert event.to_dict()["data"]["payload"]["level"] == 3


def test_the_same_event_is_posted_as_often_as_asked(run: Run, receiver: Receiver) -> None:
    result = run("trigger", "call.dtmf.received", "--to", receiver.url, "--times", "3", "--json")
    lines = [json.loads(line) for line in result.output.splitlines()]
    assert [line["attempt"] for line in lines] == [1, 2, 3]
    assert len({line["id"] for line in lines}) == 1
    assert len(receiver.events) == 1


def test_a_fault_is_refused(run: Run, receiver: Receiver) -> None:
    for fault in ("stale", "other-key", "reserialised", "no-signature", "cut-short"):
        result = run("trigger", "call.dtmf.received", "--to", receiver.url, "--fault", fault)
        assert result.exit_code == 1, result.output
        assert "400 refused" in result.output
    assert receiver.events == []


def test_an_event_of_next_year_is_posted(run: Run, receiver: Receiver) -> None:
    assert run("trigger", "conference.next", "--to", receiver.url).exit_code == 0
    assert receiver.events[0].data.event_type == "conference.next"


def test_mistakes_are_told_in_a_sentence(run: Run, tmp_path: Path) -> None:
    for words, said in (
        (
            ("trigger", "call.dtmf.recieved", "--to", "http://127.0.0.1:1"),
            "did you mean 'call.dtmf.received'?",
        ),
        (("trigger", "call.dtmf.received"), "Missing option '--to'"),
        (("trigger", "call.dtmf.received", "--to", "http://127.0.0.1:1"), "does not respond"),
        (("trigger", "call.dtmf.received", "--to", "localhost:8000"), "is no URL to deliver to"),
        (("replay", __file__, "--to", "localhost:8000"), "is no URL to deliver to"),
        (("listen", "--to", "localhost:8000"), "is no URL to deliver to"),
        (("listen", "--public-key", "abc"), "public key"),
        (("listen", "--record", str(tmp_path / "no" / "tape")), "The tape cannot be written"),
        (
            ("trigger", "call.dtmf.received", "--to", "http://127.0.0.1:1", "--set", "digit"),
            "'digit' sets nothing; write data.payload.digit=5",
        ),
        (
            (
                "trigger",
                "call.dtmf.received",
                "--to",
                "http://127.0.0.1:1",
                "--set",
                "data.id.inner=1",
            ),
            "data.id is no object",
        ),
        (
            (
                "trigger",
                "call.dtmf.received",
                "--to",
                "http://127.0.0.1:1",
                "--key-file",
                str(tmp_path / "none"),
            ),
            "`telnyx-voice key` makes one",
        ),
        (("listen", "--host", "192.0.2.1"), "192.0.2.1:8000 cannot be listened on"),
        (
            ("replay", str(tmp_path / "webhook.key"), "--to", "http://127.0.0.1:1"),
            "line 1 is no JSON",
        ),
    ):
        result = run(*words)
        assert result.exit_code in (1, 2), result.output
        assert said in result.output
        assert "Traceback" not in result.output


def test_a_tape_is_replayed(run: Run, receiver: Receiver, tmp_path: Path) -> None:
    with Recorder(tmp_path / "tape") as recorder:
        for digit in "42#":
            body = events.call_dtmf_received(digit=digit).raw
            recorder.record(body, sign(body, KEY, timestamp=1))
    result = run(
        *("replay", str(tmp_path / "tape"), "--to", receiver.url),
        *("--chaos", "duplicate,reorder", "--seed", "7"),
    )
    assert result.exit_code == 0, result.output
    assert len(result.output.splitlines()) == 6
    assert len(receiver.events) == 3
    assert (
        run("replay", str(tmp_path / "tape"), "--to", receiver.url, "--as-recorded").exit_code == 1
    )
    assert (
        "not 'drop'"
        in run("replay", str(tmp_path / "tape"), "--to", receiver.url, "--chaos", "drop").output
    )


def test_a_listener_verifies_forwards_and_records(receiver: Receiver, tmp_path: Path) -> None:
    words = ("listen", "--port", "0", "--to", receiver.url, "--record", str(tmp_path / "tape"))
    listener = subprocess.Popen(
        [sys.executable, "-m", "telnyx_voice_advanced", *words, "--public-key", KEY.public_key],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert listener.stdout is not None
    try:
        url = listener.stdout.readline().split()[2].rstrip(",")
        body = events.call_dtmf_received().raw
        with httpx.Client(trust_env=False) as client:
            taken = client.post(url, content=body, headers=sign(body, KEY))
            refused = client.post(url, content=body + b" ", headers=sign(body, KEY))
        assert (taken.status_code, refused.status_code) == (200, 400)
        assert receiver.events[0].raw == body
        assert listener.stdout.readline().startswith("call.dtmf.received verified 200")
        assert "signature_mismatch 400" in listener.stdout.readline()
    finally:
        listener.terminate()
        listener.communicate(timeout=30)
    assert len(Tape.read(tmp_path / "tape")) == 2


def test_a_listener_on_a_port_that_is_taken_says_so(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = run("listen", "--port", str(taken.getsockname()[1]))
    assert result.exit_code == 1
    assert "is taken: choose another with --port" in result.output


def test_an_interrupt_ends_a_listener_in_peace(tmp_path: Path) -> None:
    listener = subprocess.Popen(
        [sys.executable, "-m", "telnyx_voice_advanced", "listen", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert listener.stdout is not None
    try:
        url = listener.stdout.readline().split()[2].rstrip(",")
        with httpx.Client(trust_env=False) as client:
            client.post(url, content=events.call_dtmf_received().raw)
        listener.send_signal(signal.SIGINT)
        _, said = listener.communicate(timeout=60)
    finally:
        listener.kill()
        listener.communicate()
    assert listener.returncode == 0
    assert said.strip() == ""
