# Generated; edit spec/ or templates/ instead.
"""The commands. Each is imported when it runs."""

from __future__ import annotations

from importlib import import_module
from typing import Final, cast

import click

from .._spec import VERSION

COMMANDS: Final = {
    "commands": ".catalogue",
    "doctor": ".doctor",
    "events": ".catalogue",
    "inbox": ".inbox",
    "key": ".keys",
    "listen": ".listen",
    "replay": ".replay",
    "send": ".send",
    "trigger": ".trigger",
    "twin": ".twin",
    "verify": ".verify",
}
"""The module of each command, below this package; the function has the command's name."""


class LazyGroup(click.Group):
    """A group that imports a command when somebody asks for it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name."""
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        return cast("click.Command", getattr(import_module(module, __package__), cmd_name))


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(VERSION, prog_name="telnyx-voice")
def app() -> None:
    """Try, test and look into webhooks and commands of a live call.

    Secrets come from the environment or from files, and are never printed: TELNYX_API_KEY,
    TELNYX_PUBLIC_KEY, TELNYX_WEBHOOK_KEY_FILE.
    """
