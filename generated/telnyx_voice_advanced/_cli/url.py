# Generated; edit spec/ or templates/ instead.
"""URLs on the command line."""

from __future__ import annotations

import click

from ..testing._twin.webhook_url import checked_url


def delivery_url(context: click.Context, parameter: click.Parameter, url: str | None) -> str | None:
    """The URL of an option that says where deliveries are posted, where it was given.

    Raises:
        click.BadParameter: It is none.
    """
    try:
        return None if url is None else checked_url(url)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None
