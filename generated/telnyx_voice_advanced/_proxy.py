# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The proxy of the default connections, from the environment as httpx reads it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    import httpcore


def environment_proxy(scheme: str, host: str) -> str | None:
    """The URL of the proxy that `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` name for a host."""
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


def httpcore_proxy(url: str) -> httpcore.Proxy:
    """A proxy from its URL; a name and password in the URL are for the proxy itself."""
    import httpcore

    parts = urlsplit(url)
    auth = None
    if parts.username is not None:
        auth = (unquote(parts.username), unquote(parts.password or ""))
    target = httpcore.URL(
        scheme=parts.scheme, host=parts.hostname or "", port=parts.port, target="/"
    )
    return httpcore.Proxy(target, auth=auth)
