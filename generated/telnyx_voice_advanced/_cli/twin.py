# Generated; edit spec/ or templates/ instead.
"""The twin as a server."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal

import click

from .._redaction import shortened
from .listening import address_of, listening_socket
from .output import json_option, say

if TYPE_CHECKING:
    from ..testing._server.targets import Targets

_KEY = "TELNYX_API_KEY"


@click.command()
@click.option("--port", default=12111, show_default=True, type=click.IntRange(0, 65535))
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option("--deliver", "url", metavar="URL", help="Deliver webhooks there.")
@click.option("--failover", metavar="URL", help="Deliver them there when that fails.")
@click.option(
    "--webhook-host",
    "webhook_hosts",
    multiple=True,
    metavar="HOST[:PORT]",
    help="Another host that the webhook_url of a command may name.",
)
@click.option(
    "--allow-host",
    "names",
    multiple=True,
    metavar="NAME",
    help="Another name that clients reach the twin by.",
)
@click.option("--seed", default=0, show_default=True, help="The same makes the same ids and keys.")
@click.option(
    "--clock",
    default="real",
    show_default=True,
    type=click.Choice(["real", "manual"]),
    help="Whether time goes by, or stands still until it is moved.",
)
@click.option("--require-key", is_flag=True, help=f"Take the key in {_KEY} alone, not any key.")
@json_option
def twin(
    port: int,
    host: str,
    url: str | None,
    failover: str | None,
    webhook_hosts: tuple[str, ...],
    names: tuple[str, ...],
    seed: int,
    clock: Literal["real", "manual"],
    require_key: bool,
    as_json: bool,
) -> None:
    """Be Telnyx on this machine: take commands, have calls, and deliver signed webhooks.

    Prints what the application needs to talk to it, and a line for each request and delivery. Calls,
    keys, time and faults are under /_twin/v1. A command's webhook_url on a host that is not allowed
    is looked for at the host of --deliver, under the same path.

    \b
    Examples:
      telnyx-voice twin --deliver http://127.0.0.1:8000/webhooks --seed 7
      curl -d '{"from": "+13125550187"}' http://127.0.0.1:12111/_twin/v1/calls
    """
    try:
        from ..testing._server.engine import Settings
        from ..testing._server.run import TwinServer, is_loopback
    except ModuleNotFoundError as error:
        library = (error.name or "").partition(".")[0]
        if library not in ("starlette", "uvicorn"):
            raise
        raise click.ClickException(
            f"twin needs {library}: pip install 'telnyx-voice-advanced[twin]'"
        ) from None

    settings = Settings(
        seed=seed,
        clock="system" if clock == "real" else "manual",
        api_key=_required_key() if require_key else None,
        targets=_targets(url, failover, webhook_hosts),
    )
    sock = listening_socket(host, port)
    server = TwinServer(
        sock,
        settings,
        host=host,
        names=names,
        on_entry=lambda entry: _say_entry(entry, as_json=as_json),
    )
    address = address_of(host, sock)
    _greet(address, server.public_key, settings.targets, seed, as_json=as_json)
    if not is_loopback(host):
        click.echo(f"Whoever reaches {host} may drive this twin; keep it from others.", err=True)
    try:
        server.run()
    except KeyboardInterrupt:
        click.echo("", err=True)


def _required_key() -> str:
    key = os.environ.get(_KEY, "")
    if not key:
        raise click.UsageError(f"--require-key takes the key from {_KEY}, which is not set")
    return key


def _targets(url: str | None, failover: str | None, hosts: tuple[str, ...]) -> Targets:
    from ..testing._server.targets import Targets, host_of, target_url

    if url is None and (failover or hosts):
        raise click.UsageError("--failover and --webhook-host go with --deliver, which is missing")
    try:
        checked = [None if each is None else target_url(each) for each in (url, failover)]
        allowed = [
            found
            for each in hosts
            for found in ([host_of(target_url(f"http://{each}")), host_of(f"https://{each}")])
        ]
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    return Targets(url=checked[0], failover=checked[1], hosts=frozenset(allowed))


def _greet(address: str, public_key: str, targets: Targets, seed: int, *, as_json: bool) -> None:
    base_url = f"{address}/v2"
    where = targets.url or "nowhere, without --deliver URL"
    say(
        f"The twin is at {address}, Ctrl-C ends it. Webhooks go to: {where}\n"
        f"export TELNYX_PUBLIC_KEY={public_key} TELNYX_BASE_URL={base_url}",
        {
            "listening": address,
            "TELNYX_PUBLIC_KEY": public_key,
            "TELNYX_BASE_URL": base_url,
            "deliver": targets.url,
            "seed": seed,
        },
        as_json=as_json,
    )


def _say_entry(entry: dict[str, Any], *, as_json: bool) -> None:
    """A line for a request or a delivery, without what is secret of a call."""
    call = None if entry["call"] is None else shortened(entry["call"])
    common = {"kind": entry["kind"], "number": entry["number"], "at": entry["at"], "call": call}
    whose = f" {call}" if call else ""
    if entry["kind"] == "request":
        told = {name: entry[name] for name in ("command", "outcome", "status", "code", "fault")}
        words = [entry["command"] or f"{entry['method']} ?", entry["outcome"]]
        words += [str(told[name]) for name in ("status", "code", "fault") if told[name]]
    elif entry["kind"] == "delivery":
        names = ("event_type", "attempt", "verdict", "status", "took_ms", "reason")
        told = {name: entry[name] for name in names}
        words = [entry["event_type"], f"attempt {entry['attempt']}", entry["verdict"]]
        words += [f"{entry['took_ms']:.0f} ms"] if entry["status"] else []
        words += [entry["reason"]] if entry["reason"] else []
    else:
        return
    text = f"{entry['at']:9.3f} s {entry['kind']}{whose}: {', '.join(words)}"
    say(text, {**common, **told}, as_json=as_json)
