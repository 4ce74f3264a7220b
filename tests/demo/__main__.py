"""From the spec to the wire and back, on this machine alone. Exits with 1 if anything fails."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import yaml
from rich.console import Console
from rich.markup import escape
from telnyx_voice_advanced import AsyncTelnyx, Telnyx

from generator import generate
from generator.tree import tree

from . import ROOT, commands, report, webhooks
from .api import PREFIX, SpecifiedAPI
from .loopback import serving
from .others import others
from .receiver import Receiver
from .sender import Sender

SPEC = ROOT / "spec"
GENERATED = ROOT / "generated"
API_KEY = "KEY_of_nobody"


def main() -> None:
    console = Console(width=None if sys.stdout.isatty() else 120, highlight=False)
    regenerate(console)
    send_commands(console)
    receive_webhooks(console)


def regenerate(console: Console) -> None:
    """Makes the package anew, in memory, and compares it with the one of this clone."""
    made = generate(SPEC)
    drifts = tree.compare(made, tree.read(GENERATED))
    if drifts:
        sys.exit("".join(drift.diff for drift in drifts) + "✗ generated/ is not what spec/ says")
    done(console, f"Regenerated {len(made)} files from spec/: nothing drifted.")


def send_commands(console: Console) -> None:
    """Drives every command, through both clients, against a server that is made of the spec."""
    document = _document("openapi.yaml")
    api = SpecifiedAPI(document)
    with serving(api) as url, Telnyx(api_key=API_KEY, base_url=url + PREFIX) as client:
        results = commands.one_by_one(client) | commands.whole_call(client)
        results |= others(client, results, document)
        console.print(report.commands(url, results, api.exchanges))
        at_once = asyncio.run(_all_at_once(url + PREFIX))
        refusal = commands.refused(client)
    if {*results.values(), *at_once} != {"ok"}:
        sys.exit(f"✗ not every command was taken: {results}, {at_once}")
    if refusal is None:
        sys.exit("✗ a digit that the spec does not know was not refused")
    done(console, f"Telnyx sent {len(results)} commands, and the spec allows each of them.")
    done(console, f"AsyncTelnyx sent {len(at_once)} more, all at once.")
    name, title = type(refusal).__name__, refusal.errors[0].title
    done(console, f"send_dtmf(…, digits='12x') raised {name}: {title}.")


async def _all_at_once(base_url: str) -> list[str | None]:
    async with AsyncTelnyx(api_key=API_KEY, base_url=base_url) as client:
        return await commands.all_at_once(client)


def receive_webhooks(console: Console) -> None:
    """Delivers every webhook, signed, to a receiver that unwraps it; then one that was altered."""
    document = _document("asyncapi.yaml")
    sender = Sender(scheme=document["channels"]["webhook"]["x-webhook-signature"])
    receiver = Receiver(sender.public_key)
    with serving(receiver) as url:
        deliveries = list(webhooks.deliver_all(url, document, sender, receiver))
        console.print(report.webhooks(url, deliveries))
        status = webhooks.deliver_altered(url, document, sender)
    if status != 400:
        sys.exit(f"✗ an altered webhook was answered with {status}")
    done(console, f"{len(deliveries)} webhooks came out as the events that they are.")
    done(console, "One more, altered after it was signed, was answered with 400.")


def done(console: Console, what: str) -> None:
    console.print(f"[green]✓[/] {escape(what)}")


def _document(name: str) -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load((SPEC / name).read_text(encoding="utf-8"))
    return document


if __name__ == "__main__":
    main()
