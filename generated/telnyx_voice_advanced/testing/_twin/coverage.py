# Generated; edit spec/ or templates/ instead.
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

_NOT_THERE: Final = (
    "",
    "Not there:",
    "",
    "* `webhook_url_method` and `webhook_urls_method` of a command: webhooks are delivered by POST. Those for"
    " `webhook_url` and `webhook_urls` reach the application that the twin delivers to, under that URL's path; a"
    " list of URLs is tried in its order. Those of a transfer are for the new leg",
    "* media: nothing is spoken, played, recorded or transcribed; `emit` has what would be, and the insights of"
    " a conversation",
    "* `queue` and `video_room_id` of a bridge, conferences, and legs after the first of several numbers",
    "* limits that depend on the account, and error codes that the API does not document",
    "",
)


def table() -> str:
    """A row for each command of the spec, in Markdown, and what is missing."""
    rows = [_row(command) for command in sorted(COMMANDS, key=lambda each: each.name)]
    return "\n".join([*_HEAD, *rows, *_NOT_THERE])


def _row(command: Command) -> str:
    behaviour = BEHAVIOURS.get(command.name)
    if behaviour is not None:
        says = behaviour.says
    elif command.name in DIALLED:
        says = "an outgoing call rings"
    else:
        says = "it is checked, and gets its response"
    plain = [f"`{caused.event_type}`" for caused in command.causes if not caused.when]
    others = [f"`{caused.event_type}`" for caused in command.causes if caused.when]
    return f"| `{command.name}` | {says} | {' '.join(plain)} | {' '.join(others)} |"
