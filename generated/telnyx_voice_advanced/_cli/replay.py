# Generated; edit spec/ or templates/ instead.
"""Deliver a tape again."""

from __future__ import annotations

import random
from pathlib import Path

import click

from ..testing import Delivery, Tape
from .deliver import http_client, post
from .keys import key_option, read_key
from .output import json_option, say
from .url import delivery_url

_CHAOS = ("duplicate", "reorder")


@click.command()
@click.argument("tape", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--to",
    "url",
    required=True,
    metavar="URL",
    callback=delivery_url,
    help="Where to post the deliveries.",
)
@click.option(
    "--resign/--as-recorded",
    default=True,
    show_default=True,
    help="Sign each anew with the time of now, or send the headers of the tape.",
)
@click.option(
    "--chaos",
    metavar="LIST",
    default="",
    help="`duplicate` sends each twice, `reorder` sends them in another order; or both, with a comma.",
)
@click.option(
    "--seed", type=int, default=0, show_default=True, help="Decides the order of --chaos."
)
@click.option(
    "--timeout", default=5.0, show_default=True, help="Seconds to wait for each response."
)
@key_option
@json_option
@click.pass_context
def replay(
    context: click.Context,
    tape: Path,
    url: str,
    resign: bool,
    chaos: str,
    seed: int,
    timeout: float,
    key_file: Path,
    as_json: bool,
) -> None:
    """Deliver what a TAPE holds again, without pauses.

    Exits with 0 where the receiver took all of it, with 1 where it did not.

    \b
    Example:
      telnyx-voice replay calls.tape --to http://127.0.0.1:8000/webhooks --chaos duplicate,reorder
    """
    deliveries = _disordered(_read(tape), chaos, seed)
    key = read_key(key_file) if resign else None
    ok = True
    with http_client(timeout) as client:
        for number, delivery in enumerate(deliveries, 1):
            headers = delivery.headers if key is None else delivery.signed(key)
            response = post(client, url, delivery.body, headers)
            ok = ok and response.verdict == "taken"
            say(
                f"{number} {response.status} {response.verdict} {response.seconds * 1000:.0f} ms",
                {"number": number, "status": response.status, "verdict": response.verdict},
                as_json=as_json,
            )
    context.exit(0 if ok else 1)


def _read(path: Path) -> list[Delivery]:
    try:
        return list(Tape.read(path))
    except (OSError, ValueError) as error:
        raise click.ClickException(str(error)) from None


def _disordered(deliveries: list[Delivery], chaos: str, seed: int) -> list[Delivery]:
    kinds = [kind.strip() for kind in chaos.split(",") if kind.strip()]
    for kind in kinds:
        if kind not in _CHAOS:
            raise click.UsageError(f"--chaos knows {' and '.join(_CHAOS)}, not {kind!r}")
    if "duplicate" in kinds:
        deliveries = [each for each in deliveries for _ in range(2)]
    if "reorder" in kinds:
        random.Random(seed).shuffle(deliveries)
    return deliveries
