# Generated; edit spec/ or templates/ instead.
"""Refuses what a page of somebody else's could make a browser send here."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .responses import failure

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_READS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_OWN: Final = frozenset({"same-origin", "none"})
_HEADERS: Final = {
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
}


class Guard:
    """Stands before an application. It goes by `Host`, `Origin` and `Sec-Fetch-Site`.

    A name that leads here by DNS rebinding is none of the names that the server has; an address
    cannot be made to lead here.
    """

    def __init__(self, app: ASGIApp, names: Collection[str], *, any_address: bool) -> None:
        self._app = app
        self._names = _LOOPBACK | {name.lower() for name in names}
        self._any_address = any_address

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                response = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    response.setdefault(name, value)
            await send(message)

        app = self._app
        if not self._is_own(headers.get("host", "")):
            app = failure(421, "wrong_host", "This server has another name; --allow-host adds one")
        elif scope["method"] not in _READS and not _is_same_origin(headers):
            app = failure(403, "cross_site", "A page of another origin may not change anything")
        await app(scope, receive, send_guarded)

    def _is_own(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        if name in self._names:
            return True
        return self._any_address and _is_address(name)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _is_same_origin(headers: Headers) -> bool:
    """Browsers send `Origin` with what changes something; other programs do not."""
    origins = headers.getlist("origin")
    if any(origin != f"http://{headers['host']}" for origin in origins):
        return False
    return headers.get("sec-fetch-site", "none") in _OWN
