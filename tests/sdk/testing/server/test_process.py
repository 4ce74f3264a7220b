"""`telnyx-voice twin` as somebody types it, with its mistakes, and its end."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
from click.testing import CliRunner
from telnyx_voice_advanced._cli.app import app

from tests.sdk.testing.server.conftest import Application, Served, ivr, twin_process

COMMAND = (sys.executable, "-m", "telnyx_voice_advanced")


def story(twin: Served, application: Application) -> list[dict[str, Any]]:
    """A call with everything in it; what came of it, without what depends on the moment."""
    with twin.client() as client:
        application.app = ivr(client, twin.public_key)
        twin.post("faults", fault="malformed_body", rate=0.5)
        twin.post("faults", fault="reorder", rate=0.5, options={"seconds": 4})
        call = twin.call()
        twin.deliver(5)
        twin.post(f"calls/{call}/press", digits="42#")
        twin.deliver(5)
        twin.post(f"calls/{call}/hang_up")
        twin.deliver(5)
    journal: list[dict[str, Any]] = twin.get("journal")
    for entry in journal:
        entry.pop("headers", None)
        entry.get("arguments", {}).pop("command_id", None)
    return journal


def test_one_seed_and_a_clock_that_stands_still_give_one_journal(application: Application) -> None:
    words = ("--deliver", application.url, "--clock", "manual", "--seed", "11")
    journals = []
    for _ in range(2):
        with twin_process(*words) as (_, served):
            journals.append(story(served, application))
            served.post("reset")
            journals.append(story(served, application))
    assert journals[0]
    assert journals[1:] == [journals[0]] * 3


def test_the_first_lines_can_be_pasted_and_hold_no_secret(application: Application) -> None:
    process = subprocess.Popen(
        [*COMMAND, "twin", "--port", "0", "--deliver", application.url],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TELNYX_API_KEY": "KEY-SECRET"},
    )
    assert process.stdout is not None
    try:
        first, second = process.stdout.readline(), process.stdout.readline()
        assert application.url in first
        words = dict(word.split("=", 1) for word in second.split()[1:])
        assert second.startswith("export ")
        assert words.keys() == {"TELNYX_PUBLIC_KEY", "TELNYX_BASE_URL"}
        control = words["TELNYX_BASE_URL"].replace("/v2", "/_twin/v1")
        assert httpx.get(f"{control}/state", trust_env=False).status_code == 200
        httpx.post(f"{control}/calls", json={"from": "+13125550187"}, trust_env=False)
        line = process.stdout.readline()
        assert "call.initiated, attempt 1, 503" in line
        assert "+13125550187" not in line
        assert "KEY-SECRET" not in first + second + line
    finally:
        process.kill()
        process.communicate()


def test_json_is_a_document_a_line_without_what_is_secret_of_a_call(
    application: Application,
) -> None:
    with twin_process("--deliver", application.url, "--clock", "manual") as (process, served):
        call = served.call()
        served.deliver()
        assert process.stdout is not None
        line = json.loads(process.stdout.readline())
        assert line["event_type"] == "call.initiated"
        assert line["verdict"] == "503"
        assert line["call"] != call
        assert call.startswith(line["call"].rstrip("…"))


def test_an_application_that_is_down_is_named() -> None:
    with ExitStack() as stack:
        # Bound, it is nobody else's; and nobody listens there.
        bound = stack.enter_context(socket.socket())
        bound.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}/webhooks"
        process, served = stack.enter_context(twin_process("--deliver", url, "--clock", "manual"))
        served.call()
        served.deliver()
        (delivery,) = served.get("deliveries")
        assert (delivery["verdict"], delivery["status"]) == ("ConnectError", None)
        assert process.stdout is not None
        assert "is the application running?" in process.stdout.readline()


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_at_once_with_streams_and_responses_under_way(end: signal.Signals) -> None:
    with twin_process() as (process, served):
        call = served.call(state="answered")
        served.post("faults", fault="no_response")
        path = f"{served.base_url}/calls/{call}"
        key = {"authorization": "Bearer x"}
        address = path.split("/")[2].split(":")
        with (
            served.control.stream("GET", "stream") as stream,
            socket.create_connection((address[0], int(address[1]))) as waiting,
        ):
            lines = stream.iter_lines()
            next(lines)
            head = "".join(f"{name}: {value}\r\n" for name, value in key.items())
            waiting.sendall(
                f"GET /v2/calls/{call} HTTP/1.1\r\nhost: 127.0.0.1\r\n{head}\r\n".encode()
            )
            while "no response" not in next(lines):
                pass
            process.send_signal(end)
            _, errors = process.communicate(timeout=30)
        assert process.returncode == (0 if end == signal.SIGINT else -signal.SIGTERM)
        assert "Traceback" not in errors
        assert errors.strip() == ""


def test_mistakes_are_told_in_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        for words, said in (
            (("--port", port), f"Port {port} is taken: choose another with --port"),
            (("--host", "192.0.2.1"), "192.0.2.1:12111 cannot be listened on"),
            (("--deliver", "localhost:8000"), "one is http://127.0.0.1:8000/webhooks"),
            (("--deliver", "http://[::1"), "is no URL"),
            (("--deliver", "http://u:p@127.0.0.1/"), "holds no credentials"),
            (("--failover", "http://127.0.0.1:1/"), "go with --deliver, which is missing"),
            (("--clock", "slow"), "is not one of 'real', 'manual'"),
        ):
            result = CliRunner().invoke(app, ["twin", *words])
            assert result.exit_code in (1, 2), result
            assert said in result.output
            assert "Traceback" not in result.output
            assert "u:p" not in result.output
    result = CliRunner().invoke(app, ["twin", "--require-key"], env={"TELNYX_API_KEY": ""})
    assert "TELNYX_API_KEY, which is not set" in result.output


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_without_its_extra_a_sentence_says_what_to_install(missing: str) -> None:
    program = (
        f"import sys; sys.modules[{missing!r}] = None\n"
        "sys.argv[1:] = ['twin']\n"
        "from telnyx_voice_advanced._cli.entry import main; sys.exit(main())"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert result.returncode == 1
    assert f"twin needs {missing}: pip install 'telnyx-voice-advanced[twin]'" in result.stderr


def test_the_rest_of_the_package_imports_no_server() -> None:
    program = (
        "import sys, telnyx_voice_advanced, telnyx_voice_advanced._cli.app\n"
        "from telnyx_voice_advanced import Telnyx, WebhookRouter, unwrap\n"
        "from telnyx_voice_advanced.testing import Twin, events\n"
        "with Twin() as twin, Telnyx(**twin.settings()) as client:\n"
        "    client.calls.actions.send_dtmf(twin.call().call_control_id, digits='1')\n"
        "print({'starlette', 'uvicorn', 'h11'} & {*sys.modules} - {'h11'})"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert result.stdout.strip() == "set()", result.stderr
