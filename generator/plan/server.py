"""Read the server of the OpenAPI document."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from generator.load.load import Spec
from generator.load.node import document_node

_URL: Final = re.compile(r"https://[A-Za-z0-9\-._~!$&'()*+,;=:%/\[\]]+")
"""What RFC 3986 has in a URL, but for credentials, a query and a fragment."""


def base_url(spec: Spec) -> str:
    """The URL that every path is put behind.

    Raises:
        SpecError: there is not one server, or no client could send to it.
    """
    servers = list(document_node(spec.openapi).children("servers"))
    if len(servers) != 1:
        raise document_node(spec.openapi).error(
            "one-server", "one server is supported", "servers", key=True
        )
    server = servers[0][1]
    url = server.text("url")
    if not _is_base(url):
        raise server.error(
            "server-url",
            "the server's URL must be https and an address that paths can follow, "
            "without variables, credentials, query or fragment",
            "url",
        )
    return url.rstrip("/")


def _is_base(url: str) -> bool:
    """Whether the client takes a URL as its base."""
    if not _URL.fullmatch(url):
        return False
    try:
        parts = urlsplit(url)
        known = parts.hostname and parts.port != 0
    except ValueError:
        return False
    path = parts.path.rstrip("/")
    return bool(known) and "//" not in path and not {".", ".."} & set(path.split("/"))
