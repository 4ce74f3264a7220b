# Generated; edit spec/ or templates/ instead.
"""Work on an inbox, and look after what is in it."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TypeVar

import click

from .._redaction import shortened
from ..webhooks import WebhookRouter
from ..webhooks.inbox import DeadLetter, Inbox, InboxError, PostgresInbox
from .output import json_option, say

ReturnT = TypeVar("ReturnT")


def _imported(context: click.Context, parameter: click.Parameter, value: str) -> WebhookRouter:
    """The router that `module:attribute` names."""
    module, _, attribute = value.partition(":")
    if not module or not attribute:
        raise click.BadParameter(f"{value!r} is not of the form module:attribute")
    # As a server finds an application: in the folder where it is started.
    sys.path.insert(0, str(Path.cwd()))
    try:
        found: object = import_module(module)
        for name in attribute.split("."):
            found = getattr(found, name)
    except (ImportError, AttributeError) as error:
        raise click.BadParameter(str(error)) from None
    if not isinstance(found, WebhookRouter):
        raise click.BadParameter(f"{value} is not a WebhookRouter but a {type(found).__name__}")
    if found.inbox is None:
        raise click.BadParameter(f"{value} has no inbox")
    context.call_on_close(found.inbox.close)
    return found


def _inbox_of(router: WebhookRouter) -> Inbox:
    inbox = router.inbox
    assert inbox is not None, "a router without one was refused"
    return inbox


def _tried(act: Callable[[], ReturnT]) -> ReturnT:
    try:
        return act()
    except InboxError as error:
        raise click.ClickException(str(error)) from None


router_argument = click.argument("router", callback=_imported, metavar="APP:ROUTER")


@click.group()
def inbox() -> None:
    """Handle the events that an application stored, and look after them.

    APP:ROUTER names a WebhookRouter that has an inbox, by its module and its name there. All but work
    take --json.

    \b
    Example:
      telnyx-voice inbox work app:router
    """


@inbox.command()
@router_argument
@click.option(
    "--concurrency",
    default=8,
    show_default=True,
    type=click.IntRange(1),
    help="How many events are handled at a time, no two of a call leg.",
)
def work(router: WebhookRouter, concurrency: int) -> None:
    """Handle stored events until SIGTERM or Ctrl-C.

    What is being handled then is finished. A second signal interrupts async handlers, whose events
    are handled again.

    \b
    Example:
      telnyx-voice inbox work app:router --concurrency 16
    """
    with suppress(asyncio.CancelledError):
        asyncio.run(_work(router, concurrency))


async def _work(router: WebhookRouter, concurrency: int) -> None:
    worker = _inbox_of(router)._worker(router, concurrency)
    working = asyncio.ensure_future(worker.run())
    signals = 0

    def end() -> None:
        nonlocal signals
        signals += 1
        if signals == 1:
            worker.drain()
        else:
            working.cancel()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Where event loops have none, as on Windows, Ctrl-C interrupts what runs.
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, end)
    click.echo("Working; SIGTERM or Ctrl-C ends it", err=True)
    await working


@inbox.command()
@router_argument
@click.option("--limit", default=100, show_default=True, type=click.IntRange(1))
@click.option("--traceback", "with_traceback", is_flag=True, help="Print the tracebacks too.")
@json_option
def dead(router: WebhookRouter, limit: int, with_traceback: bool, as_json: bool) -> None:
    """List the dead letters: events that failed too often.

    \b
    Example:
      telnyx-voice inbox dead app:router --traceback
    """
    for letter in _tried(lambda: _inbox_of(router).dead(limit=limit)):
        document = _document(letter)
        leg = document["leg"] or "-"
        text = f"{letter.key} {letter.event_type or '?'} leg {leg}, {letter.attempts} attempts"
        reason = letter.traceback.rstrip()
        shown = reason if with_traceback else reason.rpartition("\n")[2]
        say(f"{text}\n{shown}", document, as_json=as_json)


def _document(letter: DeadLetter) -> Mapping[str, object]:
    return {
        "key": letter.key,
        "event": letter.event_type,
        "leg": None if letter.leg is None else shortened(letter.leg),
        "attempts": letter.attempts,
        "accepted_at": letter.accepted_at,
        "failed_at": letter.failed_at,
        "traceback": letter.traceback,
    }


@inbox.command()
@router_argument
@click.argument("keys", nargs=-1)
@click.option("--all", "all_of_them", is_flag=True, help="All dead letters.")
@json_option
def retry(router: WebhookRouter, keys: tuple[str, ...], all_of_them: bool, as_json: bool) -> None:
    """Have dead letters handled again.

    \b
    Examples:
      telnyx-voice inbox retry app:router id:0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
      telnyx-voice inbox retry app:router --all
    """
    if bool(keys) == all_of_them:
        raise click.UsageError("Name the keys, or give --all")
    changed = _tried(lambda: _inbox_of(router).retry(keys or None))
    say(f"{changed} to be handled again", {"retried": changed}, as_json=as_json)


@inbox.command()
@router_argument
@click.argument("keys", nargs=-1, required=True)
@json_option
def replay(router: WebhookRouter, keys: tuple[str, ...], as_json: bool) -> None:
    """Have events handled again that are done, as far as the inbox has kept their bodies.

    \b
    Example:
      telnyx-voice inbox replay app:router id:0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
    """
    changed = _tried(lambda: _inbox_of(router).replay(keys))
    say(f"{changed} to be handled again", {"replayed": changed}, as_json=as_json)


@inbox.command()
@router_argument
@click.option(
    "--dead", metavar="SECONDS", type=click.FloatRange(0), help="Dead letters of that age too."
)
@json_option
def prune(router: WebhookRouter, dead: float | None, as_json: bool) -> None:
    """Forget what is done and was kept for long enough. Workers do so every minute.

    \b
    Example:
      telnyx-voice inbox prune app:router --dead 604800
    """
    pruned = _tried(lambda: _inbox_of(router).prune(dead=dead))
    say(f"{pruned} forgotten", {"pruned": pruned}, as_json=as_json)


@inbox.command()
@router_argument
@json_option
def migrate(router: WebhookRouter, as_json: bool) -> None:
    """Create the tables of a PostgresInbox, or bring them up to date.

    \b
    Example:
      telnyx-voice inbox migrate app:router
    """
    found = _inbox_of(router)
    if not isinstance(found, PostgresInbox):
        raise click.UsageError("Only a PostgresInbox is migrated; a file is when it is opened")
    version = _tried(found.migrate)
    say(f"Version {version}", {"version": version}, as_json=as_json)
