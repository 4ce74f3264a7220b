# Generated; edit spec/ or templates/ instead.
"""Names that a test writes as text: a command or an event that is misspelt never happens."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Final

from .._examples import EXAMPLES
from .commands import COMMANDS

COMMAND_NAMES: Final = sorted(command.name for command in COMMANDS)
_MISSPELT: Final = 0.9
"""How alike a misspelt name and the right one are; `call.fork.started` and `call.speak.started` are less."""


def checked_command(name: str) -> str:
    """The name of a command's method.

    Raises:
        ValueError: The API has no such command.
    """
    if name not in COMMAND_NAMES:
        near = get_close_matches(name.rpartition(".")[2], COMMAND_NAMES, 1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(COMMAND_NAMES)}"
        raise ValueError(f"There is no command {name!r}{hint}")
    return name


def checked_event_type(name: str) -> str:
    """An event type, of the spec or of next year.

    Raises:
        ValueError: It is one of the spec's, misspelt.
    """
    if name not in EXAMPLES and (near := get_close_matches(name, EXAMPLES, 1, _MISSPELT)):
        raise ValueError(f"There is no event {name!r}; did you mean {near[0]!r}?")
    return name
