# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What the twin does with each command, as a table."""

from __future__ import annotations

from typing import Final

from .behaviours import BEHAVIOURS
from .command import Command
from .commands import COMMANDS
from .dialling import DIALLED

_HEAD: Final = (
    "| command | what it does here | webhooks that it may cause | left to `emit` |",
    "|---|---|---|---|",
)


def table() -> str:
    """A row for each command of the spec, in Markdown."""
    rows = [_row(command) for command in sorted(COMMANDS, key=lambda each: each.name)]
    return "\n".join([*_HEAD, *rows, ""])


def _row(command: Command) -> str:
    behaviour = BEHAVIOURS.get(command.name)
    if behaviour is not None:
        says = behaviour.says
    elif command.name in DIALLED:
        says = "an outgoing call rings"
    else:
        says = "it is checked and answered"
    plain = [f"`{caused.event_type}`" for caused in command.causes if not caused.when]
    others = [f"`{caused.event_type}`" for caused in command.causes if caused.when]
    return f"| `{command.name}` | {says} | {' '.join(plain)} | {' '.join(others)} |"
