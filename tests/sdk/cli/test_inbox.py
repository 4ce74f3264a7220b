"""`inbox`: work, dead, retry, replay, prune, migrate."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
import telnyx_voice_advanced
from telnyx_voice_advanced.testing import events, sign
from telnyx_voice_advanced.webhooks import WebhookRouter
from telnyx_voice_advanced.webhooks.inbox import SQLiteInbox

from tests.sdk.cli.conftest import KEY, Run

NUMBERS = count()
PACKAGE = Path(telnyx_voice_advanced.__file__).resolve().parent

APPLICATION = f"""
import sys
from telnyx_voice_advanced.webhooks import WebhookRouter
from telnyx_voice_advanced.webhooks.inbox import SQLiteInbox

inbox = SQLiteInbox("inbox.db", attempts=1, keep_bodies=3600.0)

def handle(event):
    # One write: the handlers of two legs print at the same time.
    sys.stdout.write(f"handling {{event.id}}\\n")
    sys.stdout.flush()
    if event.id == "bad":
        raise RuntimeError("no \\x1b[31mroute")

router = WebhookRouter(
    public_key="{KEY.public_key}", fallback=handle, inbox=inbox, acknowledge="stored"
)
plain = WebhookRouter(public_key="{KEY.public_key}", fallback=handle)
"""


class Application:
    """A module with a router, its name, and its inbox."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.module = f"inbox_application_{next(NUMBERS)}"
        (folder / f"{self.module}.py").write_text(APPLICATION)
        self.name = f"{self.module}:router"
        self.inbox = SQLiteInbox(folder / "inbox.db")
        self.router = WebhookRouter(
            public_key=KEY.public_key, fallback=None, inbox=self.inbox, acknowledge="stored"
        )

    def deliver(self, name: str) -> None:
        event = events.call_hangup(event_id=name)
        assert self.router.handle(event.raw, sign(event.raw, KEY)).reason == "stored"

    def work(self, *until: bytes) -> None:
        """Run `inbox work` until it has printed these lines, in whatever order."""
        missing = {*until}
        program = "from telnyx_voice_advanced._cli.entry import main; main()"
        command = [sys.executable, "-c", program, "inbox", "work", self.name]
        path = os.pathsep.join([str(PACKAGE.parent), os.environ.get("PYTHONPATH", "")])
        environment = {**os.environ, "PYTHONPATH": path}
        with subprocess.Popen(
            command,
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as process:
            assert process.stdout is not None
            while missing:
                line = process.stdout.readline()
                assert line, f"it ended without {missing}"
                missing.discard(line.rstrip())
            process.send_signal(signal.SIGTERM)
            process.stdout.read()
            assert process.wait(60) == 0


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    made = Application(tmp_path)
    yield made
    made.inbox.close()
    if (module := sys.modules.pop(made.module, None)) is not None:
        module.inbox.close()


def test_what_was_begun_at_the_end_is_finished(application: Application) -> None:
    application.deliver("good")
    application.work(b"handling good")
    assert application.inbox.counts()["done"] == 1


def test_dead_letters_are_shown_retried_replayed_and_forgotten(
    application: Application, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.deliver("bad")
    application.deliver("good")
    application.work(b"handling bad", b"handling good")
    monkeypatch.chdir(application.folder)
    shown = run("inbox", "dead", application.name)
    assert shown.exit_code == 0, shown.output
    assert "id:bad call.hangup leg" in shown.output
    assert "RuntimeError: no \\x1b[31mroute" in shown.output
    (line,) = run("inbox", "dead", application.name, "--json").output.splitlines()
    letter = json.loads(line)
    assert (letter["key"], letter["attempts"]) == ("id:bad", 1)
    assert letter["traceback"].startswith("Traceback")
    assert "Traceback" in run("inbox", "dead", application.name, "--traceback").output
    assert run("inbox", "retry", application.name).exit_code == 2
    assert run("inbox", "retry", application.name, "id:bad").output == "1 to be handled again\n"
    assert run("inbox", "retry", application.name, "--all", "--json").output == '{"retried": 0}\n'
    assert run("inbox", "replay", application.name, "id:good").output == "1 to be handled again\n"
    assert application.inbox.counts()["accepted"] == 2
    application.work(b"handling bad", b"handling good")
    assert run("inbox", "prune", application.name, "--dead", "0").output == "1 forgotten\n"
    assert application.inbox.dead() == []


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("router", "not of the form module:attribute"),
        ("no_such_module:router", "no_such_module"),
        ("{module}:missing", "missing"),
        ("{module}:inbox", "not a WebhookRouter but a SQLiteInbox"),
        ("{module}:plain", "has no inbox"),
    ],
)
def test_a_router_that_cannot_be_used_is_refused(
    application: Application, run: Run, monkeypatch: pytest.MonkeyPatch, name: str, says: str
) -> None:
    monkeypatch.chdir(application.folder)
    result = run("inbox", "dead", name.format(module=application.module))
    assert result.exit_code == 2
    assert says in result.output


def test_a_file_is_not_migrated_and_a_broken_one_is_said_to_be(
    application: Application, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(application.folder)
    assert "Only a PostgresInbox" in run("inbox", "migrate", application.name).output
    (application.folder / "inbox.db").write_bytes(b"garbage" * 1000)
    result = run("inbox", "dead", application.name)
    assert result.exit_code == 1
    assert "not a database" in result.output
