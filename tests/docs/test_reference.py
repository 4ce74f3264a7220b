"""The pages of the reference: the programs on them run, and what they link to is there."""

from __future__ import annotations

import asyncio
import functools
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import telnyx_voice_advanced
from click.testing import CliRunner
from telnyx_voice_advanced import AsyncTelnyx, Telnyx
from telnyx_voice_advanced._cli.app import app
from telnyx_voice_advanced._errors import _BY_STATUS
from telnyx_voice_advanced.testing import Twin, WebhookKey, sign

from .markdown import REFERENCE, anchors, links, programs, table_widths, text_of
from .ready import call_for

PAGES = sorted(REFERENCE.rglob("*.md"))
COMMANDS = sorted((REFERENCE / "commands").glob("*.md"))
EVENTS = sorted((REFERENCE / "events").glob("*.md"))


def name_of(page: Path) -> str:
    """What a page is about."""
    return page.stem


@pytest.fixture
def twin() -> Iterator[Twin]:
    with Twin(seed=7) as made:
        yield made


def executed(twin: Twin, page: Path) -> int:
    """How often the command of a page ran."""
    return len(twin.commands.executed(page.stem.rpartition(".")[2]))


@pytest.mark.parametrize("page", COMMANDS, ids=name_of)
def test_the_example_of_a_command_runs(
    page: Path, twin: Twin, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, example, _ = programs(page)
    program: dict[str, Any] = {"call_control_id": call_for(example, twin).call_control_id}
    monkeypatch.setattr(
        telnyx_voice_advanced, "Telnyx", functools.partial(Telnyx, **twin.settings())
    )
    exec(example, program)
    program["client"].close()
    assert executed(twin, page) == 1


@pytest.mark.parametrize("page", COMMANDS, ids=name_of)
def test_the_async_example_of_a_command_runs(page: Path, twin: Twin) -> None:
    _, _, example = programs(page)
    call = call_for(example, twin)

    async def main() -> None:
        async with AsyncTelnyx(**twin.settings()) as client:
            program: dict[str, Any] = {"client": client, "call_control_id": call.call_control_id}
            lines = "".join(f"    {line}\n" for line in example.splitlines())
            exec(f"async def main():\n{lines}    return response", program)
            await program["main"]()

    asyncio.run(main())
    assert executed(twin, page) == 1


@pytest.mark.parametrize("page", COMMANDS, ids=name_of)
def test_the_shell_example_of_a_command_sends_the_same(page: Path, twin: Twin) -> None:
    (line,) = programs(page, "console")
    program, *words = shlex.split(line.replace("\\\n", "").replace("$CALL_CONTROL_ID", "v3:abc"))
    assert program == "telnyx-voice"
    result = CliRunner().invoke(app, [*words, "--dry-run"])
    assert result.exit_code == 0, result.output
    assert result.stdout.split()[0] in ("GET", "POST", "PUT")


@pytest.mark.parametrize("page", EVENTS, ids=name_of)
def test_the_handler_of_an_event_takes_it(
    page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    key = WebhookKey.generate()
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", key.public_key)
    (handler,), (body,) = programs(page), programs(page, "json")
    program: dict[str, Any] = {}
    exec(handler, program)
    content = body.encode()
    result = program["router"].handle(content, sign(content, key))
    assert (result.status, result.reason) == (200, "handled")
    assert capsys.readouterr().out.strip()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        assert target.is_file(), link
        assert not anchor or anchor in anchors(target), link


def test_every_page_is_listed() -> None:
    others = {page.relative_to(REFERENCE).as_posix() for page in PAGES} - {"index.md"}
    assert {*links(REFERENCE / "index.md")} == others
    assert {*links(REFERENCE / "llms.txt")} == others


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_tables_are_whole(page: Path) -> None:
    widths = table_widths(page.read_text("utf-8"))
    assert widths
    assert all(len(width) == 1 for width in widths)


def test_the_exception_of_a_status_is_the_one_that_is_raised() -> None:
    page = text_of(REFERENCE / "commands" / "calls.actions.send_dtmf.md")
    rows = re.findall(r"^\| (\d{3}) \| `(\w+)` \|", page, re.MULTILINE)
    assert len(rows) >= 5
    assert {int(status): name for status, name in rows}.items() <= {
        status: exception.__name__ for status, exception in _BY_STATUS.items()
    }.items()
