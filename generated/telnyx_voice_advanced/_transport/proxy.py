# Generated; edit spec/ or templates/ instead.
"""The proxy of the default connections, from the environment as httpx reads it."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from .._errors import TelnyxError

if TYPE_CHECKING:
    import ssl

    import httpcore

_SOCKS: Final = ("socks5", "socks5h")


def environment_proxy(scheme: str, host: str) -> str | None:
    """The URL of the proxy that `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` name for a host.

    Plain http takes no proxy: it goes to this machine, or to a host that the user allowed to see
    the API key unencrypted, and a proxy is neither.
    """
    if scheme == "http":
        return None
    if sys.platform not in ("darwin", "win32") and not any(
        name.lower().endswith("_proxy") for name in os.environ
    ):
        return None
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    url = proxies.get(scheme) or proxies.get("all")
    if not url or proxy_bypass(host):
        return None
    return url if "://" in url else f"http://{url}"


def httpcore_proxy(url: str, tls: ssl.SSLContext | None) -> httpcore.Proxy:
    """A proxy from its URL; a name and password in the URL are for the proxy itself.

    One that is reached over https is trusted by the same authorities (`tls`) as the API.

    Raises:
        TelnyxError: it is none that can be used. The message does not repeat the password.
    """
    import httpcore

    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _unusable("its URL cannot be parsed") from None
    if parts.scheme not in ("http", "https", *_SOCKS):
        raise _unusable("its URL has to begin with http://, https:// or socks5://")
    if not host or not host.isascii():
        raise _unusable("its URL names no host in ASCII")
    if parts.scheme in _SOCKS and find_spec("socksio") is None:
        raise _unusable("SOCKS needs one package more: pip install httpx[socks]")
    auth = None
    if parts.username is not None:
        auth = (
            unquote(parts.username).encode("utf-8", "surrogateescape"),
            unquote(parts.password or "").encode("utf-8", "surrogateescape"),
        )
    target = httpcore.URL(scheme=parts.scheme, host=host, port=port, target="/")
    encrypted = parts.scheme == "https"
    return httpcore.Proxy(target, auth=auth, ssl_context=tls if encrypted else None)


def _unusable(reason: str) -> TelnyxError:
    return TelnyxError(
        "The proxy that HTTPS_PROXY or ALL_PROXY names cannot be used, and nothing was sent: "
        + reason
    )
