"""What went over the wire, as tables."""

from __future__ import annotations

import json
from collections.abc import Iterable

import msgspec
from rich import box
from rich.table import Table
from rich.text import Text
from telnyx_voice_advanced.types import CallWebhookPayload

from .api import Exchange
from .webhooks import Delivery


def commands(url: str, methods: Iterable[str], exchanges: Iterable[Exchange]) -> Table:
    """Which method put which request on the wire."""
    table = _table(f"Commands, as they arrived at {url}")
    table.add_column("command", no_wrap=True)
    table.add_column("body", overflow="fold")
    table.add_column("answer", style="green", no_wrap=True)
    for method, exchange in zip(methods, exchanges, strict=True):
        action = exchange.path.rpartition("/")[2]
        table.add_row(
            _two_lines(method, f"{exchange.method} …/{action}"),
            _by_line(exchange.body or "{}"),
            f"{exchange.status} {json.loads(exchange.answer)['data'].get('result', 'call')}",
        )
    return table


def webhooks(url: str, deliveries: Iterable[Delivery]) -> Table:
    """Which event came out of which delivery."""
    table = _table(f"Webhooks, as they were posted to {url} and unwrapped there")
    table.add_column("webhook", no_wrap=True)
    table.add_column("event", no_wrap=True, max_width=36)
    for delivery in deliveries:
        data = delivery.event.data
        table.add_row(
            _two_lines(data.event_type, f"signed {delivery.signature[:20]}…"),
            _two_lines(type(data).__name__, _what_is_special(data.payload)),
        )
    return table


def _two_lines(first: str | None, second: str) -> Text:
    return Text.assemble((first or "", "bold"), "\n", (second, "dim"))


def _by_line(body: str) -> str:
    """A JSON object with one line for each property."""
    return "\n".join(
        f"{name}: {value if isinstance(value, str) else json.dumps(value)}"
        for name, value in json.loads(body).items()
    )


def _what_is_special(payload: object) -> str:
    """The fields that only this kind of event has."""
    if not isinstance(payload, CallWebhookPayload):
        return ""
    common = {"from_", "to", *CallWebhookPayload.__struct_fields__}
    special = {
        name: value
        for name, value in msgspec.structs.asdict(payload).items()
        if name not in common and isinstance(value, str | int)
    }
    return ", ".join(f"{name}={value}" for name, value in special.items())


def _table(title: str) -> Table:
    return Table(
        title=f"\n{title}",
        title_justify="left",
        title_style="bold",
        box=box.SIMPLE_HEAD,
        pad_edge=False,
    )
