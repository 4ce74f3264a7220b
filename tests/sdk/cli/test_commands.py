"""`send`, `commands`, `events`, `key` and `verify`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from telnyx_voice_advanced import __version__
from telnyx_voice_advanced._cli.app import COMMANDS

from tests.sdk.cli.conftest import KEY, Run
from tests.sdk.faults.hostile import GOOD, HostileServer


def test_a_dry_run_shows_the_request(run: Run) -> None:
    result = run(
        "send", "send_dtmf", "v3:abc", "--digits", "42#", "--duration-millis=250", "--dry-run"
    )
    assert result.exit_code == 0, result.output
    line, _, body = result.output.partition("\n")
    assert line == "POST https://api.telnyx.com/v2/calls/v3:abc/actions/send_dtmf"
    sent = json.loads(body)
    assert (sent["digits"], sent["duration_millis"]) == ("42#", 250)
    assert sent["command_id"]


def test_a_curl_command_takes_its_key_from_the_environment(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "KEY0123456789")
    result = run("send", "send_dtmf", "v3:abc", "--digits", "1", "--curl")
    assert result.output.startswith("curl -X POST https://api.telnyx.com/v2/calls/v3:abc/")
    assert "KEY0123456789" not in result.output
    assert "$TELNYX_API_KEY" in result.output


def test_a_command_is_sent(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with HostileServer() as server:
        session = server.session(GOOD)
        monkeypatch.setenv("TELNYX_API_KEY", "KEY0123456789")
        monkeypatch.setenv("TELNYX_BASE_URL", session.base_url)
        result = run("send", "stop_siprec", "v3:abc")
        assert result.exit_code == 0, result.output
        assert json.loads(result.output)["data"]["result"] == "ok"
        assert session.executions == 1


def test_what_went_wrong_is_said_and_whether_it_ran(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "TELNYX_API_KEY" in run("send", "stop_siprec", "v3:abc").output
    monkeypatch.setenv("TELNYX_API_KEY", "KEY0123456789")
    monkeypatch.setenv("TELNYX_BASE_URL", "http://127.0.0.1:1")
    result = run("send", "stop_siprec", "v3:abc", "--max-retries", "0", "--json")
    assert result.exit_code == 1
    assert json.loads(result.output)["outcome"] == "not_sent"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("send", "send_dtfm", "v3:abc"), "did you mean 'send_dtmf'?"),
        (("send", "send_dtmf", "v3:abc", "--digit", "1"), "did you mean --digits?"),
        (("send", "send_dtmf"), "send_dtmf needs call_control_id and --digits"),
        (("send", "dial", "--to", "+1"), "dial needs --connection-id and --from"),
        (
            ("send", "send_dtmf", "v3:abc", "v3:def", "--digits", "1"),
            "send_dtmf takes call_control_id first; 'v3:def' is one word too many",
        ),
        (("commands", "dance"), "`telnyx-voice commands` lists them"),
        (("events", "sms.sent"), "`telnyx-voice events` lists them"),
        (("events", "call.dtmf.recieved"), "did you mean 'call.dtmf.received'?"),
    ],
)
def test_mistakes_are_told_in_a_sentence(run: Run, words: tuple[str, ...], said: str) -> None:
    result = run(*words)
    assert result.exit_code == 2, result.output
    assert said in result.output


def test_a_value_that_the_api_does_not_take_is_a_mistake_of_the_command_line(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "KEY0123456789")
    result = run("send", "send_dtmf", "v3:abc", "--digits", "1", "--duration-millis", "5")
    assert result.exit_code == 2, result.output
    assert "Expected 100 to 500 for `duration_millis`" in result.output


def test_commands_and_events_are_listed_with_all_about_one(run: Run) -> None:
    assert "calls.actions.send_dtmf: Send DTMF." in run("commands").output
    shown = run("commands", "send_dtmf").output
    assert shown.startswith("calls.actions.send_dtmf:\nSend DTMF.\n")
    assert "digits: The tones to send" in shown
    assert "call.dtmf.received" in run("events").output.splitlines()
    described = json.loads(run("events", "call.dtmf.received", "--json").output)
    assert described["fields"]["digit"] == "str | None"
    assert described["fields"]["from"] == "str | None"
    assert json.loads(described["example"])["data"]["event_type"] == "call.dtmf.received"


def test_a_key_is_made_once_for_its_owner_alone(run: Run, tmp_path: Path) -> None:
    assert run("key").output.strip() == KEY.public_key
    path = tmp_path / "new" / "webhook.key"
    first = run("key", "--key-file", str(path))
    assert first.output == run("key", "--key-file", str(path)).output != run("key").output
    assert path.stat().st_mode & 0o077 == 0
    assert path.read_text("ascii").strip() not in first.output


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_an_example_and_json(run: Run, command: str) -> None:
    shown = run(command, "--help").output
    assert "Example" in shown
    assert "--json" in shown


def test_files_are_verified_for_programs_too(run: Run) -> None:
    found = json.loads(run("verify", "--json").output)
    assert found["differences"] == []
    assert found["files"] > 100
    assert found["spec"].keys() == {"openapi.yaml", "asyncapi.yaml"}


def test_it_says_how_to_check_who_built_the_wheel(run: Run) -> None:
    result = run("verify")
    assert result.exit_code == 0, result.output
    assert result.output.splitlines()[-1].strip() == (
        "pypi-attestations verify pypi --repository URL_OF_THE_PROJECT "
        f"pypi:telnyx_voice_advanced-{__version__}-py3-none-any.whl"
    )


def test_the_bare_form_needs_no_extra() -> None:
    program = (
        "import runpy, sys\n"
        "sys.modules['click'] = None\n"
        "sys.argv[1:] = {words!r}\n"
        "runpy.run_module('telnyx_voice_advanced', run_name='__main__')"
    )
    bare, command, twin = (
        subprocess.run(
            [sys.executable, "-c", program.replace("{words!r}", repr(words))],
            capture_output=True,
            text=True,
            check=False,
        )
        for words in ([], ["events"], ["twin"])
    )
    assert "each as it was generated" in bare.stdout
    for found, extra in ((command, "cli"), (twin, "twin")):
        assert found.returncode == 2
        assert found.stderr.strip() == (
            f"telnyx-voice needs its extra: pip install 'telnyx-voice-advanced[{extra}]'"
        )
