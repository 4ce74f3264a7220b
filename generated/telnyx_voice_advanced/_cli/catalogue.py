# Generated; edit spec/ or templates/ instead.
"""What there is: events with their fields, commands with their arguments."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from difflib import get_close_matches
from operator import attrgetter

import click

from .._client.telnyx import Telnyx
from .._unwrap.unwrap import EVENTS
from .completion import command_names, event_types
from .names import COMMANDS, FACTORIES
from .output import json_option, say


@click.command()
@click.argument("event", required=False, shell_complete=event_types)
@json_option
def events(event: str | None, as_json: bool) -> None:
    """List the events that the spec has, or the fields of one EVENT with an example of its body.

    \b
    Example:
      telnyx-voice events call.dtmf.received
    """
    from ..testing._examples import EXAMPLES

    if event is None:
        for event_type, class_name in EVENTS.items():
            say(event_type, {"event": event_type, "class": class_name}, as_json=as_json)
        return
    if event not in EVENTS:
        near = get_close_matches(event, EVENTS, 1)
        hint = f"did you mean {near[0]!r}?" if near else "`telnyx-voice events` lists them"
        raise click.UsageError(f"There is no event {event!r}; {hint}")
    fields = list(_fields(event))
    lines = [f"{event}: {EVENTS[event]}", "", *(f"  {name}: {kind}" for name, kind in fields)]
    document = {
        "event": event,
        "class": EVENTS[event],
        "fields": dict(fields),
        "example": EXAMPLES[event],
    }
    say("\n".join((*lines, "", EXAMPLES[event])), document, as_json=as_json)


def _fields(event_type: str) -> Iterator[tuple[str, str]]:
    """The fields of the payload by their wire names, each with its type."""
    from ..testing import events as factories

    factory = getattr(factories, FACTORIES[event_type])
    skipped = {"call", "event_id", "occurred_at", "extra"}
    for name, parameter in inspect.signature(factory).parameters.items():
        if name not in skipped:
            kind = str(parameter.annotation).replace(" | NotGiven", "")
            yield name.rstrip("_"), kind.replace(" | Mapping[str, object]", "")


@click.command()
@click.argument("command", required=False, shell_complete=command_names)
@json_option
def commands(command: str | None, as_json: bool) -> None:
    """List the commands that the spec has, or all about one COMMAND.

    \b
    Example:
      telnyx-voice commands send_dtmf
    """
    names = COMMANDS if command is None else (full_name(command),)
    for name in names:
        text = inspect.getdoc(attrgetter(name)(Telnyx(api_key="none"))) or ""
        summary, _, _ = text.partition("\n")
        shown = f" {summary}" if command is None else f"\n{text}"
        say(f"{name}:{shown}", {"command": name, "documentation": text}, as_json=as_json)


def full_name(command: str) -> str:
    """The way to a command below a client, from that or from its last part.

    Raises:
        click.UsageError: There is none, or more than one.
    """
    found = [name for name in COMMANDS if name == command or name.endswith(f".{command}")]
    if len(found) == 1:
        return found[0]
    if found:
        raise click.UsageError(f"There is more than one {command!r}: {', '.join(found)}")
    last = [name.rpartition(".")[2] for name in COMMANDS]
    near = get_close_matches(command, last, 1, 0.6)
    hint = f"; did you mean {near[0]!r}?" if near else "; `telnyx-voice commands` lists them"
    raise click.UsageError(f"There is no command {command!r}{hint}")
