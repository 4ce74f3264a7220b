# Generated; edit spec/ or templates/ instead.
"""Why a delivery does not verify."""

from __future__ import annotations

import os
import time
from dataclasses import asdict
from typing import BinaryIO

import click

from .._doctor.captured import UnreadableCaptureError, header_pairs
from .._doctor.diagnose import Diagnosis, diagnose
from .._doctor.read_capture import read_capture
from .output import json_option, say


@click.command()
@click.argument("file", type=click.File("rb"))
@click.option(
    "-H", "--header", "headers", multiple=True, help="A header, where FILE is a body alone."
)
@click.option(
    "--public-key",
    "public_keys",
    multiple=True,
    help="The public key of your account; several while you rotate. Default: TELNYX_PUBLIC_KEY.",
)
@json_option
@click.pass_context
def doctor(
    context: click.Context,
    file: BinaryIO,
    headers: tuple[str, ...],
    public_keys: tuple[str, ...],
    as_json: bool,
) -> None:
    """Say whether the delivery in FILE (or - for standard input) verifies, and if not, why.

    FILE is a raw HTTP request, a curl command, an event of a Lambda function, an entry of a HAR
    file, or a body with its headers given by -H. What is wrong is proven: the signature holds once
    it is undone.

    Exits with 0 where the signature holds, with 1 where it does not, with 2 where FILE is no
    delivery.

    \b
    Examples:
      telnyx-voice doctor request.txt
      telnyx-voice doctor body.json -H 'telnyx-timestamp: 17…' -H 'telnyx-signature-ed25519: …'
      pbpaste | telnyx-voice doctor -
    """
    keys = public_keys or tuple(filter(None, [os.environ.get("TELNYX_PUBLIC_KEY")]))
    if not keys:
        raise click.UsageError(
            "Which key? Set TELNYX_PUBLIC_KEY, or give --public-key: the portal shows it under"
            " Account Settings > Keys & Credentials > Public Key"
        )
    try:
        captured = read_capture(file.read(), header_pairs(headers))
    except UnreadableCaptureError as error:
        raise click.UsageError(str(error)) from None
    diagnosis = diagnose(captured, keys, now=time.time())
    text = "\n".join((*captured.notes, *_lines(diagnosis)))
    document = {
        "verifies": diagnosis.holds,
        "proven": diagnosis.is_proven,
        "age_seconds": diagnosis.age,
        "findings": [asdict(finding) for finding in diagnosis.findings],
        "notes": captured.notes,
    }
    say(text, document, as_json=as_json)
    context.exit(0 if diagnosis.holds else 1)


def _lines(diagnosis: Diagnosis) -> list[str]:
    age = _age(diagnosis)
    if diagnosis.holds:
        return ["The signature holds.", *age]
    found = [f"{each.part}: {each.cause} {each.cure}" for each in diagnosis.findings]
    if diagnosis.is_proven:
        return [
            "The signature does not hold as it is, and it holds once this is undone:",
            *found,
            *age,
        ]
    return [
        "The signature does not hold, whatever was undone.",
        *found,
        *diagnosis.guesses,
        *age,
    ]


def _age(diagnosis: Diagnosis) -> list[str]:
    if diagnosis.age is None:
        return []
    seconds = abs(diagnosis.age)
    when = "old" if diagnosis.age >= 0 else "ahead of this machine's clock"
    if diagnosis.is_recent:
        return [f"Its timestamp is {seconds} s {when}, which is accepted."]
    return [
        f"Its timestamp is {seconds} s {when}: accepted only by a receiver whose clock was near it"
        " when it came."
    ]
