# Generated; edit spec/ or templates/ instead.
"""Whether the installed files are those that were generated."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from .output import json_option


@click.command()
@json_option
@click.pass_context
def verify(context: click.Context, as_json: bool) -> None:
    """Say whether the installed files are those that were generated.

    Exits with 1 where a file is changed, missing or added. It compares with what the installer
    recorded: who changes both is not seen here. The attestation of the wheel tells that, and the
    command to check it is printed too.

    \b
    Example:
      telnyx-voice verify
    """
    from .._integrity import integrity, main
    from .._spec import VERSION

    if not as_json:
        code = main()
        click.echo("Whether the project built the wheel, its attestation says:")
        # The address is not taken from this copy, which could name any.
        wheel = f"pypi:telnyx_voice_advanced-{VERSION}-py3-none-any.whl"
        click.echo(f"  pypi-attestations verify pypi --repository URL_OF_THE_PROJECT {wheel}")
        context.exit(code)
    found = integrity()
    click.echo(json.dumps(asdict(found)))
    context.exit(1 if found.differences else 0)
