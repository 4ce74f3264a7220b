# Generated; edit spec/ or templates/ instead.
"""Post a signed event."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import click

from .._unwrap.unwrap import EVENTS
from ..testing import Call, WebhookKey, events, sign, spoiled
from ..testing._twin.names import checked_event_type
from .completion import event_types
from .deliver import http_client, post
from .keys import key_option, read_key
from .names import FACTORIES
from .output import json_option, say
from .set_fields import apply
from .url import delivery_url

_FAULTS = {
    "stale": "stale",
    "other-key": "another key",
    "reserialised": "serialised anew",
    "no-signature": "no signature",
    "no-timestamp": "no timestamp",
    "cut-short": "cut short",
}


@click.command()
@click.argument("event", shell_complete=event_types)
@click.option(
    "--to", "url", required=True, metavar="URL", callback=delivery_url, help="Where to post it."
)
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="PATH=VALUE",
    help="A field, such as data.payload.digit=5.",
)
@click.option("--times", default=1, show_default=True, type=click.IntRange(1), help="How often.")
@click.option(
    "--fault", type=click.Choice(sorted(_FAULTS)), help="What is wrong with the delivery."
)
@click.option("--timeout", default=5.0, show_default=True, help="Seconds to wait for the response.")
@key_option
@json_option
@click.pass_context
def trigger(
    context: click.Context,
    event: str,
    url: str,
    settings: tuple[str, ...],
    times: int,
    fault: str | None,
    timeout: float,
    key_file: Path,
    as_json: bool,
) -> None:
    """Post a signed EVENT, such as call.dtmf.received, to a receiver.

    An event type that the spec does not have is sent too, with the fields that --set gives. The
    same event is posted --times times, as Telnyx does when it retries.

    Exits with 0 where the receiver took it, with 1 where it did not.

    \b
    Examples:
      telnyx-voice trigger call.dtmf.received --to http://127.0.0.1:8000/webhooks --set data.payload.digit=5
      telnyx-voice trigger call.dtmf.received --to http://127.0.0.1:8000/webhooks --fault stale
    """
    body = _body(event, settings)
    key = read_key(key_file)
    ok = True
    with http_client(timeout) as client:
        for attempt in range(1, times + 1):
            body["meta"] = {**body.get("meta", {}), "attempt": attempt}
            raw = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
            content, headers = _delivery(raw, key, fault)
            response = post(client, url, content, headers)
            ok = ok and response.verdict == "taken"
            say(
                f"{event} {response.status} {response.verdict} {response.seconds * 1000:.0f} ms",
                {
                    "event": event,
                    "id": body["data"].get("id"),
                    "attempt": attempt,
                    "status": response.status,
                    "verdict": response.verdict,
                    "seconds": round(response.seconds, 4),
                },
                as_json=as_json,
            )
    context.exit(0 if ok else 1)


def _body(event_type: str, settings: tuple[str, ...]) -> dict[str, Any]:
    if event_type in EVENTS:
        made = getattr(events, FACTORIES[event_type])(call=Call())
    else:
        try:
            made = events.unrecognized(checked_event_type(event_type))
        except ValueError as error:
            raise click.UsageError(str(error)) from None
    body: dict[str, Any] = json.loads(made.raw)
    apply(body, settings)
    return body


def _delivery(raw: bytes, key: WebhookKey, fault: str | None) -> tuple[bytes, dict[str, str]]:
    if fault is None:
        return raw, sign(raw, key)
    name = _FAULTS[fault]
    found = next(each for each in spoiled(raw, key, now=time.time()) if each.name == name)
    return found.body, dict(found.headers)
