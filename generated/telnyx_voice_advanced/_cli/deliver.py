# Generated; edit spec/ or templates/ instead.
"""Post deliveries to a receiver."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    import httpx


@dataclass(frozen=True)
class Response:
    """What the receiver responded."""

    status: int
    seconds: float

    @property
    def verdict(self) -> str:
        """What Telnyx would do then."""
        if 200 <= self.status < 300:
            return "taken"
        return "refused" if 400 <= self.status < 500 else "retried"


def http_client(timeout: float) -> httpx.Client:
    """A client that goes where it is told, not to a proxy of the environment."""
    import httpx

    return httpx.Client(timeout=timeout, trust_env=False)


def post(client: httpx.Client, url: str, body: bytes, headers: Mapping[str, str]) -> Response:
    """Deliver a body.

    Raises:
        click.ClickException: The URL does not respond.
    """
    import httpx

    started = time.monotonic()
    try:
        response = client.post(url, content=body, headers=dict(headers))
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise click.ClickException(f"{url} does not respond: {error}") from None
    return Response(response.status_code, time.monotonic() - started)
