"""Every program on a written page runs, in the order of the page, against the twin.

What a reader does not have to see (a call that exists, a key that is pressed, what must have come of it) is in blocks
that renderers leave out: `<!-- invisible-code-block: python`. A program that cannot run says why in a comment:
`<!-- skip: next "why" -->`.
"""

from __future__ import annotations

import contextlib
import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import SkipTest

import click
import pytest
import telnyx_voice_advanced
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from telnyx_voice_advanced import AsyncTelnyx, Telnyx
from telnyx_voice_advanced._cli.app import app
from telnyx_voice_advanced.testing import Twin

from .markdown import ROOT, programs, text_of

DOCS = ROOT / "docs"
PAGES = sorted({ROOT / "README.md", *DOCS.rglob("*.md")} - {*(DOCS / "site").rglob("*.md")})
SYBIL = Sybil(parsers=[PythonCodeBlockParser(), SkipParser()])


@pytest.fixture
def twin() -> Iterator[Twin]:
    with Twin(seed=7) as made:
        yield made


@pytest.fixture
def names(twin: Twin, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[dict[str, Any]]:
    """What programs of a page find: the environment of their first page, and a twin behind every client."""
    with contextlib.ExitStack() as made:

        def telnyx(**options: Any) -> Telnyx:
            return made.enter_context(Telnyx(**{**twin.settings(), **options}))

        asynchronous = functools.partial(AsyncTelnyx, **twin.settings())
        monkeypatch.setenv("TELNYX_API_KEY", "KEY0123456789")
        monkeypatch.setenv("TELNYX_PUBLIC_KEY", twin.public_key)
        monkeypatch.setattr(telnyx_voice_advanced, "Telnyx", telnyx)
        monkeypatch.setattr(telnyx_voice_advanced, "AsyncTelnyx", asynchronous)
        monkeypatch.chdir(tmp_path)
        yield {"__name__": "__main__", "twin": twin, "telnyx": telnyx}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_programs_of_a_page_run(page: Path, names: dict[str, Any]) -> None:
    document = SYBIL.parse(page)
    document.namespace.update(names)
    for example in document.examples():
        # A reason is asked for below.
        with contextlib.suppress(SkipTest):
            example.evaluate()


def test_what_does_not_run_says_why() -> None:
    for page in PAGES:
        for skip in re.findall(r"<!-- skip: (.*?) -->", text_of(page)):
            assert re.fullmatch(r'next "[^"]{10,}"', skip), f"{page}: {skip}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_what_a_page_types_into_a_shell_is_known(page: Path) -> None:
    for line in "\n".join(programs(page, "console")).splitlines():
        if found := re.search(r"telnyx-voice (\w+)(.*)", line):
            command = app.get_command(click.Context(app), found[1])
            assert command, line
            known = {option for parameter in command.params for option in parameter.opts}
            assert {*re.findall(r"(?<= )--[a-z-]+", found[2])} <= known | {"--digits"}, line
