"""The skill for coding agents: small, complete, and what it shows runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from telnyx_voice_advanced import Telnyx
from telnyx_voice_advanced._cli.names import COMMANDS
from telnyx_voice_advanced._unwrap.unwrap import EVENTS
from telnyx_voice_advanced.testing import Twin

from .markdown import SKILL, links, programs, table_widths, text_of
from .ready import call_for

PAGES = sorted(SKILL.rglob("*.md"))
MAIN = SKILL / "SKILL.md"
CALLS = [
    p for p in programs(MAIN) if "client.calls." in p and "Twin" not in p and "@router" not in p
]


def test_an_agent_reads_it_at_once() -> None:
    text = text_of(MAIN)
    assert text.count("\n") < 500
    assert len(text.encode()) < 20_000
    assert text.startswith("---\nname: telnyx-voice-advanced\ndescription: ")


def test_it_has_every_command_and_event() -> None:
    main, references = text_of(MAIN), SKILL / "references"
    for command in COMMANDS:
        assert f"client.{command}(" in main
        assert f"## `client.{command}`" in text_of(references / "commands.md")
    for event_type, class_name in EVENTS.items():
        assert f"- `{event_type}` (`{class_name}`): " in main
        assert f"## `{event_type}`" in text_of(references / "events.md")


@pytest.mark.parametrize("program", CALLS)
def test_what_it_calls_runs_once(program: str) -> None:
    with Twin(seed=7) as twin, Telnyx(**twin.settings()) as client:
        names: dict[str, Any] = {"client": client}
        names["call_control_id"] = call_for(program, twin).call_control_id
        exec(program, names)
        (request,) = twin.commands.requests()
        assert request.outcome == "executed"


def test_its_client_and_its_test_of_an_application_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "KEY0123456789")
    first, last = programs(MAIN)[0], programs(MAIN)[-1]
    names: dict[str, Any] = {}
    exec(first, names)
    names["client"].close()
    exec(last, names)
    assert names["twin"].commands.executed("answer")


def test_its_receivers_tell_a_signed_event_from_another(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Twin(seed=7) as twin, Telnyx(**twin.settings()) as client:
        monkeypatch.setenv("TELNYX_PUBLIC_KEY", twin.public_key)
        names: dict[str, Any] = {"client": client, "public_key": twin.public_key}
        unwrapping, routing = (p for p in programs(MAIN) if "headers: dict" in p or "@router" in p)
        exec(unwrapping, names)
        exec(routing, names)
        leg = twin.call()
        twin.deliver_to(names["router"])
        twin.press(leg, "1")
        twin.deliver()
        twin.commands.assert_once("hangup", leg)
        assert names["receive"](b"{}", {}) == 400
        assert capsys.readouterr().out == "timestamp_missing\n"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_its_pages_are_whole(page: Path) -> None:
    assert all(len(width) == 1 for width in table_widths(text_of(page)))
    for link in links(page):
        assert (page.parent / link).is_file()
