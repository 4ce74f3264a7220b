# Generated; edit spec/ or templates/ instead.
"""Where a server delivers webhooks: to the hosts that it was told, and to no other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

import anyio
import httpx

from .._twin.endpoint import Endpoint, Reception
from .._twin.webhook_url import checked_url

_MOST = 2048
"""Bytes that are kept of a response."""


def target_url(url: str) -> str:
    """A URL that a server can deliver webhooks to; it shows it to whoever reaches it.

    Raises:
        ValueError: It is none.
    """
    if "@" in urlsplit(checked_url(url)).netloc:
        raise ValueError("a URL to deliver to holds no credentials")
    return url


def host_of(url: str) -> str:
    """The host of a URL and its port, as `Targets.hosts` has them."""
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return f"{parts.hostname or ''}:{port}".lower()


@dataclass(frozen=True, kw_only=True)
class Targets:
    """Where webhooks may go."""

    url: str | None = None
    failover: str | None = None
    hosts: Collection[str] = ()
    """Other hosts that a command's `webhook_url` may name: `example.com:443`."""

    def endpoints(self, client: httpx.AsyncClient, patience: Callable[[], float]) -> list[Endpoint]:
        """The first endpoint, and the one for failures; `patience` says how many seconds they have."""
        found = (url for url in (self.url, self.failover) if url is not None)
        return [_Served(client, self, patience, url) for url in found]

    def address(self, url: str) -> str:
        """Where a delivery to a URL goes.

        A host that is not allowed is not asked for: its path is looked for where all deliveries go.
        """
        own = [known for known in (self.url, self.failover) if known is not None]
        try:
            if not own or host_of(url) in {*map(host_of, own), *self.hosts}:
                return url
            parts = urlsplit(url)
        except ValueError:
            return own[0]
        home = urlsplit(own[0])
        return urlunsplit((home.scheme, home.netloc, parts.path or "/", parts.query, ""))


class _Served:
    """An endpoint over HTTP."""

    def __init__(
        self, client: httpx.AsyncClient, targets: Targets, patience: Callable[[], float], url: str
    ) -> None:
        self.url = url
        self._client = client
        self._targets = targets
        self._patience = patience

    def at(self, url: str) -> Endpoint:
        return _Served(self._client, self._targets, self._patience, url)

    def send(self, body: bytes, headers: Mapping[str, str]) -> Reception:
        raise NotImplementedError("a server delivers in its event loop")

    async def send_async(self, body: bytes, headers: Mapping[str, str]) -> Reception:
        content = bytearray()
        address = self._targets.address(self.url)
        with anyio.fail_after(self._patience()):
            async with self._client.stream(
                "POST", address, content=body, headers=dict(headers)
            ) as response:
                async for piece in response.aiter_bytes():
                    content += piece[: _MOST - len(content)]
                    if len(content) >= _MOST:
                        break
        return Reception(response.status_code, bytes(content))
