"""Whether the installed files are those that were generated."""

from __future__ import annotations

import click


@click.command()
@click.pass_context
def verify(context: click.Context) -> None:
    """Say whether the installed files are those that were generated.

    Exits with 1 where a file is changed, missing or added. It compares with the manifest beside
    the files: who changes both is not seen here.

    \b
    Example:
      telnyx-voice verify
    """
    from .._integrity import main

    context.exit(main())
