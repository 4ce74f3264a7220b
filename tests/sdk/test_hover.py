"""What an editor shows of an argument, which is one line of the docstring, is a whole sentence."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest
from telnyx_voice_advanced import AsyncTelnyx, Telnyx

from tests.sdk.public_things import THINGS, resources

DOCUMENTED = {
    path: thing for path, thing in THINGS.items() if "\nArgs:\n" in (inspect.getdoc(thing) or "")
}


def lines_of(thing: Any) -> dict[str, str]:
    """The line of each argument in a docstring."""
    text = inspect.getdoc(thing) or ""
    section = text.partition("Args:\n")[2].partition("\n\n")[0]
    indent = len(section) - len(section.lstrip(" "))
    found = re.findall(rf"^ {{{indent}}}(\w+): (.*)$", section, re.MULTILINE)
    return dict(found)


@pytest.mark.parametrize("path", sorted(DOCUMENTED))
def test_the_line_of_an_argument_is_whole(path: str) -> None:
    lines = lines_of(DOCUMENTED[path])
    assert lines
    assert not {name: line for name, line in lines.items() if not line.endswith((".", "?"))}


def test_every_argument_of_a_command_and_of_a_client_has_a_line() -> None:
    commands = {path: thing for path, thing in resources() if ".calls." in path}
    things = {**commands, "init": Telnyx.__init__, "copy": AsyncTelnyx.copy}
    assert len(things) > 2
    for path, thing in things.items():
        parameters = set(inspect.signature(thing).parameters) - {"self"}
        assert parameters == set(lines_of(thing)), path
