"""What is logged, and what never is."""

from __future__ import annotations

import logging
import os
import subprocess
import sys

import pytest
from telnyx_voice_advanced import Telnyx

from tests.sdk.client.scripted import answers
from tests.sdk.faults.commands import API_KEY, CALL_ID, CANARIES, CLIENT_STATE, DIGITS
from tests.sdk.faults.hostile import GOOD, HostileServer, response


def test_a_line_for_each_attempt(server: HostileServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "telnyx_voice_advanced")
    session = server.session(answers(response("503 Busy")), GOOD)
    with Telnyx(api_key=API_KEY, base_url=session.base_url) as client:
        client.calls.actions.send_dtmf(CALL_ID, digits=DIGITS, client_state=CLIENT_STATE)
    lines = [record.getMessage() for record in caplog.records]
    assert lines[0].startswith("POST /calls/v3:canar…/actions/send_dtmf -> 503, attempt 1, ")
    assert lines[1].startswith("POST /calls/v3:canar…/actions/send_dtmf: attempt 2 in ")
    assert lines[2].startswith("POST /calls/v3:canar…/actions/send_dtmf -> 200, attempt 2, ")
    assert not any(canary in line for line in lines for canary in CANARIES)


def test_an_identifier_makes_no_line_of_its_own(
    server: HostileServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "telnyx_voice_advanced")
    with Telnyx(api_key=API_KEY, base_url=server.session(GOOD).base_url) as client:
        client.calls.actions.stop_siprec("a\nERROR all is lost")
    assert caplog.records
    assert not any("\n" in record.getMessage() for record in caplog.records)


SCRIPT = """
import sys
from telnyx_voice_advanced import Telnyx
with Telnyx(api_key="KEY-canary", base_url=sys.argv[1]) as client:
    client.calls.actions.send_dtmf("v3:canary-call", digits="4815162342")
"""


@pytest.mark.parametrize(("level", "shows"), [("debug", True), ("info", False), ("", False)])
def test_telnyx_log(server: HostileServer, level: str, shows: bool) -> None:
    session = server.session(GOOD)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, session.base_url],
        env={**os.environ, "TELNYX_LOG": level, "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert ("POST /calls/v3:canar…/actions/send_dtmf -> 200, attempt 1" in done.stderr) is shows
    assert "canary" not in done.stderr
    assert "4815162342" not in done.stderr
    assert done.stdout == ""


def test_a_program_that_sets_up_logging_sees_each_line_once(server: HostileServer) -> None:
    program = f"import logging; logging.basicConfig(format='mine %(message)s')\n{SCRIPT}"
    done = subprocess.run(
        [sys.executable, "-c", program, server.session(GOOD).base_url],
        env={**os.environ, "TELNYX_LOG": "debug", "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    lines = [line for line in done.stderr.splitlines() if "-> 200, attempt 1" in line]
    assert [line.partition(" ")[0] for line in lines] == ["mine"]
