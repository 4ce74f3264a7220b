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

    Exits with 1 where a file is changed, missing or added. It compares with the manifest beside
    the files: who changes both is not seen here.

    \b
    Example:
      telnyx-voice verify
    """
    from .._integrity import integrity, main

    if not as_json:
        context.exit(main())
    found = integrity()
    click.echo(json.dumps(asdict(found)))
    context.exit(1 if found.differences else 0)
