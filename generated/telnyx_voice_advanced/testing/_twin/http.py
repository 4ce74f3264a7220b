# Generated; edit spec/ or templates/ instead.
"""Requests and responses of HTTP/1.1, as far as the package's own clients write and read them."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Final, NamedTuple

_END: Final = b"\r\n\r\n"


class Request(NamedTuple):
    """A request that arrived whole."""

    method: str
    target: str
    headers: Mapping[str, str]
    """By their names in lower case."""
    body: bytes


def parse(received: bytes) -> tuple[Request | None, bytes]:
    """The first request of what was received, if it is whole, and what is left."""
    head, end, rest = received.partition(_END)
    if not end:
        return None, received
    line, *lines = head.decode("latin-1").split("\r\n")
    pairs = (text.partition(":") for text in lines)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    length = int(headers.get("content-length", "0"))
    if len(rest) < length:
        return None, received
    method, target, _ = line.split(" ", 2)
    return Request(method, target, headers, rest[:length]), rest[length:]


class Response(NamedTuple):
    """A response, before it is bytes."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()

    def encode(self) -> bytes:
        """The response on the wire."""
        try:
            phrase = HTTPStatus(self.status).phrase
        except ValueError:
            phrase = "Unknown"
        lines = [
            f"HTTP/1.1 {self.status} {phrase}",
            "content-type: application/json",
            *(f"{name}: {value}" for name, value in self.headers),
            f"content-length: {len(self.body)}",
        ]
        return "\r\n".join(lines).encode("latin-1") + _END + self.body
